import { explainUnknown } from '../problems/explain-unknown.ts';
import { expect, it } from 'vitest';
import { annotation } from '../model/annotation.ts';
import { compileMentionMatcher } from '../entities/compile-mention-matcher.ts';
import { formatProblems } from '../problems/format-problems.ts';
import type { Place } from '../problems/place.ts';
import { createProblemLog } from '../problems/problem-log.ts';
import { toHtml } from '../story/body/to-html.ts';
import { englishWords } from '../tests/support/english-words.ts';
import { compileStory, type CompiledStory } from './compile-story.ts';
import type { StorySource, StoryTools } from './story-source.ts';

const matcher = compileMentionMatcher([
  { id: 'kaola', names: ['Kaola', '考拉'] },
  { id: 'netease', names: ['NetEase'] },
  { id: 'music', names: ['NetEase Cloud Music'] },
]);

const tools: StoryTools = {
  matcher,
  highlight: () => undefined,
  callouts: new Set(),
  addressOf: (id) => `/entities/${id}/`,
  atFirst: new Set(['entity', 'definition', 'conversion', 'correction']),
  names: {
    explain: explainUnknown,
    people: new Set(['ann']),
    subjects: new Set(['kaola', 'netease', 'music']),
    terms: new Set(['unit']),
  },
  namesOf: () => [],
  explainEmbed: () => undefined,
  explainPicture: () => undefined,
  explainDownload: () => undefined,
  everyStoryIsModule: false,
};

/** A story, and the names of its problems. */
interface Compiled extends CompiledStory {
  readonly told: readonly string[];
}

interface Case {
  readonly text: string;
  readonly annotations?: readonly unknown[];
  readonly unlinked?: readonly string[];
}

function compile({ text, annotations = [], unlinked = [] }: Case): Compiled {
  const source = `---\n---\n\n${text}\n`;
  const log = createProblemLog();
  const placeOf = (): Place => ({ line: 1, column: 1 });
  const given: StorySource = {
    file: 'article.mdx',
    source,
    bodyOffset: 8,
    entries: [],
    toCome: undefined,
    digest: '',
    lang: 'en',
    words: englishWords,
    updates: [],
    notices: [],
    image: undefined,
    placedCallouts: [],
    sources: [{ id: 'report', kind: 'document', title: 'A report' }],
    linked: new Set(['kaola', 'netease', 'music']),
    unlinked: new Set(unlinked),
    placeOf,
    standOff: {
      file: 'annotations.yaml',
      annotations: annotations.map((one) => annotation.parse(one)),
      placeOf,
    },
    id: 'story',
    code: 'not named',
    resolveLink: (_scheme, id) => ({ href: `/${id}/`, entity: id }),
  };
  const compiled = compileStory(given, tools, log);
  if (compiled === undefined) throw new Error(formatProblems(log.sorted()));
  return { ...compiled, told: log.sorted().map(({ name }) => name) };
}

/** The text with its marks in brackets: `[words]name`, `{number:id}`, and nothing of the site’s markup. */
function shown({ root, told }: Compiled): string {
  expect(told).toEqual([]);
  return toHtml(root.children)
    .replaceAll(
      /<a class="annotation-ref[^"]*" id="ref-([\w-]+)"[^>]*data-number="(\d+)"><\/a>/gu,
      '{$2:$1}',
    )
    .replaceAll(/<a [^>]*data-card="card-(\w+)"[^>]*>([^<]*)<\/a>/gu, '[$2]$1')
    .replaceAll(
      /<span class="annotated[^"]*" data-annotations="([^"]*)"[^>]*>([^<]*)<\/span>/gu,
      '[$2]($1)',
    )
    .replaceAll(/<[^>]*>/gu, '')
    .trim();
}

const note = (id: string, target: unknown): unknown => ({
  id,
  kind: 'note',
  target,
  note: 'A remark.',
  by: 'ann',
});

const cases: readonly [string, Case, string][] = [
  ['first mentions', { text: 'Kaola and Kaola.' }, '[Kaola]kaola and Kaola.'],
  [
    'a name after a backslash is left alone, and the next one linked',
    { text: 'A \\Kaola, then Kaola.' },
    'A Kaola, then [Kaola]kaola.',
  ],
  [
    'a Chinese name after a backslash',
    { text: '收购\\考拉。考拉很大。' },
    '收购考拉。[考拉]kaola很大。',
  ],
  ['a path keeps its backslashes', { text: 'In C:\\Kaola\\x.' }, 'In C:\\[Kaola]kaola\\x.'],
  ['code keeps its backslash', { text: 'Write `\\Kaola`.' }, 'Write \\Kaola.'],
  [
    'a name that is not to link itself',
    { text: 'Kaola of NetEase.', unlinked: ['kaola'] },
    'Kaola of [NetEase]netease.',
  ],
  [
    'a longer name that is not to link itself covers the shorter',
    { text: 'NetEase Cloud Music and NetEase.', unlinked: ['music'] },
    'NetEase Cloud Music and [NetEase]netease.',
  ],
  [
    'a longer name linked by hand covers the shorter',
    { text: '[It](entity:music) is NetEase Cloud Music of NetEase.' },
    '[It]music is NetEase Cloud Music of [NetEase]netease.',
  ],
  [
    'a note around words',
    { text: 'It <Note id="a" by="ann" text="A remark.">was sold</Note>.' },
    'It [was sold](a).{1:a}',
  ],
  [
    'a note around a name',
    { text: '<Note id="a" by="ann" text="A remark.">Kaola</Note> was sold.' },
    '[Kaola]kaola{1:a} was sold.',
  ],
  [
    'money',
    {
      text: 'It cost <Money id="sum" rate="1 USD = 7.15 CNY" rateDate="2019" source="report">RMB 20 billion ($2.8 billion)</Money>.',
    },
    'It cost [RMB 20 billion ($2.8 billion)](sum).{1:sum}',
  ],
  [
    'overlapping notes have their numbers in one place',
    { text: 'One two three.', annotations: [note('x', 'One two'), note('y', 'two three')] },
    '[One ](x)[two](x y)[ three](y).{1:x}{2:y}',
  ],
  [
    'a note across paragraphs',
    { text: 'One two.\n\nThree four.', annotations: [note('x', 'two. Three')] },
    'One [two.](x)\n[Three](x){1:x} four.',
  ],
  [
    'a passage from here to there',
    { text: 'One two three four.', annotations: [note('x', { from: 'two', to: 'three' })] },
    'One [two three](x){1:x} four.',
  ],
  [
    'a note at a point',
    { text: 'One two.', annotations: [note('x', { prefix: 'One' })] },
    'One{1:x} two.',
  ],
  [
    'a letter at the end of a link stands behind it',
    { text: 'See [the deal](https://a.example).', annotations: [note('x', 'the deal')] },
    'See [the deal](x).{1:x}',
  ],
  [
    'of two notes the one that ends first has the first number',
    { text: 'One two three.', annotations: [note('x', 'One two three'), note('y', 'two')] },
    '[One ](x)[two](x y)[ three](x).{1:y}{2:x}',
  ],
  [
    'a number behind the sign that ends a clause, and behind the quotation mark',
    { text: 'He said "it was sold", then left.', annotations: [note('x', 'it was sold')] },
    'He said “[it was sold](x)”,{1:x} then left.',
  ],
  [
    'a number before the sign that ends a Chinese clause',
    { text: '他已离开，不再回来。', annotations: [note('x', '他已离开')] },
    '[他已离开](x){1:x}，不再回来。',
  ],
  [
    'a number before a point or an apostrophe that is part of a word',
    {
      text: 'Version 2.1 is the firm’s.',
      annotations: [note('x', 'Version 2'), note('y', 'the firm')],
    },
    '[Version 2](x){1:x}.1 is [the firm](y){2:y}’s.',
  ],
  [
    'an entity of the reporter’s own choice',
    {
      text: 'The shop of Kaola.',
      annotations: [{ id: 'x', kind: 'entity', target: 'The shop', entity: 'kaola' }],
    },
    '[The shop]kaola of Kaola.',
  ],
];

it.each(cases)('%s', (_what, given, expected) => {
  expect(shown(compile(given))).toBe(expected);
});

it.each([
  ['[Kaola](entity:kaola) grows.', ['Kaola']],
  ['[**Kaola** group](entity:kaola) grows.', ['Kaola group']],
  ['[the *big* shop, `Kaola`](entity:kaola) grows.', ['the big shop, Kaola']],
  ['[网易**考拉**](entity:kaola)很大。', ['网易考拉']],
  ['- [A \\Kaola *shop*](entity:kaola)', ['A Kaola shop']],
  [
    '[The shop](entity:kaola) and [NetEase **itself**](entity:netease)',
    ['The shop', 'NetEase itself'],
  ],
])('a link by hand is annotated over all of its words: %s', (text, quotes) => {
  const { annotations, told } = compile({ text });
  expect(told).toEqual([]);
  const byHand = annotations.filter(({ origin }) => origin === 'link');
  expect(byHand.map(({ quote }) => quote)).toEqual(quotes);
});

it.each([
  [
    '[The shop](entity:kaola) grows. It pays [the **group**](entity:kaola).',
    ['The shop grows.', 'It pays the group.'],
  ],
  ['Kaola grows. It pays [the group](entity:kaola).', ['Kaola grows.', 'It pays the group.']],
  [
    '[It](entity:kaola) pays. Then [it](entity:kaola) grows, and Kaola with it.',
    ['It pays.', 'Then it grows, and Kaola with it.'],
  ],
])('every sentence with a link by hand names its entity: %s', (text, expected) => {
  const { sentences } = compile({ text });
  expect(sentences.filter(({ id }) => id === 'kaola').map(({ sentence }) => sentence)).toEqual(
    expected,
  );
});

it('lists all annotations in reading order, whatever wrote them', () => {
  const { annotations } = compile({
    text: 'Kaola <Note id="a" by="ann" text="A remark.">was sold</Note>.[^1] It is a unit.\n\n[^1]: Yes.',
    annotations: [{ id: 'b', kind: 'definition', target: 'unit', term: 'unit' }],
  });
  expect(
    annotations.map(({ id, origin, content, quote }) => [id, origin, content.kind, quote]),
  ).toEqual([
    ['entity-kaola', 'automatic', 'entity', 'Kaola'],
    ['a', 'inline', 'note', 'was sold'],
    ['note-1', 'footnote', 'note', ''],
    ['b', 'stand-off', 'definition', 'unit'],
  ]);
});

it('tells every sentence that names something, each once', () => {
  const { sentences } = compile({
    text: '## Kaola\n\nKaola was sold. Kaola stays, and Kaola grows.',
  });
  expect(sentences.map(({ sentence }) => sentence)).toEqual([
    'Kaola was sold.',
    'Kaola stays, and Kaola grows.',
  ]);
});

it('keeps the mark of annotated words whose name is linked by hand later', () => {
  const { root } = compile({
    text: 'The shop grew. [Kaola](entity:kaola) was sold.',
    annotations: [{ id: 'a', kind: 'entity', target: 'The shop', entity: 'kaola' }],
  });
  const marks = toHtml(root.children).matchAll(/data-annotations="([^"]*)"/gu);
  expect([...marks].map(([, id]) => id)).toEqual(['a', 'entity-kaola']);
});
