import type { SeededRandom } from './seeded-random.ts';

const nouns =
  'market platform shipment warehouse merchant customer contract forecast quarter regulator tariff currency supplier retailer investor founder analyst delivery product category brand invoice border port factory season campaign discount margin revenue budget licence permit survey estimate agreement dispute audit upgrade network service subsidy ledger voucher basket catalogue depot courier'.split(
    ' ',
  );
const verbs =
  'raised lowered delayed opened closed doubled halved reviewed signed ended renewed questioned confirmed measured repeated announced postponed completed expanded limited'.split(
    ' ',
  );
const adjectives =
  'domestic foreign early late small large public private annual weekly regional seasonal digital temporary final formal joint direct steady unusual'.split(
    ' ',
  );
const joints = ['while', 'because', 'after', 'although', 'and', 'before', 'but', 'since'];
const syllables = 'ka ro mi ven tal su lo ber nia dor fe gan hil jo per qua ras tel um vor'.split(
  ' ',
);

/** A name that no other call with another number gives: the number is spelled in syllables. */
export function inventedName(number: number): string {
  const base = syllables.length;
  const digits = [number % base, Math.floor(number / base) % base, Math.floor(number / base ** 2)];
  return capitalised(digits.map((digit) => syllables[digit] ?? '').join(''));
}

/** A sentence of about fifteen words, with an amount in some. */
export function inventedSentence(random: SeededRandom): string {
  const amount =
    random.integer(1, 4) === 1 ? ` by ${random.integer(2, 98)}.${random.integer(0, 9)}%` : '';
  return `${capitalised(clause(random))}${amount}, ${random.pick(joints)} ${clause(random)}.`;
}

/** Two to four sentences. */
export function inventedParagraph(random: SeededRandom): string {
  return Array.from({ length: random.integer(2, 4) }, () => inventedSentence(random)).join(' ');
}

/** Two or three words, as a heading. */
export function inventedHeading(random: SeededRandom): string {
  return capitalised(`${random.pick(adjectives)} ${random.pick(nouns)} and ${random.pick(nouns)}`);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function clause(random: SeededRandom): string {
  return `the ${random.pick(adjectives)} ${random.pick(nouns)} ${random.pick(verbs)} the ${random.pick(adjectives)} ${random.pick(nouns)}`;
}
