import type { Newsroom } from '../newsroom/newsroom.ts';
import type { BodyElement } from '../story/body/body-element.ts';
import { elementsIn } from '../story/body/elements-in.ts';
import { paragraphsOf } from '../text/paragraphs-of.ts';
import { absolute } from './graph/absolute.ts';
import type { Link } from './link.ts';
import { shownImage, type ShownImage } from './shown-image.ts';
import { siteLanguage } from './words-of.ts';

/** A box that the publication defines once, as a story shows it. */
export interface ShownCallout {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly picture: ShownImage | undefined;
  /** Where it leads, on the site and as paper has it. */
  readonly link: (Link & { readonly whole: string }) | undefined;
  /** The language of the publication. */
  readonly lang: string;
}

/** The callouts that stand in a body, by their ids. */
export function shownCallouts(
  newsroom: Pick<Newsroom, 'publication' | 'publicationFile' | 'pictures'>,
  body: readonly BodyElement[],
): Record<string, ShownCallout> {
  const { publication, publicationFile } = newsroom;
  const used = new Set(elementsIn(body, 'Callout').map(({ attributes }) => attributes.use));
  const lang = siteLanguage(publication);
  return Object.fromEntries(
    publication.callouts
      .filter(({ id }) => used.has(id))
      .map(({ id, title, text, picture, link }) => [
        id,
        {
          title,
          paragraphs: paragraphsOf(text),
          picture: picture && shownImage(newsroom, publicationFile, picture, 'teaser'),
          link: link && {
            label: link.label,
            href: link.href,
            whole: link.href.startsWith('/') ? absolute(newsroom, link.href) : link.href,
          },
          lang,
        },
      ]),
  );
}
