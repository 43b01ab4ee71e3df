import type { TextProblem } from '../../problems/problem.ts';
import { placeAt } from './place-at.ts';

const reason = 'The parser cannot tell where the attributes end, so the story cannot be built.';

interface AttributeRule {
  readonly pattern: RegExp;
  readonly describe: (match: RegExpExecArray) => Pick<TextProblem, 'message' | 'fix'>;
}

/** In this order: the first that fits is the likeliest. */
const rules: readonly AttributeRule[] = [
  {
    pattern: /(?<=\s)([\w-]+)\s*=\s*[“”„«‘’]([^“”„«»‘’<>\n]*)[“”»‘’]?/u,
    describe: ([, name = '', value = '']) => ({
      message: `The attribute “${name}” stands between curly quotation marks.`,
      fix: `Write ${name}="${value}" with straight ones.`,
    }),
  },
  {
    pattern: /(?<=\s)([\w-]+)\s*=\s*([^\s"'{<>/][^\s<>/]*)/u,
    describe: ([, name = '', value = '']) => ({
      message: `The attribute “${name}” has no quotation marks.`,
      fix: `Write ${name}="${value.replaceAll('"', '')}"`,
    }),
  },
  {
    pattern: /(?<=\s)([\w-]+)\s*=\s*["']([^"'\n]*?)\s*\/?>?[ \t]*$/mu,
    describe: ([, name = '', value = '']) => ({
      message: `The attribute “${name}” begins with a quotation mark and does not end with one.`,
      fix: `Write ${name}="${value}"`,
    }),
  },
  {
    pattern: /(?<=\s)([\w-]+)\s*=\s*"[^"]*"(?=[^\s/>])/u,
    describe: ([, name = '']) => ({
      message: `The attribute “${name}” holds quotation marks within its quotation marks.`,
      fix: 'Write ’ or “…” for those inside, or &quot; for straight ones.',
    }),
  },
];

/**
 * Says what is wrong with a tag that the parser could not read.
 *
 * @param source the whole file
 * @param offset where the tag begins, in UTF-16 units
 */
export function explainBrokenTag(source: string, offset: number): TextProblem {
  const rest = source.slice(offset);
  const tag = rest.slice(0, /\n[ \t]*\n|\/>|>[ \t]*\n/u.exec(rest)?.index ?? rest.length);
  const begins = /^<[A-Za-z][\w.-]*\s/u.test(tag);
  const open = begins ? withoutSoundAttributes(`${tag}>`) : '';
  for (const { pattern, describe } of rules) {
    const match = pattern.exec(open);
    if (match === null) continue;
    const place = placeAt(source, offset + match.index);
    return { name: 'broken-attribute', ...place, ...describe(match), reason };
  }
  return {
    name: 'broken-tag',
    ...placeAt(source, offset),
    message: 'A sign `<` stands here that begins no tag.',
    reason: 'MDX reads `<` before a letter as the start of a tag, so the story cannot be built.',
    fix: 'Write \\< to show the sign, or finish the tag: <Name attribute="text">',
  };
}

/** Blanks attributes that are written well, so that what is left is the broken one. */
function withoutSoundAttributes(tag: string): string {
  return tag.replace(/(?<=\s)[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|\{[^{}]*\})(?=\s|\/?>)/gu, (found) =>
    ' '.repeat(found.length),
  );
}
