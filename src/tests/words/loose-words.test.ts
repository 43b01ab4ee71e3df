import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { looseWords } from './loose-words.ts';

/** What only programs read is in the words of its standard. */
const forPrograms =
  /\/(?:page-objects\/graph|syndication\/(?:discovery|feeds|hosts|rights|sitemaps))\/|\/head\/first-script\.|\/xml-document\./u;

/** What is told to programs is in the words of schema.org: `ProfilePage`. */
const schemaType = /^src\/page-objects\/.*: [A-Z][a-z]+[A-Z][a-z]+$/u;

/** Texts that look like words of the interface, and what they are. */
const allowed: Readonly<Record<string, string>> = {
  'allow-scripts allow-popups': 'permissions of a frame',
  'allow-scripts allow-popups allow-same-origin': 'permissions of a frame',
  'what is offered of the stories': 'what a file belongs to, in a message to reporters',
  'az bs cs cy eo haw hr hu lt lv mi mt pl ro sk sl tk tr vi wo yo': 'tags of languages',
  'lead picture': 'the name of a part of a story, for partners’ programs',
  'The worker of search could not be started.':
    'what the program says of its fault, marked as English',
};

test('what readers see and hear stands in the tables of words, and nowhere else', () => {
  const rooms = 'src/{components,layouts,pages,page-objects,browser,syndication}';
  const files = globSync(`${rooms}/**/*.{astro,ts}`)
    .filter((path) => !forPrograms.test(path) && !/(?:\.test|\.d)\.ts$/u.test(path))
    .sort();
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((path) => looseWords(path, readFileSync(path, 'utf8')));
  const isAllowed = (line: string): boolean =>
    schemaType.test(line) || Object.keys(allowed).some((text) => line.endsWith(`: ${text}`));
  expect(found.filter((line) => !isAllowed(line))).toEqual([]);
  const unused = Object.keys(allowed).filter((text) => !found.some((line) => line.endsWith(text)));
  expect(unused).toEqual([]);
});

test.each([
  ['<p>Sources</p>', ['Sources']],
  ['<p>{count} min</p>', ['min']],
  ['<a aria-label="Search" class="label plain-links" href="/x/">→</a>', ['Search']],
  ['<a aria-label={`Page ${number}`}>{number}</a>', ['Page']],
  ['<p>{isOne && "The author"}</p>', ['The author']],
  ['<img alt="" title="A picture" />', ['A picture']],
  ["<p class:list={['long headline', { wide }]}>{words}</p>", []],
  ['<p class="label">{say(words, "notes.title")} · {text}</p>', []],
  ['<script>import "../a b.ts";</script>', []],
])('in a template, %s has the words %j', (template, words) => {
  expect(textsOf(looseWords('a.astro', template))).toEqual(words);
});

test.each([
  ["const heading = 'Names and deals';", ['Names and deals']],
  ["const titles = { all: 'All', 'editors-note': 'Editor’s notes' };", ['All', 'Editor’s notes']],
  ['return `also about ${names}`;', ['also about']],
  ["throw new Error('The index gave no answer.');", []],
  ["if (event.key === 'Escape') makeElement('p', 'quiet label', words);", []],
  ["const type: 'Some name' = kind;", []],
  ["element.className = 'card open';", []],
])('in code, %s has the words %j', (code, words) => {
  expect(textsOf(looseWords('a.ts', code))).toEqual(words);
});

function textsOf(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^[^:]+:\d+: /u, ''));
}
