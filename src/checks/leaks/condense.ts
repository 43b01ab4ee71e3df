const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  szlig: 'ss',
  aelig: 'ae',
  oelig: 'oe',
};

/** What escapes are made of; where none stands there is nothing to read again. */
const escape = /&(?:#|\w{2,8};)|<[/a-z]|%[0-9a-f]{2}|\\/iu;

/** Signs that are no letters in any form, which are most of what is not one. */
const signs = /[\0-/:-@[-`{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u2000-\u206F\uFFFD]+/gu;

/** Where none stands, no letter has an accent or another form: other letters are far slower to read. */
const beyondAscii = /[^\0-\x7F]/u;

/** Escapes within escapes are read so many times: markup in a feed, a feed in JSON. */
const depth = 3;

/**
 * What a text says, whatever it is written in: without tags, signs, spaces and accents, in small letters,
 * with the escapes of HTML, JSON, JavaScript and addresses read. What two texts share, their condensed
 * forms share.
 */
export function condense(text: string): string {
  return bare(unescaped(text));
}

/** The same for a text in which escapes may themselves be escaped: read once, twice and so on. */
export function condenseDeep(text: string): string {
  const read: string[] = [];
  let [layer, before] = [text, ''];
  do {
    before = layer;
    layer = unescaped(layer);
    if (layer !== before || read.length === 0) read.push(bare(layer));
  } while (layer !== before && read.length < depth && escape.test(layer));
  return read.join('\n');
}

function unescaped(text: string): string {
  return text
    .replace(/<[/a-z][^<>]{0,2000}>/giu, (tag) => valuesIn(tag))
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/giu, unescapeEntity)
    .replace(
      /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/giu,
      (whole, braced?: string, four?: string, two?: string) =>
        character(Number.parseInt(braced ?? four ?? two ?? '', 16), whole),
    )
    .replace(/\\[nrt]/gu, ' ')
    .replace(/(?:%[0-9a-f]{2})+/giu, decodePercent);
}

function bare(text: string): string {
  const letters = text.toWellFormed().replace(signs, '');
  if (!beyondAscii.test(letters)) return letters.toLowerCase();
  return letters
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .normalize('NFC');
}

/** What the attributes of a tag say: a leak in one is a leak. Their words stay apart from the text. */
function valuesIn(tag: string): string {
  return tag.includes('=')
    ? ` ${[...tag.matchAll(/=\s*("[^"]*"|'[^']*')/gu)].map(([, value]) => value).join(' ')} `
    : '';
}

/** A letter with an accent is the letter (`&uuml;`); other names are of signs. */
function unescapeEntity(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) {
    const accented = /^([a-z])(?:uml|acute|grave|circ|tilde|cedil|ring|caron|slash)$/iu.exec(name);
    return named[name.toLowerCase()] ?? accented?.[1] ?? ' ';
  }
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
