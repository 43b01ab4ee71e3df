import { languageTag, lineOfText, shownLine } from '../../model/scalars.ts';
import { takenSubjects } from './at-hand.ts';
import { explainBy } from './explain-by.ts';
import type { NewKind } from './new-kind.ts';
import { pictureFields, pictureQuestions } from './picture-questions.ts';
import { subjectName, toldOfName } from './subject-name.ts';
import { yamlLines } from './yaml-lines.ts';

/** Someone who writes, edits or is quoted. */
export const newPerson: NewKind = {
  makes: 'a person: someone who writes, or is quoted',
  questions: (at) => [
    {
      flag: 'name',
      asks: 'What is the name, as it stands in a byline?',
      example: 'Ada Example',
      explain: explainBy(lineOfText),
    },
    {
      flag: 'description',
      asks: 'Who is it, in one line?',
      example: 'Reporter of this newsroom.',
      explain: explainBy(shownLine),
    },
    {
      flag: 'title',
      asks: 'What is the post, if it is to stand beside the name?',
      example: 'reporter',
      optional: true,
      explain: explainBy(lineOfText),
    },
    {
      flag: 'organisation',
      asks: 'Where?',
      example: at.publication?.name ?? 'a name, or an entity',
      usual: () => at.publication?.name ?? '',
      asksIf: ({ title = '' }) => title !== '',
      explain: explainBy(lineOfText),
    },
    {
      flag: 'native-name',
      asks: 'What is the name in its own script?',
      quiet: true,
      optional: true,
      explain: explainBy(lineOfText),
    },
    {
      flag: 'native-lang',
      asks: 'In which language is that?',
      example: 'zh',
      quiet: true,
      asksIf: (answers) => (answers['native-name'] ?? '') !== '',
      explain: explainBy(languageTag),
    },
    ...pictureQuestions({
      asks: 'A portrait? The path of its file, or nothing.',
      optional: true,
    }),
    subjectName('person', (answers) => answers['name'] ?? '', takenSubjects(at), at),
  ],
  plan: (answers, at, picture) => {
    const { name, description, title = '', organisation, slug = '' } = answers;
    const native = answers['native-name'] ?? '';
    const content = yamlLines([
      ['name', name],
      ['nativeName', native === '' ? undefined : { text: native, lang: answers['native-lang'] }],
      ['description', description],
      ['portrait', pictureFields(answers, picture)],
      ['positions', title === '' ? undefined : [{ title, organisation }]],
    ]);
    const path = `people/${slug}.yaml`;
    return {
      files: [
        { path, content },
        ...(picture === undefined
          ? []
          : [{ path: `people/${picture.name}`, content: picture.bytes }]),
      ],
      next: [
        ...toldOfName(name ?? '', slug, at),
        `Say more of the person: ${at.files.folder}/${path}`,
        `Name them in a story: authors: [${slug}], or below entities:`,
      ],
    };
  },
};
