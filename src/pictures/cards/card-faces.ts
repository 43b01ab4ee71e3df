import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A file of letters, and for which characters it is there. */
export interface Face {
  /** A name of its own: which of two files serves a character is never left to chance. */
  readonly family: string;
  /** Absolute paths: one file for all weights, or one for each. */
  readonly files: readonly { readonly path: string; readonly weight: number | undefined }[];
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly serves: RegExp;
}

/** What letters of headlines and of labels are taken from, in this order. */
export type FaceStack = 'serif' | 'sans';

interface Typeface {
  readonly package: string;
  /** How its files are called. */
  readonly name: string;
  /** Which of its parts are used; the rest is in others, better. */
  readonly parts: RegExp;
  /** Which characters it is asked for: the list of its parts promises more than it has. */
  readonly serves?: RegExp;
  /** The weights of a typeface that has a file for each. */
  readonly weights?: readonly number[];
}

const serif: Typeface = {
  package: '@fontsource-variable/source-serif-4',
  name: 'source-serif-4',
  parts: /./u,
};
const sans: Typeface = {
  package: '@fontsource-variable/libre-franklin',
  name: 'libre-franklin',
  parts: /./u,
};
const han: Typeface = {
  package: '@fontsource/noto-sans-sc',
  name: 'noto-sans-sc',
  parts: /^\[\d+\]$/u,
  serves:
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u,
  weights: [500, 700],
};
const arabic: Typeface = {
  package: '@fontsource/noto-sans-arabic',
  name: 'noto-sans-arabic',
  parts: /^arabic$/u,
  weights: [500, 700],
};

const stacks: Readonly<Record<FaceStack, readonly Typeface[]>> = {
  serif: [serif, sans, han, arabic],
  sans: [sans, serif, han, arabic],
};

/** The versions of what draws cards and of the packages that faces are taken from. */
export function cardVersions(): readonly string[] {
  const press = dirname(dirname(require.resolve('@takumi-rs/core')));
  return [press, ...[serif, sans, han, arabic].map(folderOf)].map((folder) => {
    const { name, version } = readJson(join(folder, 'package.json'));
    return `${String(name)}@${String(version)}`;
  });
}

/**
 * The faces that a text needs, in the order in which they are to be asked. Only these are read: the
 * faces of Chinese are as large as all others together.
 *
 * @returns `undefined` if there is a character that no face has
 */
export function facesFor(text: string, stack: FaceStack): readonly Face[] | undefined {
  const wanted = new Set<Face>();
  const all = facesOf(stack);
  for (const character of new Set(text)) {
    // White space, and signs that only tell how others are set.
    if (/[\s\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u.test(character)) continue;
    const point = character.codePointAt(0) ?? 0;
    const face = all.find(
      ({ serves, ranges }) =>
        serves.test(character) && ranges.some(([first, last]) => first <= point && point <= last),
    );
    if (face === undefined) return undefined;
    wanted.add(face);
  }
  return all.filter((face) => wanted.has(face));
}

const known = new Map<FaceStack, readonly Face[]>();

function facesOf(stack: FaceStack): readonly Face[] {
  const faces = known.get(stack) ?? stacks[stack].flatMap(partsOf);
  known.set(stack, faces);
  return faces;
}

/** The parts of a typeface: those of the Latin script first, as the packages have them last. */
function partsOf(typeface: Typeface): Face[] {
  const { name, parts, weights, serves = /./u } = typeface;
  const folder = folderOf(typeface);
  return Object.entries(readJson(join(folder, 'unicode.json')))
    .filter(([part]) => parts.test(part))
    .reverse()
    .map(([part, ranges]) => {
      const key = part.replace(/[[\]]/gu, '');
      const file = (weight: number | string) =>
        join(folder, 'files', `${name}-${key}-${weight}-normal.woff2`);
      return {
        family: `${name} ${key}`,
        files:
          weights === undefined
            ? [{ path: file('wght'), weight: undefined }]
            : weights.map((weight) => ({ path: file(weight), weight })),
        ranges: readRanges(String(ranges)),
        serves,
      };
    });
}

/** `U+4e00-4eff,U+5000` as numbers (CSS, unicode-range). */
function readRanges(text: string): (readonly [number, number])[] {
  return [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/giu)].map(
    ([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)],
  );
}

function folderOf({ package: name }: Typeface): string {
  return dirname(require.resolve(`${name}/package.json`));
}

function readJson(path: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
