import type { Node } from '@takumi-rs/core';
import { cardColours, cardMargin, cardSize } from './card-look.ts';
import type { CardText } from './card-request.ts';

/** How high a headline may stand on a card, in pixels. */
export const headingRoom = 352;

const textWidth = cardSize.width - 2 * cardMargin;
const barHeight = 14;

/** The families from which a card is set. */
export interface CardFamilies {
  readonly heading: readonly string[];
  readonly labels: readonly string[];
}

/**
 * A card: the publication and the day above a rule, below it what it belongs to and the headline.
 *
 * @param size of the headline in pixels
 */
export function cardLayout(text: CardText, families: CardFamilies, size: number): Node {
  const { publication, date, kicker, flag, dir } = text;
  const label = labelsIn(families.labels);
  return {
    type: 'container',
    style: {
      ...cardSize,
      display: 'flex',
      flexDirection: 'column',
      backgroundColor: cardColours.paper,
      color: cardColours.ink,
      direction: dir,
    },
    children: [
      row('space-between', { margin: `44px ${cardMargin}px 0`, width: textWidth }, [
        label(publication, { fontSize: 34, fontWeight: 700 }),
        ...(date === undefined ? [] : [label(date, { color: cardColours['ink-soft'] })]),
      ]),
      box({
        height: 3,
        width: textWidth,
        margin: `20px ${cardMargin}px 0`,
        backgroundColor: cardColours.ink,
      }),
      row('flex-start', { margin: `36px ${cardMargin}px 14px`, width: textWidth, gap: 20 }, [
        ...(flag === undefined ? [] : [flagNode(label, flag)]),
        ...(kicker === undefined ? [] : [label(kicker, { color: cardColours.pencil })]),
      ]),
      headingNode(text, families.heading, size, true),
      box({ flexGrow: 1 }),
      box({
        height: barHeight,
        width: cardSize.width,
        backgroundColor: flag === undefined ? cardColours.pencil : cardColours.proof,
      }),
    ],
  };
}

/**
 * The headline of a card.
 *
 * @param isCut whether it ends with an ellipsis where there is no more room
 */
export function headingNode(
  { heading, lang, dir }: CardText,
  families: readonly string[],
  size: number,
  isCut: boolean,
): Node {
  const lineHeight = lineHeightOf(lang);
  return {
    type: 'text',
    text: heading,
    style: {
      display: 'block',
      width: textWidth,
      margin: `0 ${cardMargin}px`,
      fontFamily: families.map((family) => `'${family}'`).join(', '),
      fontSize: size,
      fontWeight: 700,
      lineHeight,
      letterSpacing: size > 60 && dir === 'ltr' ? '-0.01em' : '0',
      direction: dir,
      overflowWrap: 'break-word',
      // Balanced lines of Arabic are set wrongly.
      ...(dir === 'ltr' && { textWrap: 'balance' as const }),
      ...(isCut && {
        lineClamp: Math.floor(headingRoom / (size * lineHeight)),
        textOverflow: 'ellipsis',
      }),
    },
  };
}

type Style = NonNullable<Node['style']>;
type Label = (text: string, style: Style) => Node;

function labelsIn(families: readonly string[]): Label {
  return (text, style) => ({
    type: 'text',
    text,
    style: {
      fontFamily: families.map((family) => `'${family}'`).join(', '),
      fontSize: 30,
      fontWeight: 500,
      lineHeight: 1.3,
      // Words of one language among those of another keep their own order: 12 March 2026.
      direction: /\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr',
      ...style,
    },
  });
}

function flagNode(label: Label, flag: string): Node {
  return label(flag, {
    color: cardColours.paper,
    backgroundColor: cardColours.proof,
    fontWeight: 700,
    padding: '2px 16px',
  });
}

function row(justifyContent: 'space-between' | 'flex-start', style: Style, children: Node[]): Node {
  return {
    type: 'container',
    style: { ...style, display: 'flex', justifyContent, alignItems: 'center' },
    children,
  };
}

function box(style: Style): Node {
  return { type: 'container', style: { ...style, display: 'block' }, children: [] };
}

/** Arabic and Chinese letters need more room above and below. */
function lineHeightOf(lang: string): number {
  const { language } = new Intl.Locale(lang);
  return language === 'zh' || language === 'ja' ? 1.28 : language === 'en' ? 1.1 : 1.24;
}
