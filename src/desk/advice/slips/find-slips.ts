import { isSlipOf } from './is-slip-of.ts';

/** A name that somebody or something of the newsroom has. */
export interface NameOf {
  readonly id: string;
  readonly name: string;
}

/** Words that are a name but for a letter, and where they begin in the text. */
export interface Slip extends NameOf {
  readonly typed: string;
  readonly index: number;
}

/** Finds the slips in a text, in its order: of each run of words, the names that it may be. */
export type SlipFinder = (text: string) => readonly Slip[];

/** Shorter names are other names but for a letter; a slip may lack one of seven. */
const leastLetters = 6;
const worthWhile = /^[\p{Script=Latin} .’'-]{7,}$/u;

/** A word of a name; what stands between two of them decides whether they are one name. */
const word = /[\p{L}’'-]+/gu;

/**
 * Prepares to find names with a slip in them. A name and its slip are the same but for a letter of each:
 * names are looked up by all that is left of them without one, so that a text costs the same however
 * many there are.
 */
export function createSlipFinder(names: Iterable<NameOf>): SlipFinder {
  const byRest = new Map<string, NameOf[]>();
  const known = new Set<string>();
  let longest = 0;
  for (const one of names) {
    known.add(one.name);
    if (!worthWhile.test(one.name)) continue;
    longest = Math.max(longest, one.name.split(' ').length);
    for (const rest of restsOf(one.name)) {
      const sharing = byRest.get(rest);
      if (sharing === undefined) byRest.set(rest, [one]);
      else sharing.push(one);
    }
  }
  const slipsOf = (typed: string, index: number): Slip[] => {
    if (typed.length < leastLetters || known.has(typed)) return [];
    const near = new Set([...restsOf(typed)].flatMap((rest) => byRest.get(rest) ?? []));
    return [...near]
      .filter(({ name }) => isSlipOf(typed, name))
      .map((one) => ({ ...one, typed, index }));
  };
  return (text) => runsOf(text, longest).flatMap(([typed, index]) => slipsOf(typed, index));
}

/** Every run of so many words that a single space divides, from each word with a capital on. */
function runsOf(text: string, most: number): [typed: string, index: number][] {
  const words = [...text.matchAll(word)];
  const runs: [string, number][] = [];
  for (const [at, { 0: first, index }] of words.entries()) {
    if (!/^\p{Lu}/u.test(first)) continue;
    let end = index + first.length;
    runs.push([first, index]);
    for (let count = 1; count < most; count += 1) {
      const next = words[at + count];
      if (next === undefined || next.index !== end + 1 || text[end] !== ' ') break;
      end = next.index + next[0].length;
      runs.push([text.slice(index, end), index]);
    }
  }
  return runs;
}

/** What is left of a name without one of its letters, and all of it. */
function restsOf(name: string): Set<string> {
  const rests = new Set([name]);
  for (let at = 0; at < name.length; at += 1) rests.add(name.slice(0, at) + name.slice(at + 1));
  return rests;
}
