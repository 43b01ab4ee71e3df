import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { noteNumbers } from '../../annotations/marking/note-numbers.ts';
import { divideUpdates } from '../../revisions/divide-updates.ts';
import type { UpdateNote } from '../../model/update-note.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { shownDek } from '../../page-objects/shown-dek.ts';
import { shownDownloads } from '../../page-objects/downloads/shown-downloads.ts';
import { shownEmbeds } from '../../page-objects/shown-embeds.ts';
import { shownImage, shownPictures } from '../../page-objects/shown-image.ts';
import { shownLines } from '../../page-objects/lines/shown-lines.ts';
import { listedSources } from '../../page-objects/story/note-groups.ts';
import { shownAnnotations } from '../../page-objects/story/shown-annotations.ts';
import { shownNotices } from '../../page-objects/story/shown-notice.ts';
import { shownUpdate } from '../../page-objects/story/shown-update.ts';
import { speakersOf } from '../../page-objects/story/speakers.ts';
import { wordsOf } from '../../page-objects/words-of.ts';
import { localDay } from '../../words/dates/local-day.ts';
import { showMoment } from '../../words/dates/show-moment.ts';
import { joinFacts } from '../../words/join-words.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say, sentenceParts } from '../../words/say.ts';
import { storyViews } from '../../newsroom/live/live-coverage.ts';
import { absoluteFrom } from './absolute-from.ts';
import { portableBody } from './portable-body.ts';
import {
  portableAnnotation,
  portableFootnote,
  portableNotice,
  portableSource,
  portableUpdate,
} from './portable-notes.ts';
import { pictureFigure, portablePicture, type PortablePicture } from './portable-picture.ts';

/** A whole story as other programs show it. */
export interface PortableStory {
  readonly content: readonly ElementContent[];
  readonly picture: PortablePicture | undefined;
}

/**
 * A story with all that its page tells of it, in the order in which a reader needs it: what was
 * corrected or withdrawn and notices, the dek, the picture, the text; then what else has changed,
 * notes and sources.
 */
export function portableStory(newsroom: Newsroom, whole: NewsroomStory): PortableStory {
  // Of long coverage, what its own page shows.
  const [entry = whole] = storyViews(whole);
  const { publication } = newsroom;
  const { lang, href, file, value, story } = entry;
  const words = wordsOf(newsroom, lang);
  const addressOf = absoluteFrom(newsroom, absolute(newsroom, href));
  const lead =
    value.image === undefined ? undefined : shownImage(newsroom, file, value.image, 'lead', entry);
  const picture = lead === undefined ? undefined : portablePicture(lead, addressOf);
  const updates = divideForStart(value.updates);
  const noted = (notes: readonly UpdateNote[]) =>
    notes.flatMap((note) =>
      portableUpdate(shownUpdate(newsroom, entry, note, words), words, addressOf),
    );
  const notices = (place: 'head' | 'end') =>
    shownNotices(entry, place).flatMap((notice) => portableNotice(notice, words, addressOf));
  const dek = shownDek(entry);
  const body = portableBody(story.body, {
    words,
    lang,
    speakers: speakersOf(
      newsroom,
      story,
      lang,
      localDay(value.published, publication.timeZone),
      words,
    ),
    pictures: shownPictures(newsroom, entry),
    sources: value.sources,
    lines: shownLines(entry, story.body),
    embeds: shownEmbeds(newsroom, story.body),
    downloads: shownDownloads(newsroom, entry),
    absolute: addressOf,
    entries: entryLines(newsroom, entry, words),
  });
  const numbers = noteNumbers(
    entry.annotations,
    story.footnotes.map(({ id }) => id),
  );
  const notes = [
    ...story.footnotes.map((note) => {
      const number = numbers.get(note.id) ?? 0;
      return { number, nodes: portableFootnote(note, number, words, addressOf) };
    }),
    ...shownAnnotations(newsroom, entry, words).map((note) => ({
      number: note.number,
      nodes: portableAnnotation(note, words, addressOf),
    })),
  ]
    .sort((one, other) => one.number - other.number)
    .flatMap(({ nodes }) => nodes);
  const sources = listedSources(entry, words).map((source) => portableSource(source, addressOf));
  const children: ElementContent[] = [
    ...noted(updates.first),
    ...notices('head'),
    ...(dek === undefined ? [] : [h('p', h('strong', dek))]),
    ...(picture === undefined ? [] : [pictureFigure(picture, words, addressOf)]),
    ...body,
    ...section(say(words, 'story.changes'), noted(updates.last)),
    ...notices('end'),
    ...section(say(words, 'notes.title'), [
      ...notes,
      ...(sources.length === 0 ? [] : [h('ul', sources)]),
    ]),
    ...(value.canonical === undefined ? [] : [firstPublished(value.canonical)]),
  ];
  return { content: children, picture };

  function firstPublished(address: string) {
    const parts = sentenceParts(words, 'story.firstPublished');
    return h(
      'p',
      parts.map(({ text }) => text ?? h('a', { href: address }, address)),
    );
  }
}

/** When each entry of live coverage was written, and by whom. */
function entryLines(
  { people, publication }: Newsroom,
  { entries }: NewsroomStory,
  words: PageWords,
): ReadonlyMap<string, string> {
  return new Map(
    entries.map(({ id, value }) => {
      const authors = value.authors.flatMap((person) => people.get(person)?.value.name ?? []);
      const { text } = showMoment(words, value.at, publication.timeZone);
      return [id, joinFacts(words, [text, ...authors])];
    }),
  );
}

/**
 * Divides the notes of a story for readers of other programs, who see neither a mark in the text nor
 * what stands far below: whatever was wrong or withdrawn comes first, however little it matters.
 */
function divideForStart(updates: readonly UpdateNote[]) {
  const { leading, closing } = divideUpdates(updates);
  const isMended = ({ kind }: UpdateNote): boolean =>
    kind === 'correction' || kind === 'retraction';
  return {
    first: [...leading, ...closing.filter(isMended)],
    last: closing.filter((note) => !isMended(note)),
  };
}

function section(title: string, content: readonly ElementContent[]): ElementContent[] {
  return content.length === 0 ? [] : [h('h2', title), ...content];
}
