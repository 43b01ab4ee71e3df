import { templateLines } from '../../new/story-template.ts';
import { countWords } from '../../../text/count-words.ts';
import type { FileInReview, NewsroomInReview, StoryInReview } from '../in-review.ts';
import type { Finding } from '../finding.ts';
import { isOthersWord, touches, type Prose } from '../prose.ts';
import { sentencesOf } from '../sentences-of.ts';
import { visit } from 'unist-util-visit';
import { textOf } from '../../../story/tree.ts';

/** More than this a reader does not hold in mind; Chinese, Japanese and Korean count in characters. */
const mostWords = 45;
const mostCharacters = 130;

/** Words for which the newsroom has others. */
export function houseWords(file: FileInReview, { publication }: NewsroomInReview): Finding[] {
  const list = Object.entries(publication?.houseWords ?? {});
  return list.flatMap(([typed, house]) => {
    const bare = typed.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
    const edge = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(typed)
      ? bare
      : `(?<![\\p{L}\\p{N}])${bare}(?![\\p{L}\\p{N}])`;
    return found(file, new RegExp(edge, 'gu'), () => ({
      slots: { typed, house },
      mend: house,
    }));
  });
}

/** Sentences that are too long to be read once. */
export function longSentences(file: FileInReview): Finding[] {
  const isDense = /^(?:zh|ja|ko)\b/u.test(file.lang);
  const most = isDense ? mostCharacters : mostWords;
  return file.prose.flatMap((prose) => {
    if (prose.kind !== 'text' && prose.kind !== 'footnote') return [];
    return sentencesOf(prose.text, file.lang).flatMap(({ start, end }) => {
      const length = countWords(prose.text.slice(start, end));
      if (length <= most || isOthersWord(prose, { start, end })) return [];
      const at = prose.shownAt({ start, end: Math.min(end, start + 40) });
      const slots = { length: String(length), unit: isDense ? 'characters' : 'words' };
      return [{ ...at, slots }];
    });
  });
}

/** `03/04/2026`: the third of April to some, the fourth of March to others; to readers of German, one day. */
export function datesOfFigures(file: FileInReview): Finding[] {
  if (!/^en\b/u.test(file.lang) && isDayFirst(file.lang)) return [];
  return found(file, /(?<![\d/.])([01]?\d)([/.])([01]?\d)\2((?:19|20)\d\d)(?![\d/])/gu, (match) => {
    const [typed, first = '', , second = ''] = match;
    const isBoth = Number(first) <= 12 && Number(second) <= 12 && first !== second;
    return isBoth ? { slots: { typed } } : undefined;
  });
}

/** `1250000`: nobody sees how many noughts there are. A postal code (`PA 19522`, `10115 Berlin`) and the number of a thing (`RFC 12345`) are no figures. */
export function bareFigures(file: FileInReview): Finding[] {
  const thousands = new Intl.NumberFormat(file.lang, { useGrouping: 'always' });
  return found(file, bareFigure, ({ 0: typed, index, input }) => {
    const isPostal =
      typed.length === 5 &&
      !/^en\b/u.test(file.lang) &&
      /^ \p{Lu}/u.test(input.slice(index + typed.length));
    if (typed.startsWith('0') || isPostal || numberOf.test(input.slice(0, index))) return undefined;
    return { slots: { typed, better: thousands.format(BigInt(typed)) } };
  });
}

const bareFigure =
  /(?<![\p{L}\p{N}.,:/#_-]|(?<!\p{L})[A-Z]{2} (?=\d{5}(?!\d)))(\d{5,})(?![\p{L}\p{N}/:_-]|[.,]\d|\.[A-Z])/gu;

/** Words before the number of a thing: nobody divides `RFC 12345` or `flight 10115`. */
const numberOf =
  /(?<!\p{L})(?:n[or]s?|n[º°]|№|rfc|isbn|issn|pmid|ids?|art|article|bill|call|case|code|docket|fax|flight|form|invoice|lot|number|order|page|patent|phone|room|route|stock|tel|text|ticket|zip)[.:]? ?$/iu;

/** The first line of a template of `npm run new` that is left; the others are not far. */
export function leftTemplates(story: StoryInReview): Finding[] {
  const lines = templateLines();
  const left = story.prose.find(({ kind, text }) => kind !== 'field' && lines.has(text.trim()));
  return left === undefined ? [] : [{ start: left.begins, end: left.begins + left.text.length }];
}

const sayNothing =
  /^(?:(?:click )?here|this|link|this link|read more|more|点击|点击这里|这里|此处|链接)$/iu;

/** Links whose words do not say where they lead. */
export function emptyLinks(story: StoryInReview): Finding[] {
  const findings: Finding[] = [];
  visit(story.root, 'element', (node) => {
    const start = node.position?.start.offset;
    const words = textOf(node).trim();
    if (node.tagName !== 'a' || start === undefined || !sayNothing.test(words)) return;
    const end = node.position?.end.offset ?? start;
    findings.push({ start, end, slots: { words } });
  });
  return findings;
}

/** “%”, “percent” and “per cent” in one story. */
export function mixedPercent(file: FileInReview): Finding[] {
  const uses = found(file, /(?<=\d) ?(%|percent|per cent)(?![\p{L}])/gu, ([, typed = '']) => ({
    slots: { typed },
  }));
  const counts = Map.groupBy(uses, ({ slots }) => slots?.['typed'] ?? '');
  const [usual] = [...counts].sort(([, one], [, other]) => other.length - one.length);
  if (usual === undefined || counts.size < 2) return [];
  return uses
    .filter(({ slots }) => slots?.['typed'] !== usual[0])
    .map((use) => ({ ...use, slots: { ...use.slots, usual: usual[0] } }));
}

/** Whether whoever writes a language puts the day first, wherever it is written. English is written both ways. */
function isDayFirst(lang: string): boolean {
  const order = new Intl.DateTimeFormat(lang, { dateStyle: 'short' })
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'literal' ? [] : [type]));
  return order[0] === 'day';
}

type Told = Pick<Finding, 'slots' | 'mend'>;

function found(
  { prose }: FileInReview,
  pattern: RegExp,
  tell: (match: RegExpExecArray) => Told | undefined,
): Finding[] {
  return prose.flatMap((one) =>
    [...one.text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isOthersWord(one, span) || touches(one.closed, span)) return [];
      const told = tell(match);
      return told === undefined ? [] : [placed(one, span, told)];
    }),
  );
}

/** Where it was typed; what has markup in it is shown, and not mended. */
function placed(prose: Prose, span: { start: number; end: number }, told: Told): Finding {
  const typed = prose.typedAt(span);
  if (typed !== undefined) return { ...typed, ...told };
  return { ...prose.shownAt(span), ...(told.slots && { slots: told.slots }) };
}
