import { lineOfText, shownLine } from '../../model/scalars.ts';
import { takenSubjects } from './at-hand.ts';
import { explainBy } from './explain-by.ts';
import type { NewKind } from './new-kind.ts';
import { subjectName } from './subject-name.ts';
import { yamlLines } from './yaml-lines.ts';
import { partsOf } from './question.ts';

const kinds = ['organisation', 'product', 'place', 'person', 'event'].map((value) => ({ value }));

/** Something that stories name: an organisation, a product, a place, an event. */
export const newEntity: NewKind = {
  makes: 'an entity: an organisation, a product, a place, an event',
  questions: (at) => [
    {
      flag: 'name',
      asks: 'What is it called, as the newsroom writes it?',
      explain: explainBy(lineOfText),
    },
    { flag: 'kind', asks: 'What is it?', choices: kinds, usual: () => 'organisation' },
    {
      flag: 'description',
      asks: 'What is it, in one line?',
      example: 'Cross-border shopping platform of Alibaba.',
      explain: explainBy(shownLine),
    },
    {
      flag: 'aliases',
      asks: 'Other names, in any script, with commas between them?',
      optional: true,
      several: true,
    },
    subjectName('entity', (answers) => answers['name'] ?? '', takenSubjects(at), at),
  ],
  plan: ({ name, kind, description, aliases, slug = '' }, at) => {
    const path = `entities/${slug}.yaml`;
    const other = partsOf(aliases);
    const content = yamlLines([
      ['name', name],
      ['kind', kind],
      ['aliases', other],
      ['description', description],
    ]);
    return {
      files: [{ path, content }],
      next: [
        `Say more of it: ${at.files.folder}/${path}`,
        `Name it in a story, and its first mention becomes a link: entities: { mentions: [${slug}] }`,
      ],
    };
  },
};
