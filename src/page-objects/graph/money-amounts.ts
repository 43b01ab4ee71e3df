import type { MonetaryAmount } from 'schema-dts';
import { moneyOf } from '../../annotations/proving/money-of.ts';
import type { NewsroomStory } from '../../newsroom/newsroom.ts';

const mostAmounts = 20;

/**
 * The sums of money that a story converts, each in the words of the story. Which currency a sign
 * stands for is said by the rate beside it; a sum that is told roughly stands for no number.
 */
export function moneyAmounts({ annotations }: NewsroomStory): MonetaryAmount[] {
  const found = annotations.flatMap(({ content }) =>
    content.kind === 'conversion' ? moneyOf(content) : [],
  );
  const byName = new Map(found.map((money) => [money.text, money]));
  return [...byName.values()].slice(0, mostAmounts).map(({ text, currency, value }) => ({
    '@type': 'MonetaryAmount',
    name: text,
    currency,
    value,
  }));
}
