import { localDay } from './local-day.ts';

/** Paths below which the site has pages of its own; stories and pages may not claim them. */
export const reservedPaths: readonly string[] = [
  '/sections/',
  '/storylines/',
  '/people/',
  '/entities/',
  '/archive/',
  '/corrections/',
  '/search/',
  '/404/',
  '/pagefind/',
];

/** What the address of a story is made from. */
export interface StoryAddressParts {
  readonly published: string;
  readonly slug: string;
  readonly section: string;
}

/**
 * The address of a story, from the publication’s pattern.
 *
 * @param timeZone the day in the address is that of the publication’s zone
 */
export function storyAddress(
  pattern: string,
  { published, slug, section }: StoryAddressParts,
  timeZone: string,
): string {
  const [year = '', month = '', day = ''] = localDay(published, timeZone).split('-');
  const parts: Readonly<Record<string, string>> = { year, month, day, slug, section };
  return pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => parts[name] ?? whole);
}

export function personAddress(id: string): string {
  return `/people/${id}/`;
}

export function entityAddress(id: string): string {
  return `/entities/${id}/`;
}

export function pageAddress(id: string): string {
  return `/${id}/`;
}
