import type { BodyElement } from './body-element.ts';
import { componentRules } from './vocabulary.ts';

/** Somebody whom a component of a body names as its speaker. */
export interface NamedSpeaker {
  readonly id: string;
  /** The component’s own date, as written. */
  readonly date: string | undefined;
}

/** Whom the components of a body name as speakers, in reading order, one entry for each naming. */
export function speakersIn(body: readonly BodyElement[]): NamedSpeaker[] {
  return body.flatMap((element): NamedSpeaker[] => {
    if (element.type === 'html') return [];
    if (element.type === 'holder' || element.type === 'entry') return speakersIn(element.children);
    const values = new Map<string, unknown>(Object.entries(element.attributes));
    const date = values.get('date');
    const own = Object.entries(componentRules[element.type].refersTo).flatMap(([attribute, to]) => {
      const id = to === 'speaker' ? values.get(attribute) : undefined;
      if (typeof id !== 'string') return [];
      return [{ id, date: typeof date === 'string' ? date : undefined }];
    });
    return [...own, ...speakersIn(element.children)];
  });
}
