import type { FieldProblem } from './telling.ts';

/** Markdown, HTML and codes of characters, each with what of it is words. */
const markups: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/(?<![\w*])\*\*(?=\S)([^*]+)(?<=\S)\*\*(?!\*)/u, '$1'],
  [/\[([^[\]]+)\]\((?:https?:\/\/|\/|story:|entity:|page:|mailto:)[^()\s]*\)/u, '$1'],
  [/<(?:a|b|em|i|s|span|strong|sub|sup|u)(?:\s[^<>]*)?>([^<>]*)<\/\w+>/iu, '$1'],
  [/<br\s*\/?>/iu, ' '],
  [/&(?:amp|AMP);/u, '&'],
  [/&(?:quot|apos|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{2,6}|#x[\da-f]{2,6});/iu, '…'],
];

/** Says that a line which is shown as it stands holds markup, or codes of characters. */
export function explainMarkupInLine(line: string): FieldProblem | undefined {
  for (const [pattern, words] of markups) {
    const typed = pattern.exec(line)?.[0];
    if (typed === undefined) continue;
    const written = typed.replace(pattern, words).trim();
    return {
      name: 'markup-in-line',
      says: `holds ${typed}, which is printed as it is typed here`,
      reason: 'Readers would see the signs, and not what they were typed for.',
      fix: written === '' || written === '…' ? 'Write the character itself.' : `Write ${written}`,
    };
  }
  return undefined;
}
