import { findMentions } from '../../../entities/find-mentions.ts';
import { countWords } from '../../../text/count-words.ts';
import type { Finding } from '../finding.ts';
import type { NewsroomInReview, StoryInReview } from '../in-review.ts';

const figure =
  /[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|percent\b|per cent\b|million\b|billion\b|亿|万)|(?:USD|EUR|RMB|CNY)\s?\d/u;

const saidInEnglish =
  /\b(?:said|says|say|told|tells|wrote|writes|according|asked|asks|added|adds|called|calls|argued|argues|announced|stated|replied|read|reads|named|so-called|known as|titled|slogan|motto|he|she|they|we|I|his|her|their|who)\b/iu;
const saidInChinese =
  /说|表示|称|告诉|认为|写道|指出|问|答|回应|介绍|强调|宣布|透露|他|她|我|所谓|题为|名为/u;

/** A quotation of so many words is somebody’s. */
const leastWords = 6;

/** Figures in a story that names no source of any kind. */
export function unsourcedFigures(story: StoryInReview): Finding[] {
  const { article, annotations, source, bodyOffset, prose } = story;
  if (article === undefined || article.kind === 'opinion' || article.kind === 'interview')
    return [];
  const body = source.slice(bodyOffset);
  const isSourced =
    article.sources.length > 0 ||
    annotations.length > 0 ||
    /\[\^|<(?:Note|Money|Amount|Quote)\b|\baccording to\b|据|\]\(https?:/u.test(body);
  if (isSourced) return [];
  const figures = prose.filter(({ kind, text }) => kind === 'text' && figure.test(text));
  const [first] = figures;
  if (first === undefined || figures.length < 2) return [];
  const start = figure.exec(first.text)?.index ?? 0;
  const at = first.shownAt({ start, end: start + 1 });
  return [{ ...at, slots: { count: String(figures.length) } }];
}

/** Quotations of a sentence or more in a paragraph that does not say whose they are. */
export function speakerlessQuotations(
  story: StoryInReview,
  { matcher }: NewsroomInReview,
): Finding[] {
  const said = story.lang.startsWith('zh')
    ? saidInChinese
    : story.lang.startsWith('en')
      ? saidInEnglish
      : undefined;
  if (said === undefined || story.annotations.some(({ kind }) => kind === 'attribution')) return [];
  const named = new Set(
    findMentions(story.text, matcher, { which: 'all' }).map(({ range }) => range.start.block),
  );
  const texts = story.prose.filter(
    ({ kind }) => kind === 'text' || kind === 'heading' || kind === 'cell',
  );
  return texts.flatMap((prose, index) => {
    if (prose.kind !== 'text') return [];
    const block = story.blocks.findIndex(({ text }) => text === prose.text);
    const nearby = [texts[index - 1], prose, texts[index + 1]].map((one) => one?.text ?? '');
    if (named.has(block) || named.has(block - 1) || nearby.some((text) => said.test(outside(text))))
      return [];
    const long = prose.quoted.find(
      ({ start, end }) => countWords(prose.text.slice(start, end)) >= leastWords,
    );
    if (long === undefined) return [];
    return [
      {
        ...prose.shownAt(long),
        slots: { words: `${prose.text.slice(long.start + 1, long.start + 30)}…` },
      },
    ];
  });
}

/** A text without what stands in quotation marks in it. */
function outside(text: string): string {
  return text.replace(/["“「][^"”」]*["”」]/gu, ' ');
}
