import type { ShownPage } from '../../page-objects/all-pages.ts';

/**
 * A page object on its way to a thread. Most of one is the words of the interface, which pages in one
 * language share: these go along once.
 */
export interface PackedPage {
  /** The page without its words, if they have a number. */
  readonly shown: object;
  readonly number: number | undefined;
  /** The words of that number, where they go for the first time. */
  readonly words: object | undefined;
}

/** Prepares to pack pages for one thread. */
export function createPacker(): (shown: ShownPage) => PackedPage {
  const sent = new Map<object, number>();
  return (shown) => {
    const { kind, page } = shown;
    if (!('words' in page)) return { shown, number: undefined, words: undefined };
    const { words, ...rest } = page;
    const known = sent.get(words);
    const number = known ?? sent.size;
    sent.set(words, number);
    const first = known === undefined ? words : undefined;
    return { shown: { kind, page: rest }, number, words: first };
  };
}

/** Prepares to unpack in a thread what one packer packed, in the same order. */
export function createUnpacker(): (packed: PackedPage) => ShownPage {
  const words: object[] = [];
  return (packed) => {
    if (packed.words !== undefined) words.push(packed.words);
    const { shown, number } = packed;
    const whole =
      number === undefined || !('page' in shown) || typeof shown.page !== 'object'
        ? shown
        : { ...shown, page: { ...shown.page, words: words[number] } };
    // What a packer was given comes out again.
    const isShown = (value: object): value is ShownPage => value === whole;
    if (!isShown(whole)) throw new Error('No page was packed.');
    return whole;
  };
}
