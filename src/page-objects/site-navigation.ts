import type { Newsroom } from '../newsroom/newsroom.ts';
import { sectionAddress } from '../newsroom/addresses.ts';
import type { Link } from './link.ts';

/** A section in the navigation. */
export type NavigationLink = Link & { readonly current: boolean };

/** The sections as the head of every page has them. */
export interface SiteNavigation {
  /** In order; the current one is always among them. */
  readonly navigation: readonly NavigationLink[];
  /** Those that are folded away, where there are too many for a line or two. */
  readonly furtherSections: readonly NavigationLink[];
}

const shownSections = 10;

/** What is saved must be worth the fold. */
const foldedAtLeast = 3;

/** Divides the sections of a publication into those that are shown and those that are folded away. */
export function siteNavigation(
  { publication: { sections }, index }: Pick<Newsroom, 'publication' | 'index'>,
  currentId: string | undefined,
): SiteNavigation {
  // A section without stories leads nowhere yet; its page is there for whoever knows it.
  const filled = sections.filter(
    ({ id }) => id === currentId || (index.bySection.get(id) ?? []).length > 0,
  );
  const links = filled.map(({ id, title }) => ({
    label: title,
    href: sectionAddress(id),
    current: id === currentId,
  }));
  if (links.length < shownSections + foldedAtLeast) {
    return { navigation: links, furtherSections: [] };
  }
  const isShown = (index: number, current: boolean) => index < shownSections || current;
  return {
    navigation: links.filter(({ current }, index) => isShown(index, current)),
    furtherSections: links.filter(({ current }, index) => !isShown(index, current)),
  };
}
