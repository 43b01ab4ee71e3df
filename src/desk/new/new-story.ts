import { articleKind } from '../../model/article.ts';
import { moment, shownLine } from '../../model/scalars.ts';
import { takenStories, takenSubjects, type AtHand } from './at-hand.ts';
import { explainBy } from './explain-by.ts';
import { momentIn } from './moment-in.ts';
import type { NewKind } from './new-kind.ts';
import { pictureFields, pictureQuestions } from './picture-questions.ts';
import { partsOf, type Answers, type Question } from './question.ts';
import { subjectName, toldOfName } from './subject-name.ts';
import { entryTemplate, storyTemplate } from './story-template.ts';
import { yamlLines } from './yaml-lines.ts';

/** A story of any kind, in a folder of its own, as a draft. */
export const newStory: NewKind = {
  makes: 'a story, from a template of its kind',
  needs: ({ publication, nouns }) => {
    if (publication === undefined)
      return {
        says: 'There is no publication.yaml that can be read, so nobody knows what sections there are.',
        fix: 'Begin a newsroom with: npm run new -- newsroom. If there is one, npm run check says what is wrong with it.',
      };
    if (nouns.people.size > 0) return undefined;
    return {
      says: 'A story has an author, and content/people has nobody yet.',
      fix: 'First: npm run new -- person',
    };
  },
  questions: storyQuestions,
  plan: (answers, at, picture) => {
    const { title = '', dek = '', section = '', lang, storyline, embargo } = answers;
    const kind = articleKind.parse(answers['kind']);
    const id = answers['slug'] ?? '';
    const published = answers['published'] ?? '';
    const siteLang = at.publication?.languages[0] ?? 'en';
    const about = partsOf(answers['about']);
    const head = yamlLines([
      ['title', title],
      ['dek', dek],
      ['kind', kind],
      ['section', section],
      ['storyline', storyline],
      ['authors', partsOf(answers['authors'])],
      ['published', published],
      ['embargo', embargo],
      ['lang', lang === siteLang ? undefined : lang],
      ['image', pictureFields(answers, picture)],
      ['entities', about.length === 0 ? undefined : { about }],
    ]);
    const folder = `articles/${published.slice(0, 4)}/${id}`;
    const draft = 'draft: true # Take this line out when the story may go up.\n';
    const body = storyTemplate(kind, lang ?? siteLang);
    return {
      files: [
        { path: `${folder}/article.mdx`, content: `---\n${head}${draft}---\n\n${body}` },
        ...(kind === 'live' ? [firstEntry(folder, answers, lang ?? siteLang)] : []),
        ...(picture === undefined
          ? []
          : [{ path: `${folder}/${picture.name}`, content: picture.bytes }]),
      ],
      next: [
        ...toldOfName(title, id, at),
        `Write it: ${at.files.folder}/${folder}/article.mdx`,
        'See it as you write: npm run dev',
        'Look it over: npm run check',
        'Let it go up: take the line “draft: true” out, then npm run build',
      ],
    };
  },
};

/** Live coverage begins with an entry. */
function firstEntry(folder: string, answers: Answers, lang: string) {
  const { title, text } = entryTemplate(lang);
  const head = yamlLines([
    ['title', title],
    ['at', answers['published']],
    ['authors', partsOf(answers['authors'])],
  ]);
  return { path: `${folder}/entries/first.mdx`, content: `---\n${head}---\n\n${text}` };
}

function storyQuestions(at: AtHand): readonly Question[] {
  const { publication, nouns, now, machineZone } = at;
  const languages = publication?.languages ?? ['en'];
  const sections = publication?.sections ?? [];
  const storylines = publication?.storylines ?? [];
  const people = [...nouns.people.values()];
  const [onlyAuthor, ...otherAuthors] = people;
  const [onlySection, ...otherSections] = sections;
  return [
    { flag: 'title', asks: 'What is the headline?', explain: explainBy(shownLine) },
    {
      flag: 'dek',
      asks: 'Why does it matter? One or two sentences below the headline.',
      explain: explainBy(shownLine),
    },
    {
      flag: 'kind',
      asks: 'What kind of story is it?',
      choices: articleKind.options.map((value) => ({ value })),
      usual: () => 'news',
    },
    {
      flag: 'section',
      asks: 'In which section?',
      choices: sections.map(({ id, title }) => ({ value: id, label: title })),
      ...(otherSections.length === 0 && { usual: () => onlySection?.id ?? '' }),
    },
    {
      flag: 'authors',
      asks: 'Who wrote it?',
      several: true,
      choices: people.map(({ id, value }) => ({ value: id, label: value.name })),
      ...(otherAuthors.length === 0 && { usual: () => onlyAuthor?.id ?? '' }),
    },
    {
      flag: 'lang',
      asks: 'In which language?',
      choices: languages.map((value) => ({ value })),
      usual: () => languages[0] ?? 'en',
      asksIf: () => languages.length > 1,
    },
    ...pictureQuestions({
      asks: 'A picture to lead with? The path of its file, or nothing.',
      optional: true,
    }),
    subjectName('story', ({ title = '' }) => title, takenStories(at), at),
    {
      flag: 'published',
      asks: 'When is it published?',
      quiet: true,
      usual: () => momentIn(now, publication?.timeZone ?? machineZone),
      explain: explainBy(moment),
    },
    {
      flag: 'embargo',
      asks: 'Until when is it kept back?',
      quiet: true,
      optional: true,
      explain: explainBy(moment),
    },
    {
      flag: 'storyline',
      asks: 'Which storyline does it continue?',
      quiet: true,
      optional: true,
      choices: storylines.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      flag: 'about',
      asks: 'Whom or what is it about?',
      quiet: true,
      optional: true,
      several: true,
      explain: (typed) => explainSubjects(typed, at),
    },
  ];
}

function explainSubjects(typed: string, at: AtHand): string | undefined {
  const strange = partsOf(typed).find((id) => !takenSubjects(at).has(id));
  return strange === undefined
    ? undefined
    : `There is no person or entity “${strange}”. Make it first: npm run new -- entity`;
}
