import fc from 'fast-check';
import { baseFiles, storyFile } from '../problems/base.ts';
import { flow, hostile, markup, markupBits, word, yamlBits, yamlText } from './random-text.ts';

/** Files of a newsroom, by their paths from the content folder. */
export type RandomFiles = Readonly<Record<string, string | Buffer>>;

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  story: [
    ...[
      'title',
      'dek',
      'kicker',
      'kind',
      'section',
      'authors',
      'published',
      'lang',
      'image',
      'entities',
    ],
    ...['updates', 'sources', 'storyline', 'draft', 'embargo', 'aliases', 'canonical'],
  ],
  person: [
    ...[
      'name',
      'nativeName',
      'familyName',
      'aliases',
      'description',
      'portrait',
      'bio',
      'positions',
    ],
    ...['links', 'sameAs', 'expertise'],
  ],
  entity: [
    'name',
    'names',
    'kind',
    'aliases',
    'description',
    'about',
    'relations',
    'parties',
    'value',
  ],
  publication: [
    ...[
      'name',
      'tagline',
      'url',
      'languages',
      'timeZone',
      'address',
      'contact',
      'sections',
      'policies',
    ],
    ...['storiesPerPage', 'servedElsewhere', 'storiesWithCode'],
  ],
};

/** The text of a sound file with a field more or with another value, or with a bit anywhere. */
function altered(text: string, fields: readonly string[]): fc.Arbitrary<string> {
  const lines = text.split('\n');
  return fc.oneof(
    fc.tuple(fc.constantFrom(...fields), flow, fc.nat(lines.length)).map(([field, value, at]) => {
      const kept = lines.filter((line) => !line.startsWith(`${field}:`));
      return kept.toSpliced(Math.min(at, 6), 0, `${field}: ${value}`).join('\n');
    }),
    fc
      .tuple(fc.nat(text.length), fc.oneof(hostile, yamlBits, markupBits))
      .map(([at, bit]) => text.slice(0, at) + bit + text.slice(at)),
    fc
      .tuple(fc.nat(text.length), fc.nat(30))
      .map(([at, cut]) => text.slice(0, at) + text.slice(at + cut)),
  );
}

const story = baseFiles[storyFile] ?? '';
const head = story.slice(0, story.indexOf('\n---\n', 4) + 5);

const storyText = fc.oneof(
  markup.map((body) => `${head}\n${body}\n`),
  altered(story, fieldsOf['story'] ?? []),
  yamlText.map((yaml) => `---\n${yaml}\n---\n\nText.\n`),
  markup,
);

/** A noun’s file, sound but for what was altered, or any YAML at all. */
function yamlFile(path: string, fields: readonly string[] = []): fc.Arbitrary<string> {
  return fc.oneof(altered(baseFiles[path] ?? '', fields), yamlText, flow);
}

const annotations = fc
  .array(
    fc.tuple(
      fc.constantFrom('note', 'entity', 'attribution', 'source', 'definition', 'factcheck', 'x'),
      flow,
    ),
    { maxLength: 4 },
  )
  .map((rows) =>
    rows
      .map(
        ([kind, target], id) =>
          `  - { id: a${id}, kind: ${kind}, target: ${target}, note: a, by: ada-reed }`,
      )
      .join('\n'),
  )
  .map((rows) => `annotations:\n${rows}\n`);

const strangePath = fc
  .tuple(
    fc.constantFrom(
      'people/',
      'entities/',
      'pages/',
      'articles/',
      'articles/2019/',
      '',
      'Artikel/',
    ),
    fc.oneof(word, hostile),
    fc.constantFrom('.yaml', '.yml', '.mdx', '.md', '', '/article.mdx', '.png', '.svg'),
  )
  .map((parts) => parts.join(''))
  // What no file system can hold is no input.
  .filter((path) => path !== '' && !/^\/|(?:^|\/)\.{0,2}(?:\/|$)/u.test(path));

const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array));

const folder = 'articles/2019/kaola-deal';

/** Some file of a kind: that of the sound newsroom once in a while, or another of our own. */
function fileOf(sound: string, others: (name: string) => string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(sound) },
    { weight: 20, arbitrary: fc.nat(9_999).map((number) => others(`n${number}`)) },
  );
}

/** One random file: where it stands, and what is in it. */
const randomFile: fc.Arbitrary<[path: string, content: string | Buffer]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(
      fileOf(storyFile, (name) => `articles/2020/${name}/article.mdx`),
      storyText,
    ),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant(`${folder}/annotations.yaml`), annotations) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fileOf('pages/about.mdx', (name) => `pages/${name}.mdx`),
      storyText,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fileOf('people/ada-reed.yaml', (name) => `people/${name}.yaml`),
      yamlFile('people/ada-reed.yaml', fieldsOf['person']),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fileOf('entities/kaola.yaml', (name) => `entities/${name}.yaml`),
      yamlFile('entities/kaola.yaml', fieldsOf['entity']),
    ),
  },
  fc.tuple(fc.constantFrom('front.yaml', 'glossary.yaml'), fc.oneof(yamlText, flow)),
  fc.tuple(fc.constant(`${folder}/market.svg`), fc.oneof(bytes, markup)),
  { weight: 3, arbitrary: fc.tuple(strangePath, fc.oneof(storyText, yamlText, bytes)) },
);

/** Settings that are random once in a while: without sound ones no story is compiled. */
const randomSettings = fc.oneof(
  { weight: 9, arbitrary: fc.constant(undefined) },
  yamlFile('publication.yaml', fieldsOf['publication']),
);

/** A newsroom of sound files, with some random ones over them. */
export const randomFiles: fc.Arbitrary<RandomFiles> = fc
  .tuple(fc.array(randomFile, { minLength: 10, maxLength: 180, size: 'max' }), randomSettings)
  .map(([pairs, settings]) => ({
    ...Object.fromEntries(pairs),
    ...(settings !== undefined && { 'publication.yaml': settings }),
  }));
