import { h } from 'hastscript';
import { toHtml } from '../../story/body/to-html.ts';
import type { Feed } from './feed.ts';
import { putTexts } from './long-texts.ts';

/** Where the files of feeds will be. */
export interface FeedPlace {
  /** Gives the absolute address for a path of the site. */
  readonly absolute: (path: string) => string;
  /** Where the style sheet of feeds is, on the host that a feed is read from. */
  readonly style: string;
}

/**
 * Makes the XML of a feed ready to be published. What the writer of XML puts around CDATA sections
 * for the eye goes again, since programs take it for a part of titles; a person who opens the feed
 * gets a style sheet and a few words; the whole texts of entries take the places that were kept for them.
 *
 * @param start matches the tag behind which the words stand
 */
export function finishXml(xml: string, start: RegExp, feed: Feed, place: FeedPlace): string {
  const style = `<?xml-stylesheet type="text/css" href="${place.style}"?>`;
  const finished = withoutLinesBefore('<![CDATA[', xml)
    .replace(/\]\]>\s*\n\s*<\//gu, ']]></')
    .replace('?>\n', () => `?>\n${style}\n`)
    .replace(start, (tag) => `${tag}\n${wordsForPeople(feed)}`);
  const texts = feed.entries.map(({ html }) => html);
  return putTexts(finished, texts);
}

/**
 * Takes away what is only space before a sign, where a line ends in it. The sign is looked for and not the
 * space, of which a feed is full.
 */
function withoutLinesBefore(sign: string, xml: string): string {
  const pieces = xml.split(sign);
  return pieces
    .map((piece, index) => {
      const text = piece.trimEnd();
      return index < pieces.length - 1 && piece.includes('\n', text.length) ? text : piece;
    })
    .join(sign);
}

/** Elements of XHTML, which browsers show and other programs pass over. */
function wordsForPeople({ explanation, page, lang }: Feed): string {
  const { text, link, dir } = explanation;
  const xmlns = 'http://www.w3.org/1999/xhtml';
  return toHtml([
    h('div', { xmlns, lang, dir }, [h('p', text), h('p', h('a', { href: page }, link))]),
  ]);
}
