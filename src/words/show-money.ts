/** An amount of money as an entity records it. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
  readonly approximate: boolean;
}

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** An amount in words: `about US$2 billion`, `€950,000`. */
export function showMoney({ amount, currency, approximate }: Money): string {
  const [unit, name] = scales.find(([size]) => amount >= size) ?? [1, ''];
  const format = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: unit === 1 ? 2 : 3,
  });
  const words = `${format.format(amount / unit)} ${name}`.trim();
  return approximate ? `about ${words}` : words;
}
