import type { Article } from '../../model/article.ts';
import type { ChangedPart } from '../../model/update-note.ts';
import { instantOf } from '../../text/instant-of.ts';
import { listedTwice } from './listed-twice.ts';
import type { Rule } from './rule.ts';

const millisecondsOfDay = 86_400_000;

/** What must hold across the fields of a story’s frontmatter. */
export const articleRules: readonly Rule<Article>[] = [
  listedTwice(({ authors, entities, topics }) => [
    { path: ['topics'], items: topics },
    {
      path: ['authors'],
      items: authors.map(({ person, role = 'reporter' }) => role === 'reporter' ? person : `${person}, ${role}`),
    },
    { path: ['entities', 'about'], items: entities.about },
    { path: ['entities', 'mentions'], items: entities.mentions },
  ]),
  {
    name: 'note-before-story',
    reason: 'A note tells what changed after publication; this one would stand before the story.',
    find: ({ updates, published }) =>
      updates.flatMap(({ at }, index) => {
        if (at === 'undated' || lastInstantOf(at) >= instantOf(published)) return [];
        return [
          {
            path: ['updates', index, 'at'],
            message: `This note (${at}) is older than its story (${published}).`,
            fix: 'Correct one of the two moments; write at: undated if the record does not say.',
          },
        ];
      }),
  },
  {
    name: 'was-still-shown',
    reason: 'A reader would be told that an error was mended while it is still there.',
    find: (story) =>
      story.updates.flatMap(({ id, of, was }, index) => {
        const now = shownPart(story, of);
        const isSuperseded = story.updates.some(({ corrects }) => corrects === id);
        if (was === undefined || isSuperseded || now?.includes(was) !== true) return [];
        return [
          {
            path: ['updates', index, 'was'],
            message: `The note says that “${was}” was replaced, and the ${of} still says “${now}”.`,
            fix: `Correct the ${of}, or quote in was: the words that really stood there.`,
          },
        ];
      }),
  },
  {
    name: 'corrects-itself',
    reason: 'Which of the notes holds now could not be told.',
    find: ({ updates }) => {
      const corrected = new Map(updates.map(({ id, corrects }) => [id, corrects]));
      return updates.flatMap(({ id, corrects }, index) => {
        if (corrects === undefined || !leadsBack(id, corrected)) return [];
        return [
          {
            path: ['updates', index, 'corrects'],
            message: `The note “${id}” corrects, by ${corrects}, in the end itself.`,
            fix: 'Leave corrects: to the newer of two notes.',
          },
        ];
      });
    },
  },
];

/** The words of a part of a story outside its text, as readers see them now. */
function shownPart({ title, dek, image }: Article, of: ChangedPart): string | undefined {
  if (of === 'headline') return title;
  if (of === 'dek') return dek;
  return of === 'caption' ? image?.caption : undefined;
}

/** Whether a note, by the notes that it corrects, comes to itself. */
function leadsBack(id: string, corrected: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let next = corrected.get(id);
  while (next !== undefined && !seen.has(next)) {
    if (next === id) return true;
    seen.add(next);
    next = corrected.get(next);
  }
  return false;
}

/** The end of a moment: a day ends with its last millisecond. */
function lastInstantOf(moment: string): number {
  return instantOf(moment) + (moment.includes('T') ? 0 : millisecondsOfDay - 1);
}
