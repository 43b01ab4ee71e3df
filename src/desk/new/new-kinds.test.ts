import { describe, expect, test } from 'vitest';
import { ownLimits } from '../../text/limits.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import { memorySource, type FileSource } from '../../content/file-source.ts';
import { articleKind } from '../../model/article.ts';
import { updateKind } from '../../model/update-note.ts';
import { baseFiles, storyFile } from '../../tests/problems/base.ts';
import { whatIsAtHand } from './at-hand.ts';
import { newKinds } from './new-kinds.ts';
import { isRefusal } from './plan.ts';
import { plannedSource } from './planned-source.ts';
import { explainAnswer, type Answers } from './question.ts';

const now = Date.parse('2026-11-28T10:00:00Z');
const base = memorySource({
  ...baseFiles,
  'articles/2019/kaola-live/article.mdx': (baseFiles[storyFile] ?? '').replace('news', 'live'),
  'articles/2019/kaola-live/entries/first.mdx':
    '---\ntitle: First\nat: 2019-09-06T18:30:00+08:00\nauthors: [ada-reed]\n---\n\nIt began.\n',
});

/** What a command writes that gets these flags, over what is there. */
function planOf(kind: string, given: Answers, source: FileSource) {
  const made = newKinds.get(kind);
  if (made === undefined) throw new Error(`no kind ${kind}`);
  const at = whatIsAtHand({ source, folder: 'content', limits: ownLimits }, now, 'Asia/Shanghai');
  let answers: Answers = {};
  const wrong: string[] = [];
  for (const question of made.questions(at)) {
    if (question.asksIf?.(answers) === false) continue;
    const answer = given[question.flag] ?? question.usual?.(answers) ?? '';
    const problem = explainAnswer(question, answer, answers);
    if (problem !== undefined) wrong.push(`${question.flag}: ${problem}`);
    answers = { ...answers, [question.flag]: answer };
  }
  expect(wrong).toEqual([]);
  const plan = made.plan(answers, at);
  if (isRefusal(plan)) throw new Error(plan.says);
  return plan;
}

/** What is wrong with content once its drafts are none. */
async function problemsOf(source: FileSource): Promise<string[]> {
  const published: FileSource = {
    list: source.list,
    read: (path) =>
      Buffer.from(
        source
          .read(path)
          .toString('utf8')
          .replace(/^draft:.*\n/mu, ''),
      ),
  };
  const loaded = await loadNewsroom({
    root: '/',
    content: '/content',
    source: published,
    now: now + 60_000,
  });
  return loaded.status === 'sound'
    ? []
    : loaded.problems.map(({ name, message }) => `${name}: ${message}`);
}

const story = { title: 'Kaola: “sold”?', dek: 'A dek.', authors: 'ada-reed', section: 'business' };
const update = { story: 'kaola-deal', note: 'The day was put right.' };

const commands: readonly (readonly [string, Answers])[] = [
  ...articleKind.options.map((kind) => ['story', { ...story, kind }] as const),
  ['story', { ...story, title: '阿里收购考拉', about: 'kaola, alibaba', storyline: 'kaola-sale' }],
  ['story', { ...story, title: '🎉', embargo: '2026-12-01T00:00:00+08:00' }],
  ['entry', { story: 'kaola-live', title: '“Sold”: the bids are in', authors: 'ada-reed' }],
  ['person', { name: 'Ada Reed', description: 'Reporter: trade.', title: 'editor' }],
  [
    'person',
    { name: '马云', description: 'A founder.', 'native-name': '马云', 'native-lang': 'zh' },
  ],
  ['entity', { name: '#Trending', description: 'A "shop".', aliases: 'T, 趋势' }],
  [
    'deal',
    {
      name: 'Sale',
      description: 'It.',
      parties: 'kaola:target, alibaba:buyer',
      value: '2,000 USD',
    },
  ],
  ['page', { title: 'Corrections', dek: 'How we correct.' }],
  ...updateKind.options.map(
    (kind) => ['update', { ...update, kind, was: 'on Thursday', passage: 'on Friday' }] as const,
  ),
];

test.each(commands)('new %s of %j builds without a problem', async (kind, given) => {
  const source = plannedSource(planOf(kind, given, base).files, base);
  expect(await problemsOf(source)).toEqual([]);
});

test.each([
  ['en', 'Politics, Culture & Arts'],
  ['zh-CN, en', '政治，文化'],
  ['fr', 'Société'],
  ['ar', 'سياسة'],
  ['ja', '経済、街'],
])('a newsroom in %s builds without a problem', async (language, sections) => {
  const answers = {
    name: 'The Post',
    tagline: 'News: all of it',
    url: 'https://post.example',
    language,
    sections,
    reporter: '李明',
    contact: 'desk@post.example',
  };
  const { files } = planOf('newsroom', answers, memorySource({}));
  expect(
    await problemsOf(
      memorySource(Object.fromEntries(files.map(({ path, content }) => [path, content]))),
    ),
  ).toEqual([]);
});

describe('what is new', () => {
  test('has no name that something else has', () => {
    const [first] = planOf('story', { ...story, title: 'Kaola deal' }, base).files;
    expect(first?.path).toBe('articles/2026/kaola-deal-2/article.mdx');
    const [person] = planOf('person', { name: 'Kaola', description: 'A namesake.' }, base).files;
    expect(person?.path).toBe('people/kaola-2.yaml');
  });

  test('has a neutral name in Japanese, whose reading nobody can guess, and says so', () => {
    const japanese = memorySource({
      ...baseFiles,
      'publication.yaml': (baseFiles['publication.yaml'] ?? '').replace(
        /^languages:.*$/mu,
        'languages: [ja]',
      ),
    });
    const plan = planOf('person', { name: '林美咲', description: '記者。' }, japanese);
    expect(plan.files[0]?.path).toBe('people/person.yaml');
    expect(plan.next[0]).toBe(
      'Its name in addresses is “person”: how Japanese is read is not guessed. For another, rename it before it is published.',
    );
  });

  test('is a draft, dated now in the zone of the newsroom', () => {
    const [file] = planOf('story', story, base).files;
    expect(file?.content).toContain('published: 2026-11-28T18:00:00+08:00\n');
    expect(file?.content).toContain('draft: true');
  });

  test('a second note leaves the first one and all else as it was', () => {
    const [first] = planOf('update', { ...update, kind: 'update' }, base).files;
    if (first === undefined) throw new Error('no file');
    const [second] = planOf(
      'update',
      { ...update, kind: 'update' },
      plannedSource([first], base),
    ).files;
    const text = String(second?.content);
    const note = /  - id: the-day-was-put-right-2\n(?: {4}.*\n)+/u.exec(text)?.[0] ?? 'none';
    expect(text.replace(note, '')).toBe(first.content);
  });
});
