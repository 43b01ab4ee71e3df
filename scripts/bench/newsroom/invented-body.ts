import type { Block, Cast, Inline, Subject } from './bench-newsroom.ts';
import { inventedHeading, inventedParagraph, inventedSentence } from './invented-words.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The body of an invented story, with passages that annotations may quote. */
export interface InventedBody {
  readonly blocks: readonly Block[];
  /** Sentences without anything but words, each once in the story. */
  readonly statements: readonly string[];
  /** Words in quotation marks, each once. */
  readonly said: readonly string[];
}

/** Half of all news stories are shorter. */
const medianParagraphs = 9;
const rate = 7.15;

/** Writes the body of a story that names some entities. */
export function inventedBody(
  random: SeededRandom,
  named: readonly Subject[],
  cast: Cast,
): InventedBody {
  const statements: string[] = [];
  const said: string[] = [];
  const blocks: Block[] = [];
  const count = Math.min(90, Math.max(3, Math.round(random.logNormal(medianParagraphs, 0.7))));
  for (let number = 0; number < count; number += 1) {
    if (number > 0 && number % 5 === 0)
      blocks.push({ is: 'heading', text: inventedHeading(random) });
    const statement = inventedSentence(random);
    if (!statements.includes(statement)) statements.push(statement);
    const subject = named[number % Math.max(1, named.length)];
    blocks.push({
      is: 'paragraph',
      inlines: [
        words(`${statement} ${inventedParagraph(random)} `),
        ...(subject === undefined ? [] : naming(random, subject)),
        ...extra(random, cast, said),
      ],
    });
    if (random.chance(0.12)) blocks.push(furniture(random, cast));
  }
  return { blocks, statements, said };
}

function words(text: string): Inline {
  return { is: 'words', text };
}

/** A sentence with a name: linked by hand in some. */
function naming(random: SeededRandom, { id, name }: Subject): Inline[] {
  const rest = ` said that ${lowered(inventedSentence(random))}`;
  return random.chance(0.15)
    ? [{ is: 'name', text: name, entity: id }, words(rest)]
    : [words(`${name}${rest}`)];
}

/** What some paragraphs have besides sentences. */
function extra(random: SeededRandom, cast: Cast, said: string[]): Inline[] {
  const draw = random.share();
  if (draw < 0.06) {
    const link = {
      is: 'link',
      text: 'the record',
      url: `https://example.org/${random.integer(1, 9999)}`,
    } as const;
    return [words(' See '), link, words('.')];
  }
  if (draw < 0.1) {
    const yuan = random.integer(100, 99_900) / 10;
    const text = `RMB ${yuan.toFixed(1)} million ($${(yuan / rate).toFixed(2)} million)`;
    return [
      words(' It came to '),
      { is: 'money', text, rate: `1 USD = ${rate} CNY`, day: '2025-09-05' },
      words('.'),
    ];
  }
  if (draw < 0.14) {
    const by = random.zipf(cast.people).id;
    return [
      words(' '),
      { is: 'note', text: inventedHeading(random), note: inventedSentence(random), by },
      words(', it was said.'),
    ];
  }
  if (draw < 0.2) return [{ is: 'footnote', note: inventedSentence(random) }];
  if (draw < 0.3) {
    const quotation = inventedSentence(random).slice(0, -1);
    if (said.includes(quotation)) return [];
    said.push(quotation);
    return [words(` “${quotation}”, said ${random.zipf(cast.people).name}.`)];
  }
  return [];
}

/** A block that is no paragraph. */
function furniture(random: SeededRandom, cast: Cast): Block {
  const items = Array.from({ length: random.integer(3, 5) }, () => inventedSentence(random));
  const rows = items.map((_, row): [string, string] => [
    `Quarter ${row + 1}`,
    `${random.integer(1, 999)}.${random.integer(0, 9)}`,
  ]);
  const by = random.zipf(cast.people).id;
  return random.pick<Block>([
    { is: 'list', items },
    { is: 'points', items },
    { is: 'quote', text: inventedSentence(random), by, via: 'interview' },
    { is: 'aside', title: inventedHeading(random), text: inventedParagraph(random) },
    { is: 'table', rows },
  ]);
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
