/** Words in a block of text, by their place in it (UTF-16 units). */
export interface SelectedWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer passages are named by how they begin and how they end. */
const longest = 120;

/**
 * The text directive that leads to words of a page
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). Words are taken whole, as browsers find
 * no parts of them; in languages that set no spaces between words, whole sentences.
 *
 * @param from the block in which the selection begins
 * @param to the block in which it ends, if that is another one
 * @param isOnce whether the page has some words only once
 * @returns `text=…`, or undefined where this browser cannot tell words apart
 */
export function textDirective(
  from: SelectedWords,
  to: SelectedWords | undefined,
  lang: string,
  isOnce: (words: string) => boolean,
): string | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  const isSpaced = !/^(?:zh|ja|th|km|lo|my)\b/u.test(lang);
  const segmenter = new Intl.Segmenter(lang, { granularity: isSpaced ? 'word' : 'sentence' });
  const first = whole(segmenter, from);
  if (to === undefined && first.words.length <= longest) {
    if (first.words === '') return undefined;
    const before = isOnce(first.words) ? '' : lastPart(segmenter, first.before);
    return `text=${before === '' ? '' : `${encoded(before)}-,`}${encoded(first.words)}`;
  }
  const start = firstPart(segmenter, first.words);
  const end = lastPart(segmenter, to === undefined ? first.words : whole(segmenter, to).words);
  return start === '' || end === '' ? undefined : `text=${encoded(start)},${encoded(end)}`;
}

/** What was selected, widened to whole words or sentences, and what stands before it. */
function whole(segmenter: Intl.Segmenter, { text, start, end }: SelectedWords) {
  const touched = [...segmenter.segment(text)].filter(
    ({ index, segment }) => index < end && index + segment.length > start && segment.trim() !== '',
  );
  const from = touched[0]?.index ?? 0;
  const last = touched.at(-1);
  const to = last === undefined ? 0 : last.index + last.segment.length;
  return { words: text.slice(from, to).trim(), before: text.slice(0, from) };
}

const partLength = 24;

/** The first words of a text, enough to be told from others. */
function firstPart(segmenter: Intl.Segmenter, text: string): string {
  let part = '';
  for (const { segment } of segmenter.segment(text)) {
    if (part.length >= partLength) break;
    part += segment;
  }
  return part.trim();
}

function lastPart(segmenter: Intl.Segmenter, text: string): string {
  let part = '';
  for (const { segment } of [...segmenter.segment(text)].toReversed()) {
    if (part.length >= partLength) break;
    part = segment + part;
  }
  return part.trim();
}

/** The hyphen, which `encodeURIComponent` leaves, ends a prefix. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
