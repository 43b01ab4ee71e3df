import type { AnnotationContent, ContentOf } from '../../model/annotation.ts';
import type { Source } from '../../model/source.ts';
import { factRatingWords } from '../../words/annotation-words.ts';
import { showPartialDate } from '../../words/dates/show-partial-date.ts';
import { localDay } from '../../words/dates/local-day.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { positionOn } from '../subject/people-positions.ts';
import { sourceId, updateId } from '../../story/page-ids.ts';
import { paragraphsOf } from '../../text/paragraphs-of.ts';
import { organisationName, subjectLink } from '../subject/subject.ts';

/** One line of a card: what it is, and the value, which may lead somewhere. */
export interface AnnotationFact {
  readonly label: string;
  readonly text: string;
  readonly href: string | undefined;
}

/** What a note says, which differs from kind to kind. */
export interface AnnotationDetails {
  /** The whole annotation in one line, for the margin. */
  readonly summary: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly AnnotationFact[];
  /** Words in the language in which they were said. */
  readonly original: { readonly text: string; readonly lang: string } | undefined;
}

type MaybeFact = AnnotationFact | undefined;

/** Everything that an annotation says to readers, with the sources that bear it out. */
export function annotationDetails(
  newsroom: Newsroom,
  story: NewsroomStory,
  content: AnnotationContent,
): AnnotationDetails {
  const details = detailsOfKind(newsroom, story, content);
  const sources = content.sources.map((id) => sourceFact('Source', story, id));
  return { ...details, facts: [...details.facts, ...facts(...sources)] };
}

function fact(label: string, text: string | undefined, href?: string): MaybeFact {
  return text === undefined ? undefined : { label, text, href };
}

function facts(...some: readonly MaybeFact[]): AnnotationFact[] {
  return some.filter((one) => one !== undefined);
}

function dateFact(label: string, date: string | undefined): MaybeFact {
  return fact(label, date === undefined ? undefined : showPartialDate(date));
}

function sourceFact(label: string, { value }: NewsroomStory, id: string): MaybeFact {
  const source = value.sources.find((each) => each.id === id);
  return source === undefined ? undefined : fact(label, source.title, `#${sourceId(id)}`);
}

function ofAttribution(
  newsroom: Newsroom,
  { value }: NewsroomStory,
  content: ContentOf<'attribution'>,
): AnnotationDetails {
  const link = subjectLink(newsroom, content.speaker);
  const person = newsroom.people.get(content.speaker)?.value;
  const day = content.when ?? localDay(value.published, newsroom.publication.timeZone);
  const nameOf = (organisation: string): string => organisationName(newsroom, organisation);
  const role = person === undefined ? undefined : positionOn(person, day, nameOf);
  const { lang, original } = content;
  const language =
    lang === undefined
      ? undefined
      : new Intl.DisplayNames([newsroom.publication.languages[0] ?? 'en'], { type: 'language' }).of(
          lang,
        );
  const name = link?.label ?? content.speaker;
  return {
    summary: [name, role, content.via].filter((part) => part !== undefined).join(', '),
    paragraphs: [],
    facts: facts(
      fact(content.speech === 'direct' ? 'Said by' : 'Reported from', name, link?.href),
      fact('Role then', role),
      dateFact('When', content.when),
      fact('Through', content.via),
      fact('Said in', language),
    ),
    original: lang === undefined || original === undefined ? undefined : { text: original, lang },
  };
}

function sourceLine({ publisher, published, accessed }: Source): string | undefined {
  const parts = [
    publisher,
    published === undefined ? undefined : showPartialDate(published),
    accessed === undefined ? undefined : `read ${showPartialDate(accessed)}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

function ofSource(
  { value }: NewsroomStory,
  { source: id, note }: ContentOf<'source'>,
): AnnotationDetails {
  const source = value.sources.find((each) => each.id === id);
  const summary = [source?.title ?? id, source?.publisher].filter((part) => part !== undefined);
  return {
    summary: summary.join(', '),
    paragraphs: [...paragraphsOf(note), ...paragraphsOf(source?.note)],
    facts: facts(
      fact('Source', source?.title, `#${sourceId(id)}`),
      fact('Published', source === undefined ? undefined : sourceLine(source)),
      fact('Address', source?.url, source?.url),
    ),
    original: undefined,
  };
}

function ofConversion(story: NewsroomStory, content: ContentOf<'conversion'>): AnnotationDetails {
  const { from, to, rate, rateDate, basis, source, note } = content;
  return {
    summary: `${from} is ${to}, at ${rate}`,
    paragraphs: paragraphsOf(note),
    facts: facts(
      fact('Figure', from),
      fact('Comes to', to),
      fact('Rate', basis === 'implied' ? `${rate} (from the source’s own figures)` : rate),
      dateFact('Rate of', rateDate),
      sourceFact('Source', story, source),
    ),
    original: undefined,
  };
}

function ofCorrection(
  { value }: NewsroomStory,
  content: ContentOf<'correction'>,
): AnnotationDetails {
  const update = value.updates.find(({ id }) => id === content.update);
  const was = content.was ?? update?.was;
  return {
    summary: update?.note ?? '',
    paragraphs: paragraphsOf(update?.note),
    facts: facts(
      was === undefined
        ? fact('Before', 'The record keeps no earlier words.')
        : fact('Before', was),
      fact('Note', 'What has changed', `#${updateId(content.update)}`),
    ),
    original: undefined,
  };
}

function ofFactCheck(content: ContentOf<'factcheck'>): AnnotationDetails {
  const rating = factRatingWords[content.rating];
  return {
    summary: `${rating}: ${content.claim}`,
    paragraphs: paragraphsOf(content.grounds),
    facts: facts(fact('Claim', content.claim), fact('Rating', rating)),
    original: undefined,
  };
}

function ofDefinition(
  { glossary }: Newsroom,
  { term: id }: ContentOf<'definition'>,
): AnnotationDetails {
  const entry = glossary.get(id);
  return {
    summary: `${entry?.term ?? id}: ${entry?.definition ?? ''}`,
    paragraphs: paragraphsOf(entry?.definition),
    facts: facts(fact('Term', entry?.term), fact('More', entry?.url, entry?.url)),
    original: undefined,
  };
}

function detailsOfKind(
  newsroom: Newsroom,
  story: NewsroomStory,
  content: AnnotationContent,
): AnnotationDetails {
  switch (content.kind) {
    case 'attribution':
      return ofAttribution(newsroom, story, content);
    case 'source':
      return ofSource(story, content);
    case 'conversion':
      return ofConversion(story, content);
    case 'correction':
      return ofCorrection(story, content);
    case 'factcheck':
      return ofFactCheck(content);
    case 'definition':
      return ofDefinition(newsroom, content);
    case 'note':
      return {
        summary: content.note,
        paragraphs: paragraphsOf(content.note),
        facts: [],
        original: undefined,
      };
    case 'entity': {
      const link = subjectLink(newsroom, content.entity);
      const name = fact('Name', link?.label, link?.href);
      return {
        summary: link?.label ?? '',
        paragraphs: [],
        facts: facts(name),
        original: undefined,
      };
    }
  }
}
