import { splitFrontmatter } from '../syntax/frontmatter.ts';
import { placeAt } from '../syntax/place-at.ts';
import type { Check } from '../transform.ts';

/** A block of code has an end: without one everything behind it would be code. */
export const checkFences: Check = (_root, { report, source }) => {
  const { bodyOffset } = splitFrontmatter(source);
  let open: { readonly mark: string; readonly offset: number } | undefined;
  let offset = bodyOffset;
  for (const line of source.slice(bodyOffset).split('\n')) {
    // Code in lists and quotations ends with them.
    const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u.exec(line)?.[1];
    if (open === undefined && mark !== undefined) open = { mark, offset };
    else if (open !== undefined && mark?.startsWith(open.mark) === true && isBare(line))
      open = undefined;
    offset += line.length + 1;
  }
  if (open === undefined) return;
  const start = placeAt(source, open.offset);
  report(
    { type: 'text', value: '', position: { start, end: start } },
    {
      name: 'unclosed-code',
      message: `The code that begins here with ${open.mark} has no end.`,
      reason: 'Everything behind it would be published as code.',
      fix: `Write ${open.mark} on a line of its own where the code ends.`,
    },
  );
};

function isBare(line: string): boolean {
  return /^ {0,3}[`~]+[ \t\r]*$/u.test(line);
}
