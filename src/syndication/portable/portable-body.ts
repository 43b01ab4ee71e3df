import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ShownImage } from '../../page-objects/shown-image.ts';
import type { ShownLines } from '../../page-objects/lines/shown-lines.ts';
import type { ShownDownload } from '../../page-objects/downloads/shown-downloads.ts';
import type { Speaker } from '../../page-objects/story/speakers.ts';
import type { FoundEmbed } from '../../newsroom/embeds/find-embed.ts';
import type { Source } from '../../model/source.ts';
import type {
  BodyElement,
  ElementOf,
  HolderElement,
  VocabularyElement,
} from '../../story/body/body-element.ts';
import { showPartialDate } from '../../words/dates/show-partial-date.ts';
import { factSeparator, joinFacts } from '../../words/join-words.ts';
import { marksIn, marksOf, type PageWords } from '../../words/page-words.ts';
import { say, sentenceParts } from '../../words/say.ts';
import { showSize } from '../../words/show-size.ts';
import { pictureFigure, portablePicture } from './portable-picture.ts';
import { portableHtml, type AbsoluteAddress } from './portable-html.ts';

/** What the elements of a body need to be shown. */
export interface PortableContext {
  readonly words: PageWords;
  readonly lang: string;
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly pictures: Readonly<Record<string, ShownImage>>;
  readonly sources: readonly Source[];
  readonly lines: ShownLines;
  readonly embeds: Readonly<Record<string, FoundEmbed>>;
  readonly downloads: Readonly<Record<string, ShownDownload>>;
  readonly absolute: AbsoluteAddress;
  /** What stands above each entry of live coverage, by its name: when it was written, and by whom. */
  readonly entries: ReadonlyMap<string, string>;
}

/** The body of a story in forms that need no style sheet: a chart is its table, a timeline a list. */
export function portableBody(
  elements: readonly BodyElement[],
  context: PortableContext,
): ElementContent[] {
  return elements.flatMap((element) => {
    if (element.type === 'html') return portableHtml(element.html, context.absolute);
    if (element.type === 'holder') return [held(element, context)];
    if (element.type === 'entry')
      return [
        h('hr'),
        h('p', h('em', context.entries.get(element.id) ?? '')),
        ...portableBody(element.children, context),
      ];
    return portableElement(element, context);
  });
}

function held({ open, close, children }: HolderElement, context: PortableContext): Element {
  const [holder] = portableHtml(`${open}${close}`, context.absolute);
  const inside = portableBody(children, context);
  return holder?.type === 'element' ? { ...holder, children: inside } : h('div', inside);
}

function portableElement(element: VocabularyElement, context: PortableContext): ElementContent[] {
  const inside = () => portableBody(element.children, context);
  const { words } = context;
  switch (element.type) {
    case 'Quote':
      return quotation(element, context);
    case 'Translation': {
      const { by } = element.attributes;
      const label =
        by === undefined
          ? say(words, 'quote.translation')
          : say(words, 'quote.translatedBy', { name: by });
      return [h('div', { ...marksOf(context.lang) }, [h('p', h('em', label)), ...inside()])];
    }
    case 'Figure': {
      const { src, alt, caption, credit, licence } = element.attributes;
      const { captions, licences } = context.lines;
      const shown = context.pictures[src];
      // One picture may stand in a story twice, with other words below it.
      const image = shown && {
        ...shown,
        alt,
        caption: caption === undefined ? undefined : captions[caption],
        credit,
        licence: licence === undefined ? undefined : licences[licence],
      };
      const picture = image === undefined ? undefined : portablePicture(image, context.absolute);
      return picture === undefined ? [] : [pictureFigure(picture, words, context.absolute)];
    }
    case 'KeyPoints':
      return [boxTitle(element.attributes.title ?? say(words, 'keyPoints.title')), ...inside()];
    case 'Aside':
      return [h('hr'), ...titled(element.attributes.title), ...inside(), h('hr')];
    case 'Timeline':
      return [
        boxTitle(element.attributes.title ?? say(words, 'timeline.title')),
        h('ul', inside()),
      ];
    case 'Event': {
      const { date, title } = element.attributes;
      const head = joinFacts(words, [showPartialDate(words, date), title]);
      return [h('li', [h('p', h('strong', head)), ...inside()])];
    }
    case 'Chart':
      return chart(element, context);
    case 'Table': {
      const { title, unit, caption, source } = element.attributes;
      return [
        boxTitle(joinFacts(words, [title, unit])),
        ...inside(),
        ...linesBelow(caption, source, context),
      ];
    }
    case 'Verse': {
      const { title, credit } = element.attributes;
      return [
        ...titled(title),
        h('blockquote', inside()),
        ...(credit === undefined ? [] : [h('p', `— ${credit}`)]),
      ];
    }
    case 'Questions':
      return [...titled(element.attributes.title), ...answeredBy(element, context), ...inside()];
    case 'Gallery':
      return [...titled(element.attributes.title), ...inside()];
    case 'Callout':
    case 'PullQuote':
    case 'Related':
      // What the newsroom asks of its readers, says twice or leads to belongs to the page.
      return [];
    case 'Embed': {
      const { url, title } = element.attributes;
      const provider = context.embeds[url]?.provider ?? new URL(url).host;
      return [
        h('p', [
          h('a', { href: url }, title),
          ` ${say(words, 'caption.credit', { credit: provider })}`,
        ]),
        ...inside(),
      ];
    }
    case 'Download': {
      const { src, title } = element.attributes;
      const file = context.downloads[src];
      if (file === undefined) return [];
      const kind = say(words, `downloadKind.${file.kind}`);
      const credit = joinFacts(words, [kind, showSize(words, file.bytes)]);
      return [
        h('p', [
          h('a', { href: file.wholeAddress }, title),
          ` ${say(words, 'caption.credit', { credit })}`,
        ]),
      ];
    }
    case 'Recording': {
      const { src, title, credit, duration, poster } = element.attributes;
      const file = context.downloads[src];
      if (file === undefined) return [];
      const shown = poster === undefined ? undefined : context.pictures[poster];
      const still = shown === undefined ? undefined : portablePicture(shown, context.absolute);
      const kind = say(words, `downloadKind.${file.kind}`);
      const facts = joinFacts(words, [kind, duration, showSize(words, file.bytes), credit]);
      const { address, width, height } = still ?? {};
      return [
        ...(still === undefined
          ? []
          : [h('p', [h('img', { src: address, alt: '', width, height })])]),
        h('p', [
          h('a', { href: file.wholeAddress }, title),
          ` ${say(words, 'caption.credit', { credit: facts })}`,
        ]),
        boxTitle(say(words, 'recording.transcript')),
        ...inside(),
      ];
    }
    case 'Post': {
      const { url, author, date, lang } = element.attributes;
      return [
        h('blockquote', { ...marksIn({ lang: lang ?? context.lang }, context.lang) }, inside()),
        h('p', [
          `— ${joinFacts(words, [author, showPartialDate(words, date)])} `,
          h('a', { href: url }, new URL(url).host),
        ]),
      ];
    }
  }
}

function titled(title: string | undefined): Element[] {
  return title === undefined ? [] : [boxTitle(title)];
}

function boxTitle(title: string): Element {
  return h('p', h('strong', title));
}

/** The words in a quotation block, and below it whose they are. */
function quotation(element: ElementOf<'Quote'>, context: PortableContext): Element[] {
  const { lang } = element.attributes;
  const marks = marksIn({ lang: lang ?? context.lang }, context.lang);
  return [
    h('blockquote', { ...marks }, portableBody(element.children, context)),
    h('p', ['— ', ...whoSaid(element.attributes, context)]),
  ];
}

/** Who answers the questions of an interview. */
function answeredBy(element: ElementOf<'Questions'>, context: PortableContext): Element[] {
  const { by, via, date } = element.attributes;
  if (by === undefined) return [];
  const parts = sentenceParts(context.words, 'questions.by');
  const said = whoSaid({ by, via, date }, context);
  return [
    h(
      'p',
      parts.flatMap(({ text }) => (text === undefined ? said : [text])),
    ),
  ];
}

/** Somebody’s name with a link, and what else is known of what they said. */
function whoSaid(
  { by, via, date }: Pick<ElementOf<'Quote'>['attributes'], 'by' | 'via' | 'date'>,
  { words, speakers, absolute }: PortableContext,
): (Element | string)[] {
  const speaker = speakers[by];
  const facts = [speaker?.role, via, date === undefined ? undefined : showPartialDate(words, date)];
  const known = facts.filter((fact) => fact !== undefined);
  const name =
    speaker === undefined ? [] : [h('a', { href: absolute(speaker.href) }, speaker.name)];
  const separator = name.length > 0 && known.length > 0 ? factSeparator(words) : '';
  return [...name, separator, joinFacts(words, known)];
}

/** The numbers of a chart as a table, with what the chart says around it. */
function chart(element: ElementOf<'Chart'>, context: PortableContext): Element[] {
  const { words } = context;
  const { title, unit, caption, source } = element.attributes;
  return [
    boxTitle(joinFacts(words, [title, unit])),
    h('table', [
      h(
        'thead',
        h(
          'tr',
          element.columns.map((column) => h('th', { scope: 'col' }, column)),
        ),
      ),
      h(
        'tbody',
        element.data.map(({ label, text }) =>
          h('tr', [h('th', { scope: 'row' }, label), h('td', text)]),
        ),
      ),
    ]),
    ...linesBelow(caption, source, context),
  ];
}

/** What stands below numbers: a caption, and the source that they come from. */
function linesBelow(
  caption: string | undefined,
  cited: string | undefined,
  { words, sources, lines, absolute }: PortableContext,
): Element[] {
  const source = sources.find(({ id }) => id === cited);
  const named =
    source === undefined
      ? undefined
      : say(words, 'chart.source', { source: source.publisher ?? source.title });
  const line = caption === undefined ? undefined : lines.captions[caption];
  return [
    ...(line === undefined ? [] : [h('p', portableHtml(line.html, absolute))]),
    ...(named === undefined ? [] : [h('p', named)]),
  ];
}
