/**
 * Text as Markdown has it: every sign that means something there is escaped. White space is folded, as
 * a page does it; a no-break space stays.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .replace(/[\\`*_[\]<>~|]/gu, String.raw`\$&`)
    .replace(/&(?=[a-z\d#]+;)/giu, String.raw`\&`);
}

/** A block of text whose lines do not begin with what would make something else of them. */
export function markdownLines(text: string): string {
  return text
    .trim()
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/gmu, (sign) =>
      /\d/u.test(sign) ? `${sign}\\` : `\\${sign}`,
    );
}

/** A span of code: within as many backticks as it does not have itself. */
export function markdownCode(code: string): string {
  const inside = code.replace(/\n/gu, ' ');
  const longest = Math.max(0, ...[...inside.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/u.test(inside) && inside.trim() !== '' ? ' ' : '';
  return `${fence}${pad}${inside}${pad}${fence}`;
}

/** A block of code. */
export function markdownFence(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code.replace(/\n$/u, '')}\n${fence}`;
}

/** An address as it stands between the brackets of a link. */
export function markdownAddressOf(address: string): string {
  return /[\s()<>]/u.test(address)
    ? `<${address.replace(/[<>\s]/gu, encodeURIComponent)}>`
    : address;
}
