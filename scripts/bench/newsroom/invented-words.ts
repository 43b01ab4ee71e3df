import { seededRandom, type SeededRandom } from './seeded-random.ts';

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
/** Of other syllables than names, so that no word is a name by chance. */
const wordSyllables =
  'ash bren cott dell erk flint grov harn isk jend keld lisk mord nesh ost prin runn slo threk usk wend yarl'.split(
    ' ',
  );
/** As many as the stories of a newsroom use in some years. */
const rareWords = 20_000;

const vocabulary = [...nouns, ...inventedVocabulary()];

/** A name that no other call with another number gives: the number is spelled in syllables. */
export function inventedName(number: number): string {
  const digits: number[] = [];
  for (let rest = number; rest > 0 || digits.length < 3; rest = Math.floor(rest / syllables.length))
    digits.push(rest % syllables.length);
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

/** Some words, as a heading. */
export function inventedHeading(random: SeededRandom): string {
  return capitalised(
    `${random.pick(adjectives)} ${random.pick(nouns)} and ${random.zipf(vocabulary)}`,
  );
}

/** A headline of five to nine words. */
export function inventedHeadline(random: SeededRandom): string {
  const object = `${random.pick(adjectives)} ${random.zipf(vocabulary)}`;
  const more = random.chance(0.5) ? ` ${random.pick(joints)} ${random.zipf(vocabulary)} ends` : '';
  return `${capitalised(random.zipf(vocabulary))} ${random.pick(verbs)} ${object}${more}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words after Zipf’s law: those of the beginning of the vocabulary stand in most stories. */
function clause(random: SeededRandom): string {
  const word = (): string => random.zipf(vocabulary);
  return `the ${random.pick(adjectives)} ${word()} ${random.pick(verbs)} the ${word()} of the ${random.pick(adjectives)} ${word()}`;
}

function inventedVocabulary(): readonly string[] {
  const random = seededRandom(1);
  const words = new Set<string>();
  while (words.size < rareWords)
    words.add(
      Array.from({ length: random.integer(2, 4) }, () => random.pick(wordSyllables)).join(''),
    );
  return [...words];
}
