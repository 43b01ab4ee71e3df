import type { Newsroom } from '../newsroom/newsroom.ts';
import type { BodyElement } from '../story/body/body-element.ts';
import { elementsIn } from '../story/body/elements-in.ts';
import { paragraphsOf } from '../text/paragraphs-of.ts';
import type { Link } from './link.ts';
import { siteLanguage } from './words-of.ts';

/** A box that the publication defines once, as a story shows it. */
export interface ShownCallout {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly link: Link | undefined;
  /** The language of the publication. */
  readonly lang: string;
}

/** The callouts that stand in a body, by their ids. */
export function shownCallouts(
  { publication }: Pick<Newsroom, 'publication'>,
  body: readonly BodyElement[],
): Record<string, ShownCallout> {
  const used = new Set(elementsIn(body, 'Callout').map(({ attributes }) => attributes.use));
  const lang = siteLanguage(publication);
  return Object.fromEntries(
    publication.callouts
      .filter(({ id }) => used.has(id))
      .map(({ id, title, text, link }) => [
        id,
        {
          title,
          paragraphs: paragraphsOf(text),
          link: link && { label: link.label, href: link.href },
          lang,
        },
      ]),
  );
}
