/**
 * The indexer knows a word by its letters and digits: signs of ASCII it drops, any other sign makes
 * a second word of it. So a word stands in the index in letters as they are searched, with signs of
 * ASCII alone, and what changes it back to what was written follows behind a grave accent, again in
 * such signs:
 *
 *     Straße,   Strasse,`+#!??=[   after 4 signs, 2 give way to 1: U+00DF
 *
 * A code is a list of edits, each of how many signs stay, how many go and which come. It costs a few
 * bytes where a word was folded, no word of the index, and no place in the count of words.
 */

/** Begins the code of a word; nothing else in an indexed text has it. */
export const codeStart = '`';

/**
 * Sixteen digits. The indexer ends a block with a full stop if its last sign is a quotation mark, a
 * bracket that closes or the like: none of these is among them.
 */
const digits = '!#%(+,-./:;=?@[]';
const most = digits.length - 1;

interface Edit {
  readonly stay: number;
  readonly go: number;
  readonly come: string;
}

/** A word as it stands in the index: as it is searched, with the code of what was written. */
export function withCode(searched: string, written: string): string {
  if (searched === written) return searched;
  const code = editsBetween(searched, written)
    .map(
      ({ stay, go, come }) => `${number(stay)}${number(go)}${number(come.length)}${unitsOf(come)}`,
    )
    .join('');
  return `${searched}${codeStart}${code}`;
}

/** Parts a word of the index into what is searched and the code, which is empty for most words. */
export function partCode(word: string): { readonly searched: string; readonly code: string } {
  const start = word.indexOf(codeStart);
  if (start === -1) return { searched: word, code: '' };
  return { searched: word.slice(0, start), code: word.slice(start + 1) };
}

/** What was written, of what is searched and a code. */
export function applyCode(searched: string, code: string): string {
  let at = 0;
  let read = 0;
  let written = '';
  const next = (): number => {
    let sum = 0;
    for (;;) {
      const digit = Math.max(0, digits.indexOf(code[read] ?? '!'));
      read += 1;
      sum += digit;
      if (digit < most) return sum;
    }
  };
  while (read < code.length) {
    const stay = next();
    const go = next();
    const come = next();
    written += searched.slice(at, at + stay);
    at += stay + go;
    for (let unit = 0; unit < come; unit += 1) {
      let value = 0;
      for (const sign of code.slice(read, read + 4)) value = value * 16 + digits.indexOf(sign);
      written += String.fromCharCode(value);
      read += 4;
    }
  }
  return written + searched.slice(at);
}

/** A number as digits, the largest of which says that more follow to be added. */
function number(value: number): string {
  return (digits[most] ?? '').repeat(Math.floor(value / most)) + (digits[value % most] ?? '');
}

/** The UTF-16 units of a text, four digits each. */
function unitsOf(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    [12, 8, 4, 0].map((shift) => digits[(text.charCodeAt(index) >> shift) & 15] ?? '').join(''),
  ).join('');
}

/** Longer words (addresses) are changed as a whole, as finding the least change would take long. */
const longest = 64;

/** What leads from one text to the other, in order: the fewest units that go and come. */
function editsBetween(before: string, after: string): Edit[] {
  if (before.length > longest || after.length > longest)
    return [{ stay: 0, go: before.length, come: after }];
  const same = commonLengths(before, after);
  const edits: Edit[] = [];
  let [left, right, stay, go, come] = [0, 0, 0, 0, ''];
  const close = () => {
    if (go > 0 || come !== '') edits.push({ stay, go, come });
    else return;
    [stay, go, come] = [0, 0, ''];
  };
  while (left < before.length || right < after.length) {
    if (left < before.length && before[left] === after[right]) {
      close();
      stay += 1;
      left += 1;
      right += 1;
    } else if (
      right >= after.length ||
      (left < before.length && (same[left + 1]?.[right] ?? 0) >= (same[left]?.[right + 1] ?? 0))
    ) {
      go += 1;
      left += 1;
    } else {
      come += after[right] ?? '';
      right += 1;
    }
  }
  close();
  return edits;
}

/** How many units two texts have in common, in order, from each two places on. */
function commonLengths(before: string, after: string): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      const row = table[left];
      const below = table[left + 1];
      if (row === undefined || below === undefined) continue;
      row[right] =
        before[left] === after[right]
          ? (below[right + 1] ?? 0) + 1
          : Math.max(below[right] ?? 0, row[right + 1] ?? 0);
    }
  }
  return table;
}
