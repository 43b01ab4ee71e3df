import { languageTag, lineOfText, shownLine } from '../../model/scalars.ts';
import { publication } from '../../model/publication.ts';
import { explainBy } from './explain-by.ts';
import { momentIn } from './moment-in.ts';
import type { NewKind } from './new-kind.ts';
import type { PlannedFile } from './plan.ts';
import { partsOf, type Answers } from './question.ts';
import { freeSlug, hasUnknownReading, slugFrom } from './slug-from.ts';
import { storyTemplate } from './story-template.ts';
import { yamlLines } from './yaml-lines.ts';

/** A newsroom of one’s own: settings, a first reporter, a page and the beginning of a story. */
export const newNewsroom: NewKind = {
  makes: 'a newsroom: a fresh content/ of your own',
  questions: ({ machineZone }) => [
    { flag: 'name', asks: 'What is the publication called?', explain: explainBy(lineOfText) },
    { flag: 'tagline', asks: 'What is it, in one line?', explain: explainBy(shownLine) },
    {
      flag: 'url',
      asks: 'At which address will it be?',
      example: 'https://news.example',
      explain: explainBy(publication.shape.url),
    },
    {
      flag: 'language',
      asks: 'In which languages? The first is that of its pages.',
      example: 'en, or: zh-CN, en',
      several: true,
      explain: (typed) =>
        partsOf(typed)
          .map(explainBy(languageTag))
          .find((problem) => problem !== undefined),
    },
    {
      flag: 'time-zone',
      asks: 'In which time zone does the newsroom work?',
      example: 'Asia/Shanghai',
      usual: () => machineZone,
      explain: explainBy(publication.shape.timeZone),
    },
    {
      flag: 'sections',
      asks: 'Which sections? With commas between them.',
      example: 'Politics, Business, Culture',
      several: true,
    },
    {
      flag: 'reporter',
      asks: 'Who writes the first story? A name as it stands in a byline.',
      example: 'Ada Example',
      explain: explainBy(lineOfText),
    },
    {
      flag: 'contact',
      asks: 'Where do readers report an error? An address of e-mail, or nothing.',
      optional: true,
      explain: explainBy(publication.shape.contact),
    },
  ],
  plan: (answers, at) => ({
    files: newsroomFiles(answers, at.now),
    next: [
      'See it: npm run dev',
      `Say what each section is: ${at.files.folder}/publication.yaml`,
      `Write the first story: ${at.files.folder}/articles/…/first-story/article.mdx; it is a draft until you say otherwise.`,
      ...toldOfNames(answers, at.files.folder),
      'Begin another: npm run new',
      ...partsOf(answers['language'])
        .filter((lang) => !/^(?:en|zh)\b/u.test(lang))
        .map(
          (lang) =>
            `The words around the stories are in English; to give them in ${lang}: ${at.files.folder}/words/${lang}.yaml`,
        ),
    ],
  }),
};

/** Names that stay for good are not made of a reading that is a guess. */
function toldOfNames(answers: Answers, folder: string): string[] {
  const { language, sections, reporter = '' } = answers;
  const [lang = 'en'] = partsOf(language);
  return [...partsOf(sections), reporter].some((words) => hasUnknownReading(words, lang))
    ? [
        `How Japanese is read is not guessed: names in addresses are neutral (section, reporter). Give better ones before you publish: “id” of each section in ${folder}/publication.yaml, the file in ${folder}/people.`,
      ]
    : [];
}

function newsroomFiles(answers: Answers, now: number): PlannedFile[] {
  const { name = '', tagline = '', url, contact, reporter = '' } = answers;
  const timeZone = answers['time-zone'] ?? 'UTC';
  const languages = partsOf(answers['language']);
  const [lang = 'en'] = languages;
  const isChinese = /^zh\b/u.test(lang);
  const taken = new Set<string>();
  const sections = partsOf(answers['sections']).map((title) => {
    const id = freeSlug(slugFrom(title, lang), taken, 'section');
    taken.add(id);
    return { id, title, description: title };
  });
  const person = freeSlug(slugFrom(reporter, lang), new Set(), 'reporter');
  const published = momentIn(now, timeZone);
  const settings = yamlLines([
    ['name', name],
    ['tagline', tagline],
    ['url', url],
    ['languages', languages],
    ['timeZone', timeZone],
    ['contact', contact],
    ['sections', sections],
    ['policies', ['about']],
    ['offers', ['cards', 'markdown', 'ninjs', 'short-addresses']],
  ]);
  const story = yamlLines([
    ['title', isChinese ? '第一篇报道' : 'The first story'],
    ['dek', isChinese ? '用一句话写明它为何重要。' : 'Say in one sentence why it matters.'],
    ['kind', 'news'],
    ['section', sections[0]?.id],
    ['authors', [person]],
    ['published', published],
  ]);
  const draft = 'draft: true # Take this line out when the story may go up.\n';
  const about = yamlLines([
    ['title', isChinese ? `关于${name}` : lang.startsWith('en') ? `About ${name}` : name],
    ['dek', tagline],
  ]);
  const folder = `articles/${published.slice(0, 4)}/first-story`;
  return [
    { path: 'publication.yaml', content: settings },
    {
      path: `people/${person}.yaml`,
      content: yamlLines([
        ['name', reporter],
        ['description', name],
      ]),
    },
    { path: 'pages/about.mdx', content: `---\n${about}---\n\n${tagline}\n` },
    {
      path: `${folder}/article.mdx`,
      content: `---\n${story}${draft}---\n\n${storyTemplate('news', lang)}`,
    },
  ];
}
