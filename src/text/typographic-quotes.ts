const opensBefore = /^$|[\s([{<«‹“‘„¿¡—–-]/u;
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Words whose beginning is left out, where no quotation begins so: ’tis, rock ’n’ roll, ’t Hooft,
 * ’s-Hertogenbosch, ’ne Straße. Whether ’cause is one or a quotation of cause, nobody could tell.
 */
const elided =
  /^(?:(?:tis|twas|tisn|twasn|twere|twill|twould|twixt|tween|til|em|bout|neath|nuff|fraid|ello|kay|nen?|ner|nem|n['’]|n)(?![\p{L}\p{N}])|[dkst](?=[\s-]))/iu;

/** Turns straight quotation marks into typographic ones, text by text, in reading order. */
export type QuoteSetter = (text: string) => string;

/**
 * A setter for one run of text that may come in pieces: it remembers the last character and
 * whether a quotation is open. Every mark is replaced by one of the same length, so offsets hold.
 *
 * A double mark opens at the start of a word and closes elsewhere; in Chinese and Japanese, which
 * write no spaces, marks alternate. A single mark opens before a word and is an apostrophe in it.
 */
export function createQuoteSetter(): QuoteSetter {
  let previous = '';
  let isOpen = false;
  const set = (mark: string, rest: string): string => {
    if (mark === "'") {
      const opens = opensBefore.test(previous) && !/^[\d\s]/u.test(rest);
      return opens && !elided.test(rest) ? '‘' : '’';
    }
    const opens = opensBefore.test(previous) || (!isOpen && eastAsian.test(previous));
    isOpen = opens;
    return opens ? '“' : '”';
  };
  return (text) => {
    let result = '';
    let done = 0;
    for (const { 0: mark, index } of text.matchAll(/["']/gu)) {
      if (index > done) previous = text.charAt(index - 1);
      previous = set(mark, text.slice(index + 1, index + 12));
      result += text.slice(done, index) + previous;
      done = index + 1;
    }
    if (text.length > done) previous = text.charAt(text.length - 1);
    return result + text.slice(done);
  };
}

/** One whole text with typographic quotation marks; its length stays the same. */
export function typographicQuotes(text: string): string {
  return createQuoteSetter()(text);
}
