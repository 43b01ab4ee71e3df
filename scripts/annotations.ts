/**
 * `npm run annotations -- --check|--fix [story]`: shows which annotations have lost their words and
 * what was probably meant; `--fix` writes the suggestions that leave no doubt, and nothing else.
 */
import { resolve } from 'node:path';
import {
  suggestTargets,
  withSuggestions,
  type LostTarget,
} from '../src/annotations/anchoring/suggest-targets.ts';
import { printable, printableLines } from '../src/text/printable.ts';
import { changeFile, whyUnwritten } from './change-file.ts';
import { readOptions, runCommand } from './read-options.ts';

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
  },
});

function indented(sign: string, text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${sign} ${line.trim()}`)
    .join('\n');
}

function describeLost(lost: LostTarget): string {
  const { file, line, annotation, suggestions, clear } = lost;
  const written = lost.written.trimEnd();
  const head = `${printable(file)}:${line}  ${annotation} has lost its words`;
  if (clear !== undefined) {
    const alike = `  ${Math.round(clear.similarity * 100)} % alike: “${clear.text}”`;
    return [head, indented('-', written), indented('+', clear.selector), alike].join('\n');
  }
  if (suggestions.length === 0) return `${head}, and nothing in the story is like them.`;
  const choices = suggestions.map(
    ({ similarity, selector }) => `  ? ${Math.round(similarity * 100)} % alike: ${selector}`,
  );
  return [`${head}; choose by hand:`, indented('-', written), ...choices].join('\n');
}

/** Writes what leaves no doubt, and gives how many targets were mended. */
function write(lost: readonly LostTarget[]): number {
  let written = 0;
  for (const [file, own] of Map.groupBy(lost, (one) => one.file)) {
    const why = whyUnwritten(changeFile(file, (raw) => withSuggestions(raw, own)));
    if (why === undefined) written += own.length;
    else console.log(`${printable(file)} ${why}`);
  }
  return written;
}

await runCommand(() => {
  const [story] = positionals;
  const lost = suggestTargets(process.cwd(), resolve(values.content), story);
  for (const one of lost) console.log(`${printableLines(describeLost(one))}\n`);
  const clear = lost.filter((one) => one.clear !== undefined);
  if (lost.length === 0) console.log('Every annotation finds its words.');
  else if (values.fix) {
    const written = write(clear);
    console.log(`Wrote ${written} of ${lost.length}. Build to see whether all is well.`);
  } else {
    console.log(`${lost.length} lost, ${clear.length} of them beyond doubt: --fix writes those.`);
  }
  return Promise.resolve(lost.length > (values.fix ? clear.length : 0) ? 1 : 0);
});
