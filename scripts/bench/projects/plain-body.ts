import type { BenchStory, Block, Inline } from '../newsroom/bench-newsroom.ts';
import { escapedText } from './markdown-text.ts';
import { listOf, tableOf } from './mdx-body.ts';

/**
 * The body of a story in plain Markdown with footnotes, for generators without components: notes
 * and annotations are footnotes, boxes are quotations, corrections a list at the end.
 */
export function plainBody(story: BenchStory): string {
  const notes: string[] = [];
  const footnote = (text: string): string => {
    notes.push(`[^${notes.length + 1}]: ${escapedText(text)}`);
    return `[^${notes.length}]`;
  };
  const inline = (piece: Inline): string => {
    switch (piece.is) {
      case 'words':
        return annotated(escapedText(piece.text));
      case 'name':
        return `[${piece.text}](/entities/${piece.entity}/)`;
      case 'link':
        return `[${escapedText(piece.text)}](${piece.url})`;
      case 'note':
        return `${piece.text}${footnote(`${piece.note} (${piece.by})`)}`;
      case 'money':
        return `${escapedText(piece.text)}${footnote(`${piece.rate}, ${piece.day}`)}`;
      case 'footnote':
        return footnote(piece.note);
    }
  };
  const annotated = (text: string): string =>
    story.annotations.reduce(
      (before, { target, kind, says }) =>
        before.includes(target)
          ? before.replace(target, `${target}${footnote(`${kind}: ${says}`)}`)
          : before,
      text,
    );
  const block = (each: Block): string => {
    switch (each.is) {
      case 'paragraph':
        return each.inlines.map(inline).join('');
      case 'heading':
        return `## ${escapedText(each.text)}`;
      case 'list':
      case 'points':
        return listOf(each.items);
      case 'quote':
        return `> ${each.text}\n>\n> ${each.by}, ${each.via}`;
      case 'aside':
        return `> **${each.title}**\n>\n> ${each.text}`;
      case 'table':
        return tableOf(each.rows);
      case 'code':
        return `~~~~~text\n${each.text}\n~~~~~`;
    }
  };
  const updates = story.updates.map(({ kind, at, note }) => `${kind}, ${at}: ${note}`);
  return [
    ...story.blocks.map(block),
    ...(updates.length === 0 ? [] : ['## Corrections and updates', listOf(updates)]),
    '## Sources',
    listOf(story.sources.map(({ title, url }) => (url === undefined ? title : `${title}, ${url}`))),
    ...notes,
  ].join('\n\n');
}
