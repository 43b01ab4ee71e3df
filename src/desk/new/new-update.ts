import { updateKind } from '../../model/update-note.ts';
import { lineOfText, proseText, slug } from '../../model/scalars.ts';
import { addToList } from '../mend/add-to-list.ts';
import { withEdits } from '../mend/source-edit.ts';
import { publishedStories, storyFileOf, type AtHand } from './at-hand.ts';
import { explainBy } from './explain-by.ts';
import { momentIn } from './moment-in.ts';
import type { NewKind } from './new-kind.ts';
import type { Answers } from './question.ts';
import { freeSlug, slugFrom } from './slug-from.ts';
import { yamlLines } from './yaml-lines.ts';

const means: Readonly<Record<string, string>> = {
  update: 'something was added',
  correction: 'something was wrong, and has been put right',
  clarification: 'something could be misread',
  'editors-note': 'readers should know something of the story',
  retraction: 'the story is withdrawn',
};

/** A dated note on what changed in a story after its publication. */
export const newUpdate: NewKind = {
  makes: 'an update note or a correction of a story',
  needs: (at) =>
    publishedStories(at).length > 0
      ? undefined
      : {
          says: 'No story is published yet, and notes tell what changed after publication.',
          fix: 'A draft can simply be changed.',
        },
  questions: (at) => [
    {
      flag: 'story',
      asks: 'Which story?',
      choices: publishedStories(at).map(({ id, value }) => ({ value: id, label: value.title })),
    },
    {
      flag: 'kind',
      asks: 'What kind of note?',
      choices: updateKind.options.map((value) => ({
        value,
        label: `${value}: ${means[value] ?? ''}`,
      })),
      usual: () => 'update',
    },
    {
      flag: 'was',
      asks: 'What stood there before? The words that were wrong.',
      asksIf: ({ kind }) => kind === 'correction',
      explain: explainBy(lineOfText),
    },
    {
      flag: 'passage',
      asks: 'What stands there now? The words to the letter, enough of them to be found once.',
      asksIf: ({ kind }) => kind === 'correction',
      explain: explainBy(lineOfText),
    },
    {
      flag: 'note',
      asks: 'What changed, and why? In words that stand alone.',
      example: 'An earlier version gave the price in yuan.',
      explain: explainBy(proseText),
    },
    {
      flag: 'by',
      asks: 'Who made the change?',
      quiet: true,
      optional: true,
      choices: [...at.nouns.people.keys()].map((value) => ({ value })),
    },
    {
      flag: 'id',
      asks: 'What is the note called?',
      quiet: true,
      usual: (answers) => freeId(answers, at),
      explain: explainBy(slug),
    },
    {
      flag: 'at',
      asks: 'When was the change published?',
      quiet: true,
      usual: () => momentIn(at.now, at.publication?.timeZone ?? at.machineZone),
    },
  ],
  plan: (answers, at) => {
    const { story = '', id, kind, note, passage, was, by } = answers;
    const file = storyFileOf(at, story);
    if (file === undefined)
      return { says: `There is no story “${story}”.`, fix: 'Give the name of its folder.' };
    const item = yamlLines([
      ['id', id],
      ['kind', kind],
      ['at', answers['at']],
      ['by', by],
      ['note', note],
      ['passage', passage],
      ['was', was],
    ]);
    const edit = addToList(file.raw, 'updates', item);
    if (edit === undefined)
      return {
        says: `The notes of ${file.file} stand on one line, and nothing can be added there.`,
        fix: 'Put each of them on a line of its own, beginning with a hyphen.',
      };
    return {
      files: [{ path: file.path, content: withEdits(file.raw, [edit]), instead: file.raw }],
      next: [
        'Change the text itself, if you have not: the note only tells of it.',
        'See that all is well: npm run check',
      ],
    };
  },
};

/** A name for a note: its first words, free among those of its story. */
function freeId({ story = '', note = '', kind = '' }: Answers, { nouns }: AtHand): string {
  const taken = new Set(nouns.articles.get(story)?.value.updates.map(({ id }) => id));
  const words = slugFrom(note).split('-').slice(0, 5).join('-');
  return freeSlug(words, taken, kind);
}
