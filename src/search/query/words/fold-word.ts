/**
 * What a page writes and what a reader types, made alike: the index and the query are folded by the
 * same rules, whatever their language. Case and most accents are the indexer’s own.
 */

/** Letters that readers without them on their keyboards write in other ways, and forms of one. */
const latin = 'ß:ss ẞ:SS œ:oe Œ:OE æ:ae Æ:AE ø:o Ø:O ł:l Ł:L đ:d Đ:D ð:d Ð:D þ:th Þ:TH ı:i İ:I';
/** Of a capital sigma at the end of a word lower case makes the final form. */
const greekAndCyrillic = 'ς:σ Σ:σ ё:е Ё:Е';
/** Alef, yeh, teh marbuta and kaf as they are typed in haste, and as in Persian and Urdu. */
const arabic = 'أ:ا إ:ا آ:ا ٱ:ا ى:ي ئ:ي ی:ي ؤ:و ة:ه ہ:ه ۀ:ه ک:ك ـ:';
const arabicDigits = '٠:0 ١:1 ٢:2 ٣:3 ٤:4 ٥:5 ٦:6 ٧:7 ٨:8 ٩:9';
const persianDigits = '۰:0 ۱:1 ۲:2 ۳:3 ۴:4 ۵:5 ۶:6 ۷:7 ۸:8 ۹:9';

const spellings: ReadonlyMap<string, string> = new Map(
  [latin, greekAndCyrillic, arabic, arabicDigits, persianDigits]
    .flatMap((pairs) => pairs.split(' '))
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

const spelled = new RegExp(`[${[...spellings.keys()].join('')}]`, 'gu');
const wordPart = /[\p{L}\p{M}\p{N}]+/gu;
/** Most words of most pages: there is nothing to fold in them. */
const isPlain = /^[\p{ASCII}\p{sc=Han}]*$/u;
/** Vowel signs of Arabic and Hebrew, which most writers leave out. */
const vowelSigns = /[\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/gu;

/**
 * The article of Arabic, also behind “and”, “with”, “as” or “for”: a word is found with it and
 * without it. What would be left must look like a word; “God” is none with an article.
 */
const arabicArticle = /^(?:ال(?=\p{L}{2})|(?:[وف]?(?:[بك]ال|لل)|[وف]ال)(?=\p{L}{3}))(?!له$)/u;

/** Articles and other small words that French, Italian and Catalan join to the next word. */
const elision =
  /^([^\p{L}\p{N}]*)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|(?:de|ne|su|da|a|co|que|be)ll|un|gl)['’](?=\p{L})/iu;

/** A word, or a piece of text without spaces, in the letters by which it is searched. */
export function foldWord(word: string): string {
  if (isPlain.test(word)) return word.replace(elision, '$1');
  return word.replace(elision, '$1').replaceAll(wordPart, (part) =>
    part
      .normalize('NFKC')
      // Some signs stand for several words, and it would be words of the text that nobody wrote.
      .replaceAll(/\s/gu, '')
      .replaceAll(vowelSigns, '')
      .replaceAll(spelled, (letter) => spellings.get(letter) ?? letter)
      .replace(arabicArticle, ''),
  );
}

/** One character of a script without spaces, in the form by which it is searched: one, too. */
export function foldCharacter(character: string): string {
  const folded = character.normalize('NFKC');
  return /^\P{M}\p{M}*$/u.test(folded) ? folded : character;
}

/**
 * The other way in which a German word can have been written, without its umlauts: `Muenchen` and
 * `Munchen`, which finds “München”. Undefined if there is none.
 */
export function withoutDigraphs(word: string): string | undefined {
  const other = word.replaceAll(/([aou])e/giu, '$1');
  return other === word ? undefined : other;
}
