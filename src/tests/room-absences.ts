import type { Room } from './floors.ts';

/** What is never in a room, as a test can hold it. */
export interface Absence {
  /** Matches what may not stand in the room’s files. */
  readonly never: RegExp;
  /** Files of the room that it does not hold for, by the end of their path. */
  readonly but?: readonly string[];
  /** A line that breaks it: the test of the test. */
  readonly broken: string;
}

const exportedFunction = /^export (?:async )?function/mu;

/**
 * What is never in each room, beside what the import table forbids. A room’s README says it in a
 * sentence; comments and tests do not count.
 */
export const absences: Readonly<Partial<Record<Room, Absence>>> = {
  text: { never: /\bnewsroom|\bstory\b/iu, broken: "const kind = 'story';" },
  memory: { never: /\b(?:story|stories|newsroom|page)\b/iu, broken: 'const story = 1;' },
  model: { never: exportedFunction, broken: 'export function nameOf() {}' },
  problems: { never: /\bthrow\b/u, broken: 'throw new Error(message);' },
  story: {
    never: /\bnode:fs\b|\bnew Date\b|\bDate\.now\b/u,
    broken: "import { readFileSync } from 'node:fs';",
  },
  'words/tables': {
    never: /: '(?:\s[^'\n]*|[^'\n]*\s)',/u,
    broken: "'story.by': 'Written by ',",
  },
  words: { never: /\bnew Date\(\)|\bDate\.now\b/u, broken: 'const now = new Date();' },
  entities: {
    never: /\.children\.(?:push|splice|unshift)|\.properties\[[^\]]+\] =[^=]/u,
    broken: 'parent.children.push(node);',
  },
  revisions: { never: /\bresolveQuote\b/u, broken: 'resolveQuote(story, passage);' },
  content: { never: /\bprepareStory\b|\btoBody\b/u, broken: 'prepareStory(root);' },
  pictures: { never: /\bNewsroom\b|\bpage-objects\b/u, broken: 'newsroom: Newsroom,' },
  annotations: {
    never: /approximate-matches/u,
    but: ['anchoring/nearest-passages.ts'],
    broken: "import { approximateMatches } from './approximate-matches.ts';",
  },
  newsroom: { never: /\bnode:fs\b/u, broken: "import { readFileSync } from 'node:fs';" },
  'page-objects': {
    never: /story\/syntax\/|['"`]<\/?[a-z]/u,
    broken: "return '<p>' + text;",
  },
  'search/query': {
    never: /\bdocument\.|\bwindow\.|\bnode:/u,
    broken: "document.querySelector('p');",
  },
  'search/index': { never: /\bbrowser\//u, broken: "import '../../browser/x.ts';" },
  syndication: { never: /from '[^']*\/content\//u, broken: "from '../content/read-nouns.ts'" },
  checks: { never: /\b(?:write|append|rm|mkdir|rename)\w*\(/u, broken: "writeFileSync('a', '');" },
  framework: {
    never: /\bProblemText\b/u,
    broken: "import type { ProblemText } from '../problems/problem.ts';",
  },
  components: {
    never: /\bastro:content\b|\bfetch\(|Newsroom\b/u,
    broken: "import { getEntry } from 'astro:content';",
  },
  layouts: { never: /\bis:inline\b|\bset:html\b/u, broken: '<script is:inline>' },
  styles: {
    never: /#[0-9a-f]{3,8}\b|\brgb\(|\bhsl\(|\boklch\(/iu,
    but: ['tokens.css', 'print.css'],
    broken: 'color: #333;',
  },
  desk: {
    never: /\b(?:write|append|rm|mkdir|rename)\w*Sync\(|@clack\//u,
    broken: "writeFileSync('a', '');",
  },
  pages: { never: /\b(?:if|switch|for|while) ?\(/u, broken: 'if (page) {' },
  build: { never: /['"`]<\/?[a-z]/u, broken: "write('<p>');" },
  browser: {
    never: /\bdocument\.cookie\b|['"`]https?:/u,
    broken: "fetch('https://elsewhere.example/');",
  },
  scripts: {
    never: /\bProblemText\b|\breason: '/u,
    broken: "import type { ProblemText } from '../src/problems/problem.ts';",
  },
};
