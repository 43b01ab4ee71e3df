import type { BenchStory, Block, Inline } from '../newsroom/bench-newsroom.ts';
import { escapedParagraph, escapedText } from './markdown-text.ts';

/**
 * The body of a story in MDX, with the components of Nutgraf’s vocabulary.
 *
 * @param linkTo the address of an entity, as this generator writes it
 */
export function mdxBody({ blocks }: BenchStory, linkTo: (entity: string) => string): string {
  const notes: string[] = [];
  const inline = (piece: Inline): string => {
    switch (piece.is) {
      case 'words':
        return escapedText(piece.text);
      case 'name':
        return `[${piece.text}](${linkTo(piece.entity)})`;
      case 'link':
        return `[${escapedText(piece.text)}](${piece.url})`;
      case 'note':
        marks += 1;
        return `<Note id="remark-${marks}" by="${piece.by}" text="${piece.note}">${piece.text}</Note>`;
      case 'money':
        marks += 1;
        return `<Money id="sum-${marks}" rate="${piece.rate}" rateDate="${piece.day}" source="count">${piece.text}</Money>`;
      case 'footnote':
        notes.push(`[^${notes.length + 1}]: ${piece.note}`);
        return `[^${notes.length}]`;
    }
  };
  let marks = 0;
  const block = (each: Block): string => {
    switch (each.is) {
      case 'paragraph':
        return firstEscaped(each.inlines.map(inline).join(''));
      case 'heading':
        return `## ${escapedText(each.text)}`;
      case 'list':
        return listOf(each.items);
      case 'points':
        return `<KeyPoints>\n\n${listOf(each.items)}\n\n</KeyPoints>`;
      case 'quote':
        return `<Quote by="${each.by}" via="${each.via}">\n\n${each.text}\n\n</Quote>`;
      case 'aside':
        return `<Aside title="${each.title}">\n\n${each.text}\n\n</Aside>`;
      case 'table':
        return tableOf(each.rows);
      case 'code':
        return `~~~~~text\n${each.text}\n~~~~~`;
    }
  };
  return [...blocks.map(block), ...notes].join('\n\n');
}

/** Items as a list. */
export function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${escapedParagraph(item)}`).join('\n');
}

/** Rows as a table of two columns. */
export function tableOf(rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([left, right]) => `| ${left} | ${right} |`);
  return ['| Period | Value |', '| ------ | ----: |', ...lines].join('\n');
}

function firstEscaped(paragraph: string): string {
  return paragraph.replace(/^(?:import|export)\b/u, (word) => `{'${word}'}`);
}
