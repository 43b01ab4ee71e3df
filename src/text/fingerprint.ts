/**
 * A short name for a text: 32-bit FNV-1a over its UTF-16 units, in digits and consonants, so that it
 * never spells a word.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  let name = '';
  for (let rest = hash >>> 0; rest > 0 || name === ''; rest = Math.floor(rest / signs.length))
    name = `${signs.charAt(rest % signs.length)}${name}`;
  return name;
}

const signs = '0123456789bcdfghjkmnpqtvwxz';
