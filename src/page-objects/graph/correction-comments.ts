import type { CorrectionComment } from 'schema-dts';
import type { UpdateKind } from '../../model/update-note.ts';
import { noteOf } from '../../newsroom/compile-notes.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { orderUpdates } from '../../revisions/order-updates.ts';
import { present } from './present.ts';
import { publishedDate } from './published-date.ts';
import { actingSubject } from './subject-things.ts';
import { noteId } from './thing-ids.ts';

/** Which notes say that something was wrong; the others add to a story. */
const mending: ReadonlySet<UpdateKind> = new Set(['correction', 'clarification', 'retraction']);

const mostComments = 20;

/** The notes of a story that mend it, the gravest first. */
export function correctionComments(newsroom: Newsroom, story: NewsroomStory): CorrectionComment[] {
  const { href, lang, value } = story;
  return orderUpdates(value.updates)
    .filter(({ kind }) => mending.has(kind))
    .slice(0, mostComments)
    .map(({ id, at, note, by }) => ({
      '@type': 'CorrectionComment',
      '@id': noteId(newsroom, href, id),
      text: noteOf(story, note).text,
      inLanguage: lang,
      ...present({
        datePublished: at === 'undated' ? undefined : publishedDate(at),
        author: by === undefined ? undefined : actingSubject(newsroom, by),
      }),
    }));
}
