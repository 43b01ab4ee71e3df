import { currencyCode, lineOfText, partialDate, shownLine } from '../../model/scalars.ts';
import { takenSubjects, type AtHand } from './at-hand.ts';
import { explainBy } from './explain-by.ts';
import type { NewKind } from './new-kind.ts';
import { partsOf } from './question.ts';
import { subjectName } from './subject-name.ts';
import { yamlLines } from './yaml-lines.ts';

const states = ['rumoured', 'announced', 'completed', 'cancelled'].map((value) => ({ value }));

/** A purchase, a merger or an investment: an entity with parties. */
export const newDeal: NewKind = {
  makes: 'a deal: a purchase, merger or investment with its parties',
  needs: ({ nouns }) =>
    nouns.entities.size + nouns.people.size > 0
      ? undefined
      : {
          says: 'A deal has parties, and there is no entity yet.',
          fix: 'First, for each of them: npm run new -- entity',
        },
  questions: (at) => [
    {
      flag: 'name',
      asks: 'What is the deal called?',
      example: 'Acquisition of Kaola',
      explain: explainBy(lineOfText),
    },
    {
      flag: 'description',
      asks: 'What is it, in one line?',
      explain: explainBy(shownLine),
    },
    {
      flag: 'parties',
      asks: 'Who takes part, and as what? name:role, with commas between them.',
      example: 'alibaba:buyer, netease:seller, kaola:target',
      several: true,
      explain: (typed) => explainParties(typed, at),
    },
    {
      flag: 'status',
      asks: 'How far has it come, as far as your stories say?',
      choices: states,
      usual: () => 'announced',
    },
    {
      flag: 'announced',
      asks: 'When was it announced? A year, a month or a day.',
      example: '2019-09-06',
      optional: true,
      explain: explainBy(partialDate),
    },
    {
      flag: 'value',
      asks: 'What is it worth? The amount in single units, and the currency.',
      example: '2000000000 USD',
      optional: true,
      explain: explainSum,
    },
    subjectName('deal', (answers) => answers['name'] ?? '', takenSubjects(at), at),
  ],
  plan: (answers, at) => {
    const { name, description, status, announced, value = '', slug = '' } = answers;
    const path = `entities/${slug}.yaml`;
    const content = yamlLines([
      ['name', name],
      ['kind', 'deal'],
      ['description', description],
      ['parties', partiesOf(answers['parties'])],
      ['value', value === '' ? undefined : sumOf(value)],
      ['announced', announced],
      ['status', status],
    ]);
    return {
      files: [{ path, content }],
      next: [
        `Say more of it: ${at.files.folder}/${path}`,
        `Tell a story of it: entities: { about: [${slug}] }`,
      ],
    };
  },
};

function partiesOf(typed: string | undefined): { entity: string; role: string }[] {
  return partsOf(typed).map((part) => {
    const [entity = '', role = ''] = part.split(/[:：]/u).map((one) => one.trim());
    return { entity, role };
  });
}

function explainParties(typed: string, at: AtHand): string | undefined {
  for (const { entity, role } of partiesOf(typed)) {
    if (!takenSubjects(at).has(entity))
      return `There is no person or entity “${entity}”. Make it first: npm run new -- entity`;
    if (role === '') return `Say as what ${entity} takes part: ${entity}:buyer`;
  }
  return undefined;
}

function sumOf(typed: string): { amount: number; currency: string } {
  const [, digits = '', currency = ''] = /^([\d.,_ ]+?) *([A-Z]{3})$/u.exec(typed) ?? [];
  return { amount: Number(digits.replace(/[,_ ]/gu, '')), currency };
}

function explainSum(typed: string): string | undefined {
  const { amount, currency } = sumOf(typed);
  return amount > 0 && currencyCode.safeParse(currency).success
    ? undefined
    : 'Write the amount in single units and the three letters of the currency: 2000000000 USD';
}
