import { expect, test } from 'vitest';
import { foldWord, withoutDigraphs } from './fold-word.ts';

test.each<[string, readonly string[]]>([
  ['German', ['Straße', 'Strasse']],
  ['German capitals', ['GROẞ', 'GROSS']],
  ['French ligatures', ['cœur', 'coeur']],
  ['French elision', ['l’homme', "l'homme", 'homme']],
  ['French elision behind a sign', ['«l’homme»', '«homme»']],
  ['French elision before an accent', ['d’État', 'État']],
  ['French conjunctions', ['qu’elle', 'lorsqu’elle', 'elle']],
  ['Italian elision', ['dell’arte', 'un’arte', 'arte']],
  ['Danish', ['København', 'Kobenhavn']],
  ['Polish', ['Łódź', 'Lódź']],
  ['Turkish', ['İstanbul', 'Istanbul']],
  ['Russian', ['Королёв', 'Королев']],
  ['Greek capitals', ['ΟΔΟΣ', 'ΟΔΟσ']],
  ['an Arabic sign for several words', ['ﷺ', 'صلياللهعليهوسلم']],
  ['Greek', ['Ἀθῆνας', 'Ἀθῆνασ']],
  ['full-width letters and digits', ['ＫＡＯＬＡ２０１９', 'KAOLA2019']],
  ['ligatures of type', ['oﬃce', 'office']],
  ['raised digits', ['m²', 'm2']],
  ['letters and their accents apart', ['cafe\u0301', 'café']],
  ['Arabic alef', ['أحمد', 'إحمد', 'احمد']],
  ['Arabic teh marbuta', ['مدينة', 'مدينه']],
  ['Arabic alef maksura', ['مستشفى', 'مستشفي']],
  ['Arabic tatweel', ['كتـــاب', 'كتاب']],
  ['Arabic vowel signs', ['كِتَابٌ', 'كتاب']],
  ['Arabic articles', ['الكتاب', 'والكتاب', 'بالكتاب', 'للكتاب', 'كتاب']],
  ['Arabic words of two letters', ['اليد', 'يد']],
  ['Arabic God', ['الله']],
  ['Persian and Arabic letters', ['یک', 'يك']],
  ['Arabic and Persian digits', ['٢٠١٩', '۲۰۱۹', '2019']],
  ['Hebrew vowel signs', ['שָׁלוֹם', 'שלום']],
])('%s: %j are one word', (_what, words) => {
  const last = words.at(-1) ?? '';
  expect(words.map(foldWord)).toEqual(words.map(() => last));
});

test.each([
  'Kaola',
  'O’Brien',
  'Alibaba’s',
  '’tis',
  'don’t',
  "rock'n'roll",
  'München',
  'Việt',
  'йод',
  'والد',
  'الم',
  '網易',
  'हिन्दी',
  '',
])('%j is left as it is', (word) => {
  expect(foldWord(word)).toBe(word);
});

test.each([
  ['Muenchen', 'Munchen'],
  ['Koeln', 'Koln'],
  ['Kaola', undefined],
])('%j may have been meant as %j', (word, other) => {
  expect(withoutDigraphs(word)).toBe(other);
});
