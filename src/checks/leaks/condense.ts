const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * What a text says, whatever it is written in: without tags, signs and spaces, in small letters, with
 * the escapes of HTML, JSON, JavaScript and addresses read. What two texts share, their condensed forms
 * share.
 */
export function condense(text: string): string {
  return text
    .replace(/<[/a-z][^<>]{0,2000}>/giu, (tag) => valuesIn(tag))
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,6}));/giu, unescapeEntity)
    .replace(
      /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/giu,
      (whole, braced?: string, four?: string, two?: string) =>
        character(Number.parseInt(braced ?? four ?? two ?? '', 16), whole),
    )
    .replace(/(?:%[0-9a-f]{2})+/giu, decodePercent)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the attributes of a tag say: a leak in one is a leak. Their words stay apart from the text. */
function valuesIn(tag: string): string {
  return tag.includes('=')
    ? ` ${[...tag.matchAll(/=\s*("[^"]*"|'[^']*')/gu)].map(([, value]) => value).join(' ')} `
    : '';
}

function unescapeEntity(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), whole);
}

function character(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

function decodePercent(whole: string): string {
  try {
    return decodeURIComponent(whole);
  } catch {
    return whole;
  }
}
