import type { Block, Inline } from './bench-newsroom.ts';

const link = /(?<!!)\[([^[\]]+)\]\((https?:\/\/[^\s()]+)(?:\s+"[^"]*")?\)/u;

/**
 * The blocks of a Markdown text, as far as every generator has them: paragraphs with links,
 * headings, lists, code. What else there is becomes plain words, and pictures, HTML, shortcodes and
 * scripts go.
 */
export function markdownBlocks(source: string): readonly Block[] {
  const blocks: Block[] = [];
  const fenced = source
    .replaceAll('\r', '')
    .split(/^(?:```|~~~)[^\n]*\n(.*?)\n(?:```|~~~)[ \t]*$/msu);
  for (const [index, part] of fenced.entries()) {
    if (index % 2 === 0)
      blocks.push(
        ...part
          .trim()
          .split(/\n\s*\n/u)
          .flatMap(blockOf),
      );
    else if (part.trim() !== '' && !part.includes('~~~~~'))
      blocks.push({ is: 'code', text: printable(part) });
  }
  // A heading needs a text below it.
  return blocks.filter(
    (block, index) => block.is !== 'heading' || (blocks[index + 1]?.is ?? 'heading') !== 'heading',
  );
}

function blockOf(chunk: string): Block[] {
  if (/^(?:import|export)\s/u.test(chunk)) return [];
  const heading = /^#{1,6}\s+([^\n]+)/u.exec(chunk);
  if (heading !== null) {
    const rest = chunk.slice(heading[0].length).trim();
    const text = plain(heading[1] ?? '');
    return [
      ...(hasWords(text) ? [{ is: 'heading', text } as const] : []),
      ...(rest === '' ? [] : blockOf(rest)),
    ];
  }
  if (/^\s*(?:[-*+]|\d+[.)])\s+/u.test(chunk)) {
    const items = chunk
      .split(/^\s*(?:[-*+]|\d+[.)])\s+/mu)
      .map(plain)
      .filter(hasWords);
    return items.length === 0 ? [] : [{ is: 'list', items }];
  }
  const inlines = inlinesOf(chunk.replaceAll(/^\s*>\s?/gmu, ''));
  return inlines.some((piece) => 'text' in piece && hasWords(piece.text))
    ? [{ is: 'paragraph', inlines }]
    : [];
}

function inlinesOf(text: string): Inline[] {
  const inlines: Inline[] = [];
  let rest = text;
  for (let found = link.exec(rest); found !== null; found = link.exec(rest)) {
    const [whole, shown = '', url = ''] = found;
    addWords(inlines, rest.slice(0, found.index));
    const words = plain(shown);
    if (hasWords(words) && URL.canParse(url) && /^[\w:/.%?=&#-]+$/u.test(url))
      inlines.push({ is: 'link', text: words, url });
    else addWords(inlines, shown);
    rest = rest.slice(found.index + whole.length);
  }
  addWords(inlines, rest);
  return inlines;
}

function addWords(inlines: Inline[], text: string): void {
  const words = plain(text);
  if (words === '') return;
  const before = /^\s/u.test(text) && inlines.length > 0 ? ' ' : '';
  inlines.push({ is: 'words', text: `${before}${words}${/\s$/u.test(text) ? ' ' : ''}` });
}

/** Words without what marks them up. */
function plain(text: string): string {
  return printable(text)
    .replaceAll(/\{\{.*?\}\}|\{%.*?%\}|<!--.*?-->|<[^<>]*>/gsu, ' ')
    .replaceAll(/!\[[^[\]]*\]\([^()]*\)/gu, ' ')
    .replaceAll(/\[([^[\]]+)\](?:\([^()]*\)|\[[^[\]]*\])/gu, '$1')
    .replaceAll(/[*_`]+/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function printable(text: string): string {
  return text.replaceAll(/[^\P{C}\n]|\u{fffd}/gu, ' ');
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
