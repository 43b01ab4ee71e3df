import { performance } from 'node:perf_hooks';
import { resolveQuote } from '../../src/annotations/anchoring/resolve-quote.ts';
import { foldStory } from '../../src/story/text/fold-story.ts';
import { formatTable } from './report/format-table.ts';
import { inventedParagraph } from './newsroom/invented-words.ts';
import { median } from './measuring/median.ts';
import { seededRandom } from './newsroom/seeded-random.ts';

const words = 20_000;
const annotations = 200;

/**
 * Folds a long story and finds the quotes of many annotations in it, each exactly once.
 *
 * @returns a table of medians
 */
export function benchAnchoring({ seed, runs }: { seed: number; runs: number }): string {
  const random = seededRandom(seed);
  const blocks: { id: string; text: string }[] = [];
  for (let count = 0; count < words;) {
    const text = inventedParagraph(random);
    blocks.push({ id: `p-${blocks.length}`, text });
    count += wordsOf(text).length;
  }
  const quotes = Array.from({ length: annotations }, () => {
    const all = wordsOf(random.pick(blocks).text);
    const length = random.integer(9, 14);
    const start = random.integer(0, Math.max(0, all.length - length));
    return { exact: all.slice(start, start + length).join(' ') };
  });
  const folding: number[] = [];
  const finding: number[] = [];
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const story = foldStory(blocks);
    const folded = performance.now();
    found = quotes.filter((quote) => resolveQuote(story, quote).status === 'found').length;
    folding.push(folded - started);
    finding.push(performance.now() - folded);
  }
  const inMilliseconds = (values: readonly number[]): string => `${median(values).toFixed(1)} ms`;
  return formatTable([
    ['', 'time'],
    [`folding a story of ${words} words`, inMilliseconds(folding)],
    [`finding ${found} of ${annotations} quotes in it`, inMilliseconds(finding)],
  ]);
}

function wordsOf(text: string): string[] {
  return text.split(' ');
}
