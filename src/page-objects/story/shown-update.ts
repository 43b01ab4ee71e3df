import type {
  ChangedPart,
  UpdateKind,
  UpdateSeverity,
  UpdateNote,
} from '../../model/update-note.ts';
import { showMoment, type ShownMoment } from '../../words/dates/show-moment.ts';
import type { Link } from '../link.ts';
import { personAddress } from '../../newsroom/addresses.ts';
import { noteOf } from '../../newsroom/compile-notes.ts';
import { pageOfBlock } from '../../newsroom/live/live-coverage.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { updateId } from '../../story/page-ids.ts';
import { sentenceAround } from '../../text/sentence-around.ts';
import { storyLink } from '../story-card.ts';
import type { PageWords } from '../../words/page-words.ts';

/** An update note as it is shown. */
export interface ShownUpdate {
  /** `update-norris-comments`: id of the note in the page. */
  readonly anchor: string;
  readonly kind: UpdateKind;
  readonly severity: UpdateSeverity;
  readonly at: ShownMoment | undefined;
  /** The note, a paragraph each, as HTML. */
  readonly paragraphs: readonly string[];
  /** Its first sentence, without markup: what a line that leads to it says. */
  readonly summary: string;
  readonly by: Link | undefined;
  /** Id of the marked passage in the story, if the note names one. */
  readonly passageAnchor: string | undefined;
  /** The page of live coverage that the passage stands on, if it is not the story’s own. */
  readonly passagePage: string | undefined;
  readonly passage: string | undefined;
  /** The words after which text was taken out. */
  readonly takenOutAfter: string | undefined;
  readonly was: string | undefined;
  /** Whether the note says that nobody knows what stood before. */
  readonly isBeforeUnknown: boolean;
  /** What changed, where it is another part than the text. */
  readonly part: Exclude<ChangedPart, 'text'> | undefined;
  /** Id of the later note that corrects this one. */
  readonly correctedByAnchor: string | undefined;
}

/** A note in the list of all notes of the site. */
export interface ListedUpdate {
  readonly update: ShownUpdate;
  readonly story: Link;
  readonly published: ShownMoment;
}

/** A note as its story shows it. */
export function shownUpdate(
  { publication, people }: Newsroom,
  story: NewsroomStory,
  update: UpdateNote,
  words: PageWords,
): ShownUpdate {
  const { id, kind, severity, at, note, by, passage, takenOutAfter, was, of } = update;
  const later = story.value.updates.find(({ corrects }) => corrects === id);
  const author = by === undefined ? undefined : people.get(by);
  const { paragraphs, text } = noteOf(story, note);
  return {
    anchor: updateId(id),
    kind,
    severity,
    at: at === 'undated' ? undefined : showMoment(words, at, publication.timeZone),
    paragraphs,
    summary: sentenceAround(text, 0, story.lang),
    by:
      author === undefined
        ? undefined
        : { label: author.value.name, href: personAddress(author.id) },
    passageAnchor: story.passages.find((marked) => marked.update === id)?.anchor,
    passagePage: passagePageOf(story, id),
    passage: passage?.exact,
    takenOutAfter: takenOutAfter?.exact,
    was,
    isBeforeUnknown: update.isBeforeUnknown,
    part: of === 'text' ? undefined : of,
    correctedByAnchor: later === undefined ? undefined : updateId(later.id),
  };
}

/** A note as lists of notes show it, with its story. */
export function listedUpdate(
  newsroom: Newsroom,
  { story, update }: { readonly story: NewsroomStory; readonly update: UpdateNote },
  words: PageWords,
): ListedUpdate {
  return {
    update: shownUpdate(newsroom, story, update, words),
    story: storyLink(newsroom, story),
    published: showMoment(words, story.value.published, newsroom.publication.timeZone),
  };
}

/** Where the passage of a note stands, if it has moved to a page of earlier entries. */
function passagePageOf(story: NewsroomStory, update: string): string | undefined {
  const whole = story.whole ?? story;
  const marked = whole.annotations.find(
    ({ content }) => content.kind === 'correction' && content.update === update,
  );
  const [block] = marked?.blockIds ?? [];
  const page = block === undefined ? undefined : pageOfBlock(whole, block);
  return page === whole.href ? undefined : page;
}
