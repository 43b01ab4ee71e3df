import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapedParagraph } from '../projects/markdown-text.ts';
import type { Collection, CollectionDocument } from './read-collection.ts';

/** The day on which all documents are published; their order in it says nothing. */
const published = '2026-01-01+00:00';

/** Folder name of the document at an index, and the end of its address. */
export function documentSlug(index: number): string {
  return `document-${index}`;
}

const publication = `name: Collection
tagline: The documents of a test collection
url: https://collection.example
languages: [en]
timeZone: UTC
address: /{slug}/
sections:
  - { id: documents, title: Documents, description: All documents. }
`;

/**
 * Writes the documents of a collection as the stories of a newsroom, one folder each.
 *
 * @param content folder that is emptied and filled
 */
export function writeCollection({ documents }: Collection, content: string): void {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(join(content, 'people'), { recursive: true });
  writeFileSync(join(content, 'publication.yaml'), publication);
  writeFileSync(
    join(content, 'people', 'collection.yaml'),
    'name: Collection\ndescription: A test collection.\n',
  );
  for (const [index, document] of documents.entries()) {
    const folder = join(content, 'articles', '2026', documentSlug(index));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'article.mdx'), articleOf(document));
  }
}

function readable(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u{fffd}]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Lines of the frontmatter have no markup, and are refused with what looks like some. */
function withoutMarkup(line: string): string {
  return line
    .replaceAll(/[<>*[\]`&]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A story says in its dek what its headline does not. */
function firstSentence(text: string): string {
  return /^.{10,300}?[.!?](?= )/u.exec(text)?.[0] ?? text.slice(0, 300);
}

function articleOf({ _id, title, text }: CollectionDocument): string {
  const headline = withoutMarkup(readable(title) || readable(text).slice(0, 60)) || _id;
  const dek = withoutMarkup(firstSentence(readable(text))) || headline;
  const paragraphs = text
    .split(/\n{2,}/u)
    .map(readable)
    .filter((paragraph) => paragraph !== '');
  return [
    '---',
    `title: ${JSON.stringify(headline)}`,
    `dek: ${JSON.stringify(dek)}`,
    'kind: news',
    'section: documents',
    'authors: [collection]',
    `published: ${published}`,
    '---',
    '',
    ...paragraphs.flatMap((paragraph) => [escapedParagraph(paragraph), '']),
  ].join('\n');
}
