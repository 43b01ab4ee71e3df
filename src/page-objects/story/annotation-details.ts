import type { Source } from '../../model/source.ts';
import type { AnnotationContent, ContentOf } from '../../model/annotation.ts';
import { showPartialDate } from '../../words/dates/show-partial-date.ts';
import { localDay } from '../../words/dates/local-day.ts';
import { isFixedRate } from '../../annotations/proving/money-of.ts';
import { noteOf } from '../../newsroom/compile-notes.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { positionOn } from '../subject/people-positions.ts';
import { sourceId, updateId } from '../../story/page-ids.ts';
import { plainNote, type CompiledNote } from '../../story/compile-note.ts';
import { organisationName, subjectLink } from '../subject/subject.ts';
import { joinFacts } from '../../words/join-words.ts';
import { languageName } from '../../words/language-name.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say, type PlainKey } from '../../words/say.ts';
import { sourceLine } from './source-line.ts';

/** One line of a card: what it is, and the value, which may lead somewhere. */
export interface AnnotationFact {
  readonly label: string;
  readonly text: string;
  readonly href: string | undefined;
  /** Whether the value too is in the words of the page: a date, a rating, the name of a language. */
  readonly isSpoken: boolean;
}

/** What a note says, which differs from kind to kind. */
export interface AnnotationDetails {
  /** The whole annotation in one line, for the margin. */
  readonly summary: string;
  /** What it says in words of its own. */
  readonly notes: readonly CompiledNote[];
  readonly facts: readonly AnnotationFact[];
  /** What bears it out, the one that it rests on first. */
  readonly sources: readonly ShownSource[];
  /** Words in the language in which they were said. */
  readonly original: { readonly text: string; readonly lang: string } | undefined;
}

/** A source as a note tells it, before anything else. */
export interface ShownSource {
  readonly id: string;
  readonly title: string;
  /** Its place in the list at the end. */
  readonly anchor: string;
  readonly url: string | undefined;
  /** Who published it, when, and when it was read; empty if none of it is known. */
  readonly line: string;
  /** Page or time. */
  readonly where: string | undefined;
  /** The words of it that are relied on. */
  readonly words: string | undefined;
  /** What it leaves open. */
  readonly note: CompiledNote | undefined;
}

type MaybeFact = AnnotationFact | undefined;

/** Where an annotation stands, and in which words it is told. */
interface Setting {
  readonly newsroom: Newsroom;
  readonly story: NewsroomStory;
  readonly words: PageWords;
}

/** What a kind of annotation says by itself. */
type OwnDetails = Omit<AnnotationDetails, 'sources'>;

type FactKey = Extract<PlainKey, `fact.${string}`>;

/** Everything that an annotation says to readers, with the sources that bear it out. */
export function annotationDetails(
  newsroom: Newsroom,
  story: NewsroomStory,
  content: AnnotationContent,
  words: PageWords,
): AnnotationDetails {
  const details = detailsOfKind({ newsroom, story, words }, content);
  const own = content.kind === 'source' || content.kind === 'conversion' ? [content.source] : [];
  const ids = new Set([...own, ...content.sources]);
  const sources = story.value.sources
    .filter(({ id }) => ids.has(id))
    .sort((one, other) => [...ids].indexOf(one.id) - [...ids].indexOf(other.id))
    .map((source) => shownSource({ newsroom, story, words }, source, content));
  return { ...details, sources };
}

function shownSource(
  { story, words }: Setting,
  source: Source,
  content: AnnotationContent,
): ShownSource {
  const { id, title, url, note } = source;
  const isAbout = content.kind === 'source' && content.source === id;
  return {
    id,
    title,
    anchor: sourceId(id),
    url,
    line: sourceLine(words, source),
    where: isAbout ? content.where : undefined,
    words: isAbout ? content.words : undefined,
    note: isAbout && note !== undefined ? noteOf(story, note) : undefined,
  };
}

function fact(
  words: PageWords,
  label: FactKey,
  text: string | undefined,
  href?: string,
): MaybeFact {
  return text === undefined ? undefined : { label: say(words, label), text, href, isSpoken: false };
}

/** A fact whose value is in the words of the page too. */
function spokenFact(...given: Parameters<typeof fact>): MaybeFact {
  const told = fact(...given);
  return told === undefined ? undefined : { ...told, isSpoken: true };
}

function facts(...some: readonly MaybeFact[]): AnnotationFact[] {
  return some.filter((one) => one !== undefined);
}

function dateFact(words: PageWords, label: FactKey, date: string | undefined): MaybeFact {
  return spokenFact(words, label, date === undefined ? undefined : showPartialDate(words, date));
}

function ofAttribution(
  { newsroom, story: { value }, words }: Setting,
  content: ContentOf<'attribution'>,
): OwnDetails {
  const link = subjectLink(newsroom, content.speaker, value.lang);
  const person = newsroom.people.get(content.speaker)?.value;
  const day = content.when ?? localDay(value.published, newsroom.publication.timeZone);
  const nameOf = (organisation: string): string => organisationName(newsroom, organisation);
  const role = person === undefined ? undefined : positionOn(words, person, day, nameOf);
  const { lang, original } = content;
  const language = lang === undefined ? undefined : languageName(lang, words.lang);
  const name = link?.label ?? content.speaker;
  return {
    summary: joinFacts(words, [name, role, content.via]),
    notes: [],
    facts: facts(
      fact(
        words,
        content.speech === 'direct' ? 'fact.saidBy' : 'fact.reportedFrom',
        name,
        link?.href,
      ),
      fact(words, 'fact.roleThen', role),
      dateFact(words, 'fact.when', content.when),
      fact(words, 'fact.through', content.via),
      spokenFact(words, 'fact.saidIn', language),
    ),
    original: lang === undefined || original === undefined ? undefined : { text: original, lang },
  };
}

function ofSource(
  { story, words }: Setting,
  { source: id, where, note }: ContentOf<'source'>,
): OwnDetails {
  const source = story.value.sources.find((each) => each.id === id);
  return {
    summary: joinFacts(words, [source?.title ?? id, source?.publisher, where]),
    notes: notesOf(story, note),
    facts: [],
    original: undefined,
  };
}

function ofConversion({ story, words }: Setting, content: ContentOf<'conversion'>): OwnDetails {
  const { from, to, rate, rateDate, basis, note } = content;
  return {
    summary: say(words, 'fact.conversion', { from, to, rate }),
    notes: notesOf(story, note),
    facts: facts(
      fact(words, 'fact.figure', from),
      fact(words, 'fact.comesTo', to),
      fact(
        words,
        'fact.rate',
        basis === 'implied' ? say(words, 'fact.impliedRate', { rate }) : rate,
      ),
      isFixedRate(rate) ? undefined : dateFact(words, 'fact.rateOf', rateDate),
    ),
    original: undefined,
  };
}

function ofCorrection({ story, words }: Setting, content: ContentOf<'correction'>): OwnDetails {
  const { href, value } = story.whole ?? story;
  const update = value.updates.find(({ id }) => id === content.update);
  const note = update === undefined ? undefined : noteOf(story, update.note);
  const was = content.was ?? update?.was;
  return {
    summary: note?.text ?? '',
    notes: note === undefined ? [] : [note],
    facts: facts(
      was === undefined
        ? spokenFact(words, 'fact.before', say(words, 'fact.beforeUnknown'))
        : fact(words, update?.takenOutAfter === undefined ? 'fact.before' : 'fact.takenOut', was),
      spokenFact(
        words,
        'fact.note',
        say(words, 'fact.whatChanged'),
        `${story.part === undefined ? '' : href}#${updateId(content.update)}`,
      ),
    ),
    original: undefined,
  };
}

function ofFactCheck({ story, words }: Setting, content: ContentOf<'factcheck'>): OwnDetails {
  const rating = say(words, `rating.${content.rating}`);
  return {
    summary: say(words, 'line.labelled', { label: rating, text: content.claim }),
    notes: notesOf(story, content.grounds),
    facts: facts(
      fact(words, 'fact.claim', content.claim),
      spokenFact(words, 'fact.rating', rating),
    ),
    original: undefined,
  };
}

function ofDefinition(
  { newsroom: { glossary }, words }: Setting,
  { term: id }: ContentOf<'definition'>,
): OwnDetails {
  const entry = glossary.get(id);
  return {
    summary: say(words, 'line.labelled', {
      label: entry?.term ?? id,
      text: entry?.definition ?? '',
    }),
    notes: entry === undefined ? [] : [plainNote(entry.definition)],
    facts: facts(
      fact(words, 'fact.term', entry?.term),
      fact(words, 'fact.more', entry?.url, entry?.url),
    ),
    original: undefined,
  };
}

/** What was written of an annotation, compiled. */
function notesOf(
  story: NewsroomStory,
  ...written: readonly (string | undefined)[]
): CompiledNote[] {
  return written.flatMap((text) => (text === undefined ? [] : [noteOf(story, text)]));
}

function detailsOfKind(setting: Setting, content: AnnotationContent): OwnDetails {
  switch (content.kind) {
    case 'attribution':
      return ofAttribution(setting, content);
    case 'source':
      return ofSource(setting, content);
    case 'conversion':
      return ofConversion(setting, content);
    case 'correction':
      return ofCorrection(setting, content);
    case 'factcheck':
      return ofFactCheck(setting, content);
    case 'definition':
      return ofDefinition(setting, content);
    case 'note':
      return {
        summary: noteOf(setting.story, content.note).text,
        notes: notesOf(setting.story, content.note),
        facts: [],
        original: undefined,
      };
    case 'entity': {
      const link = subjectLink(setting.newsroom, content.entity);
      const name = fact(setting.words, 'fact.name', link?.label, link?.href);
      return {
        summary: link?.label ?? '',
        notes: [],
        facts: facts(name),
        original: undefined,
      };
    }
  }
}
