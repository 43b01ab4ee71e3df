import { segmentBytes } from '../text/limits.ts';
import { readSitePath, type PathSlip } from '../text/site-path.ts';
import type { FieldProblem } from './telling.ts';

const says: Readonly<Record<PathSlip, string>> = {
  'no slash': 'does not begin with a slash',
  'empty part': 'has nothing between two slashes',
  dots: 'has a part of dots alone, which leads elsewhere',
  'percent sign': 'has a percent sign that stands for no letter',
  sign: 'holds a sign that no path has (? # \\ % < > " | *)',
  'hidden character': 'holds a character that nobody sees',
  'too long': `has a part of more than ${segmentBytes} bytes`,
};

const reason = 'Browsers, servers and file systems would not agree where it leads.';

/** Says what is wrong with a path of this site, in whatever script; it may be percent-encoded. */
export function explainServedPath(typed: string): FieldProblem | undefined {
  const { slip } = readSitePath(typed);
  if (slip === undefined) return undefined;
  return {
    name: 'no-site-path',
    says: says[slip],
    reason,
    fix: 'Write a path of this site, such as /2019/09/06/old-slug/',
  };
}

/** The same for a path at which a page can stand: it ends with a slash. */
export function explainSitePath(typed: string): FieldProblem | undefined {
  const problem = explainServedPath(typed);
  if (problem !== undefined || typed.endsWith('/')) return problem;
  return {
    name: 'no-site-path',
    says: 'does not end with a slash',
    reason: 'A page stands in a folder of its own, and only such an address can lead on.',
    fix: `Write ${typed}/ if that is where the page was.`,
  };
}
