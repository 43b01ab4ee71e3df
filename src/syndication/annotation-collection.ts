import type { AnnotationContent, AnnotationKind } from '../model/annotation.ts';
import {
  builtSelectors,
  spanAtPoint,
  type BuiltSelectors,
} from '../annotations/published/built-selectors.ts';
import type { BuiltSpan, BuiltText } from '../annotations/published/built-text.ts';
import type { LocatedAnnotation } from '../annotations/located-annotation.ts';
import { annotationsAddress, personAddress, subjectAddress } from '../newsroom/addresses.ts';
import { referenceId } from '../story/page-ids.ts';
import type { Newsroom, NewsroomStory } from '../newsroom/newsroom.ts';
import { annotationDetails } from '../page-objects/story/annotation-details.ts';
import { wordsOf } from '../page-objects/words-of.ts';
import { absoluteAddress } from '../text/addresses/site-address.ts';
import { joinFacts } from '../words/join-words.ts';
import { say } from '../words/say.ts';

/** https://www.w3.org/TR/annotation-vocab/#named-individuals; old contexts lack `assessing`. */
const motivations: Readonly<Record<AnnotationKind, string>> = {
  entity: 'identifying',
  attribution: 'identifying',
  source: 'linking',
  note: 'commenting',
  definition: 'describing',
  conversion: 'describing',
  correction: 'editing',
  factcheck: 'oa:assessing',
};

/** What an annotation says: words, or a page elsewhere. */
export type WebAnnotationBody =
  | {
      readonly type: 'TextualBody';
      readonly value: string;
      readonly format: 'text/plain' | 'text/html';
      readonly language: string;
    }
  | { readonly id: string; readonly format?: 'text/html' };

export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly created?: string;
  readonly creator?: { readonly id: string; readonly type: 'Person'; readonly name: string };
  readonly body: readonly WebAnnotationBody[];
  readonly target: {
    readonly source: string;
    readonly selector: BuiltSelectors;
    readonly state?: { readonly type: 'TimeState'; readonly sourceDate: string };
  };
}

/** https://www.w3.org/TR/annotation-model/#collections, with its only page inside. */
export interface WebAnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly partOf: { readonly id: string };
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
  readonly last?: string;
}

/** Where an annotation stands in the built page; undefined if its mark is not there. */
export function builtSpanOf(
  built: BuiltText,
  { footnotes }: NewsroomStory['story'],
  { id, origin, quote, blockIds: [block = ''] }: LocatedAnnotation,
): BuiltSpan | undefined {
  if (quote !== '') return built.annotations.get(id);
  const footnote = footnotes.find((one) => origin === 'footnote' && one.id === id);
  const reference = built.elements.get(footnote?.references[0] ?? referenceId(id));
  if (reference === undefined) return undefined;
  return spanAtPoint(built, reference.start, built.elements.get(block)?.start);
}

/**
 * The selectors of the annotations of a story, in their order, as they hold in its built page.
 *
 * @throws Error if the mark of an annotation is not in the page
 */
export function annotationSelectors(story: NewsroomStory, built: BuiltText): BuiltSelectors[] {
  return story.annotations.map((annotation) => {
    const span = builtSpanOf(built, story.story, annotation);
    if (span === undefined) {
      throw new Error(
        `${story.href}: the mark of the annotation ${annotation.id} is not in the page.`,
      );
    }
    return builtSelectors(built, span, annotation.blockIds);
  });
}

/**
 * The annotations of a story as a W3C Web Annotation collection.
 *
 * @param selectors of its annotations, in their order
 */
export function annotationCollection(
  newsroom: Newsroom,
  story: NewsroomStory,
  selectors: readonly BuiltSelectors[],
): WebAnnotationCollection {
  const words = wordsOf(newsroom, story.lang);
  const { url } = newsroom.publication;
  const source = absoluteAddress(story.href, url);
  const id = absoluteAddress(annotationsAddress(story.href), url);
  const sourceDate = utc(story.value.published);
  const items = story.annotations.flatMap((annotation, index): WebAnnotation[] => {
    const selector = selectors[index];
    if (selector === undefined) return [];
    const author = annotation.by === undefined ? undefined : newsroom.people.get(annotation.by);
    const created = utc(annotation.at ?? '');
    const item: WebAnnotation = {
      id: `${id}#${annotation.id}`,
      type: 'Annotation',
      motivation: motivations[annotation.content.kind],
      ...(created !== undefined && { created }),
      ...(author !== undefined && {
        creator: {
          id: absoluteAddress(personAddress(author.id), url),
          type: 'Person',
          name: author.value.name,
        },
      }),
      body: bodiesOf(newsroom, story, annotation),
      target: {
        source,
        selector,
        ...(sourceDate !== undefined && { state: { type: 'TimeState', sourceDate } }),
      },
    };
    return [item];
  });
  const page = `${id}#page`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: say(words, 'notes.of', { title: story.value.title }),
    total: items.length,
    ...(items.length > 0 && {
      first: { id: page, type: 'AnnotationPage', partOf: { id }, startIndex: 0, items },
      last: page,
    }),
  };
}

function utc(moment: string): string | undefined {
  return moment.includes('T') ? new Date(moment).toISOString().replace('.000Z', 'Z') : undefined;
}

function linkBody(
  newsroom: Newsroom,
  content: AnnotationContent,
  story: NewsroomStory,
): string | undefined {
  const subject =
    content.kind === 'entity'
      ? content.entity
      : content.kind === 'attribution'
        ? content.speaker
        : undefined;
  if (subject !== undefined) {
    return absoluteAddress(subjectAddress(newsroom, subject), newsroom.publication.url);
  }
  if (content.kind !== 'source') return undefined;
  return story.value.sources.find(({ id }) => id === content.source)?.url;
}

function bodiesOf(
  newsroom: Newsroom,
  story: NewsroomStory,
  { origin, content }: LocatedAnnotation,
): WebAnnotationBody[] {
  const address = linkBody(newsroom, content, story);
  const link = address === undefined ? [] : [{ id: address }];
  if (content.kind === 'entity') return link;
  if (origin === 'footnote' && content.kind === 'note') {
    return [
      { type: 'TextualBody', value: content.note, format: 'text/html', language: story.lang },
    ];
  }
  const words = wordsOf(newsroom, story.lang);
  const details = annotationDetails(newsroom, story, content, words);
  const { notes, facts, sources, original } = details;
  const cited = sources.map(({ title, line, where }) => ({
    label: say(words, 'annotation.source'),
    text: joinFacts(words, [title, line === '' ? undefined : line, where]),
  }));
  const lines = [
    ...[...facts, ...cited].map((fact) => say(words, 'line.labelled', fact)),
    ...sources.flatMap((source) => source.words ?? []),
  ];
  const ofSources = sources.flatMap(({ note }) => note ?? []);
  const value = [...[...notes, ...ofSources].map(({ text }) => text), lines.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
  const language = story.lang;
  const told: WebAnnotationBody = { type: 'TextualBody', value, format: 'text/plain', language };
  const inOriginal: WebAnnotationBody[] =
    original === undefined
      ? []
      : [
          {
            type: 'TextualBody',
            value: original.text,
            format: 'text/plain',
            language: original.lang,
          },
        ];
  return [told, ...inOriginal, ...link];
}
