import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestText } from '../../memory/digest-text.ts';
import type { Memory } from '../../memory/memory.ts';
import type { HandbookPage, Newsroom } from '../../newsroom/newsroom.ts';
import { createCodeHighlighter } from '../../story/body/code-highlighter.ts';
import { languagesOf } from '../../story/body/code-languages.ts';
import { compileHandbookPage } from './compile-handbook-page.ts';
import { dekOf } from './dek-of.ts';

/** The page that lists the others. */
const map = 'README.md';

/** Every page of the handbook, ready to be shown; compiled, where no memory has it. */
export async function handbookPages(
  root: string,
  memory: Memory,
): Promise<readonly HandbookPage[]> {
  const folder = join(root, 'src/handbook');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const texts = new Map(
    names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const list = texts.get(map) ?? '';
  const known = memory.shelf<HandbookPage>('handbook');
  const pages: HandbookPage[] = [];
  for (const [name, text] of texts) {
    const key = digestText(name, text, dekOf(list, name));
    const page = known.get(key) ?? (await compile(name, text, dekOf(list, name)));
    known.keep(key, page);
    pages.push(page);
  }
  return pages;
}

/** A newsroom with the pages of the handbook, if its settings ask that they be published. */
export async function withHandbook(
  newsroom: Newsroom,
  root: string,
  memory: Memory,
): Promise<Newsroom> {
  if (!newsroom.publication.handbook) return newsroom;
  return { ...newsroom, handbook: await handbookPages(root, memory) };
}

async function compile(name: string, text: string, dek: string): Promise<HandbookPage> {
  const slug = name === map ? undefined : name.slice(0, -'.md'.length);
  return compileHandbookPage(text, slug, dek, await createCodeHighlighter(languagesOf(text)));
}
