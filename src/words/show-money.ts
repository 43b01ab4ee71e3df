import { localesOf, onceFor } from './intl.ts';
import { say, type Speech } from './say.ts';

/** An amount of money as an entity records it. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
  readonly approximate: boolean;
}

/** From here on, amounts are said with a word for their size. */
const large = 1e6;

const whole = new Set(['integer', 'group', 'decimal', 'fraction']);

const long = onceFor(
  (lang) =>
    new Intl.NumberFormat(localesOf(lang), {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 3,
    }),
);

/** An amount in words: `about US$2 billion`, `€950,000`. */
export function showMoney(words: Speech<'money.about'>, money: Money): string {
  const { amount, approximate } = money;
  const text = amount < large ? smallAmount(words.lang, money) : largeAmount(words.lang, money);
  return approximate ? say(words, 'money.about', { amount: text }) : text;
}

function smallAmount(lang: string, { amount, currency }: Money): string {
  const style = { style: 'currency', currency, minimumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(localesOf(lang), { ...style, maximumFractionDigits: 2 }).format(
    amount,
  );
}

/**
 * `Intl` writes sums of money only in the short form, `US$2bn`: the long form of the number is put
 * where the language has the number beside the currency.
 */
function largeAmount(lang: string, { amount, currency }: Money): string {
  const style = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  const parts = new Intl.NumberFormat(localesOf(lang), style).formatToParts(amount);
  const first = parts.findIndex(({ type }) => whole.has(type));
  return parts
    .map(({ type, value }, index) => {
      if (index === first) return long(lang).format(amount);
      return whole.has(type) ? '' : value;
    })
    .join('');
}
