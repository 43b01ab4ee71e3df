const key = 'recent-searches';
const most = 6;
/** Nobody types more; what is longer was not typed. */
const longest = 200;

/** What the reader searched before, newest first; it never leaves the browser. */
export function recentSearches(): readonly string[] {
  try {
    return readSearches(localStorage.getItem(key) ?? '[]');
  } catch {
    return [];
  }
}

/**
 * Reads what was stored, which a reader, an extension or an older version may have changed: as many
 * searches as are kept, each one that a reader can have typed.
 *
 * @param stored JSON, or anything else
 */
export function readSearches(stored: string): readonly string[] {
  const value = parsed(stored);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list
    .slice(0, most)
    .flatMap((each) => (typeof each === 'string' && isTyped(each) ? [each] : []));
}

/** Keeps a query, where the reader’s browser lets it. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (!isTyped(text)) return;
  const others = recentSearches().filter((each) => each.toLowerCase() !== text.toLowerCase());
  try {
    localStorage.setItem(key, JSON.stringify([text, ...others].slice(0, most)));
  } catch {
    // Storage is refused: nothing is kept.
  }
}

/** Forgets all of them. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is refused: there is nothing to forget.
  }
}

/** Control characters and marks of direction would change what stands around them. */
function isTyped(text: string): boolean {
  return (
    text.trim() !== '' &&
    text.length <= longest &&
    !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text)
  );
}

function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}
