import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseFragment } from 'parse5';
import RssParser from 'rss-parser';
import { z } from 'zod';
import { attributeOf, elementsOf, textOf, type Node } from '../site/built-pages.ts';

/** What a reader’s program makes of an entry of a feed. */
export interface ReadEntry {
  readonly title: string | undefined;
  /** In milliseconds since 1970. */
  readonly published: number | undefined;
  readonly summary: string | undefined;
  readonly authors: readonly string[];
  /** Its text, bare. */
  readonly text: string;
  /** The names of the pictures in its text, whatever their size and format. */
  readonly pictures: readonly string[];
}

/** The entries of a feed in RSS or Atom as `feedparser` reads them, by their addresses. */
export async function readWithFeedparser(xml: string): Promise<Map<string, ReadEntry>> {
  const found = new Map<string, ReadEntry>();
  const parser = new FeedParser({});
  Readable.from([xml]).pipe(parser);
  for await (const item of parser) {
    const entry = z.custom<FeedParser.Item>().parse(item);
    const creators = makers.parse(item);
    found.set(entry.link, {
      title: entry.title,
      published: entry.pubdate?.getTime(),
      summary: entry.summary,
      authors: creators['dc:creator'] ?? creators['atom:author'] ?? [],
      ...readHtml(entry.description),
    });
  }
  return found;
}

/** The entries of a feed in RSS as `rss-parser` reads them, by their addresses. */
export async function readWithRssParser(xml: string): Promise<Map<string, ReadEntry>> {
  const parser = new RssParser({
    customFields: { item: [['dc:creator', 'creators', { keepArray: true }]] },
  });
  const { items } = await parser.parseString(xml);
  return new Map(
    items.map((item) => {
      const { link, title, isoDate, contentSnippet, creators, ...more } = rssItem.parse(item);
      const published = isoDate === undefined ? undefined : Date.parse(isoDate);
      const read = readHtml(more['content:encoded'] ?? '');
      return [link, { title, published, summary: contentSnippet, authors: creators, ...read }];
    }),
  );
}

/** Text without white space and quotation marks, which programs set in their own way. */
export function bareText(node: Node): string {
  return bare(textOf(node));
}

export function bare(text: string): string {
  return text.replace(/[\s“”‘’"']/gu, '');
}

/** The names of the pictures in some nodes: `two-flags.oPCNzCOSm4`, each once. */
export function pictureNames(node: Node): string[] {
  const addresses = elementsOf(node, ({ tagName }) => tagName === 'img').map((image) =>
    attributeOf(image, 'src'),
  );
  const names = addresses.map(
    (address) => /\/assets\/pictures\/(.*?)(?:\.\d+)?\.\w+$/u.exec(address ?? '')?.[1],
  );
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

const text = z.looseObject({ '#': z.string() });
const texts = z
  .preprocess((value) => [value].flat(), z.array(text))
  .transform((all) => all.map((one) => one['#']));
const persons = z
  .preprocess((value) => [value].flat(), z.array(z.looseObject({ name: text })))
  .transform((all) => all.map(({ name }) => name['#']));
const makers = z.looseObject({
  'dc:creator': texts.optional(),
  'atom:author': persons.optional(),
});

const rssItem = z.looseObject({
  link: z.string(),
  title: z.string().optional(),
  isoDate: z.string().optional(),
  contentSnippet: z.string().optional(),
  creators: z.array(z.string()).default([]),
  'content:encoded': z.string().optional(),
});

function readHtml(html: string | null): Pick<ReadEntry, 'text' | 'pictures'> {
  const nodes = parseFragment((html ?? '').replace(/<sup>\[\w+\]<\/sup>/gu, ''));
  return { text: bareText(nodes), pictures: pictureNames(nodes) };
}
