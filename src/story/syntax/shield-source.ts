/**
 * Sätteri has no options for three things that the other door does: a single `~` strikes nothing, and
 * `**` and `~~` beside Chinese, Japanese and Korean signs work as between letters, as in
 * https://github.com/tats-u/markdown-cjk-friendly. So the signs in question lend their places to
 * others of the same length, which the parser takes rightly, and get them back in the tree.
 */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A source to parse, and the way back. */
export interface ShieldedSource {
  /** As long as the source, with every line end where it was. */
  readonly text: string;
  /** Puts the signs back into a tree of that text, in place. */
  readonly restore: (root: Root) => void;
}

/**
 * Shields the signs of a source that the parser would take wrongly.
 *
 * @param source the whole file
 * @param plain the same without code (`blankCode`)
 */
export function shieldSource(source: string, plain: string): ShieldedSource {
  if (!/~|\*\*?[^\n]*[\u1100-\u{3FFFF}]|[\u1100-\u{3FFFF}]\*/u.test(source)) return asItIs(source);
  const lent = new Map<number, string>();
  const standIns = createStandIns(source);
  for (const match of plain.matchAll(/(?<![~/])~(?!~)/gu))
    lend(lent, match.index, standIns.mark('~'));
  for (const match of plain.matchAll(/\*+|~~/gu)) shieldRun(source, match, lent, standIns);
  if (lent.size === 0) return asItIs(source);
  let text = '';
  let done = 0;
  for (const [offset, standIn] of [...lent].sort(([one], [other]) => one - other)) {
    text += source.slice(done, offset) + standIn;
    done = offset + standIn.length;
  }
  return { text: text + source.slice(done), restore: restorer(standIns.signs) };
}

function asItIs(source: string): ShieldedSource {
  return { text: source, restore: () => undefined };
}

interface StandIns {
  /** A letter, of the sign’s length, that stands for a sign. */
  readonly letter: (sign: string) => string | undefined;
  /** A punctuation mark that stands for a sign. */
  readonly mark: (sign: string) => string | undefined;
  /** The signs by what stands for them. */
  readonly signs: ReadonlyMap<string, string>;
}

/** Signs of the private area are letters to the parser; these rare blocks are punctuation. */
const stores = {
  letter: [
    [0xe000, 0xf8ff],
    [0xf0000, 0xffffd],
  ],
  mark: [
    [0x2e0e, 0x2e4f],
    [0x10a50, 0x10a58],
  ],
} as const;

function createStandIns(source: string): StandIns {
  const signs = new Map<string, string>();
  const given = new Map<string, string>();
  const next = { letter: [0, 0], mark: [0, 0] };
  const give = (kind: 'letter' | 'mark', sign: string): string | undefined => {
    const known = given.get(kind + sign);
    if (known !== undefined) return known;
    const width = sign.length - 1;
    const [first = 0, last = -1] = stores[kind][width] ?? [];
    for (let code = first + (next[kind][width] ?? 0); code <= last; code += 1) {
      next[kind][width] = code - first + 1;
      const standIn = String.fromCodePoint(code);
      if (source.includes(standIn)) continue;
      signs.set(standIn, sign);
      given.set(kind + sign, standIn);
      return standIn;
    }
    return undefined;
  };
  return {
    letter: (sign) => give('letter', sign),
    mark: (sign) => give('mark', sign),
    signs,
  };
}

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const punctuation = /[\p{P}\p{S}]/u;

type Kind = 'white' | 'east-asian' | 'east-asian mark' | 'mark' | 'letter';

function kindOf(sign: string): Kind {
  if (sign === '' || /\s/u.test(sign)) return 'white';
  const isMark = punctuation.test(sign);
  if (eastAsian.test(sign)) return isMark ? 'east-asian mark' : 'east-asian';
  return isMark ? 'mark' : 'letter';
}

/**
 * Shields what stands on both sides of a run of asterisks or tildes: East Asian punctuation counts as a
 * letter, and any East Asian sign lets other punctuation be.
 */
function shieldRun(
  source: string,
  { 0: run, index }: RegExpMatchArray & { readonly index: number },
  lent: Map<number, string>,
  standIns: StandIns,
): void {
  const after = index + run.length;
  const left =
    /[\uD800-\uDBFF]?[^\n]$/u.exec(source.slice(Math.max(0, index - 2), index))?.[0] ?? '';
  const before = /.$/u.exec(left)?.[0] ?? '';
  const next = String.fromCodePoint(source.codePointAt(after) ?? 10).replace('\n', '');
  const kinds = [kindOf(before), kindOf(next)] as const;
  const start = index - before.length;
  const behind = [source.charAt(start - 1), source.charAt(after + next.length)] as const;
  const standIn = (side: 0 | 1, sign: string): string | undefined => {
    const [own, other] = side === 0 ? kinds : ([kinds[1], kinds[0]] as const);
    if (own === 'east-asian mark' && other !== 'mark') return standIns.letter(sign);
    // A sign between two runs stays a letter: `“**我**”`.
    const isBetween = behind[side] === '*' || behind[side] === '~';
    return own === 'east-asian' && other === 'mark' && !isBetween ? standIns.mark(sign) : undefined;
  };
  lend(lent, start, standIn(0, before));
  lend(lent, after, standIn(1, next));
}

function lend(lent: Map<number, string>, offset: number, standIn: string | undefined): void {
  if (standIn !== undefined) lent.set(offset, standIn);
}

/** Puts signs back wherever text of the source went: text, values, addresses, ids, attributes. */
function restorer(signs: ReadonlyMap<string, string>): (root: Root) => void {
  const forms = new Map(
    [...signs].flatMap(([standIn, sign]) => [
      [standIn, sign],
      [encodeURIComponent(standIn), sign === '~' ? sign : encodeURIComponent(sign)],
    ]),
  );
  const pattern = new RegExp([...forms.keys()].join('|'), 'gu');
  const restored = (text: string): string =>
    text.replace(pattern, (found) => forms.get(found) ?? found);
  return (root) => {
    visit(root, (node) => {
      if ('value' in node && typeof node.value === 'string') node.value = restored(node.value);
      if (node.type === 'element') {
        for (const [name, value] of Object.entries(node.properties))
          if (typeof value === 'string') node.properties[name] = restored(value);
      }
      if (!('attributes' in node)) return;
      for (const attribute of node.attributes) {
        if (typeof attribute.value === 'string') attribute.value = restored(attribute.value);
      }
    });
  };
}
