/** A story that a reader has saved for later. */
export interface SavedStory {
  readonly href: string;
  readonly title: string;
  readonly lang: string;
  /** Where it stands and of which day it is, as the publication says it. */
  readonly line?: string | undefined;
}

const key = 'saved';
/** More than anybody reads, and little enough for every browser. */
const most = 200;

/** The saved stories, the latest first; none where the browser keeps nothing. */
export function savedStories(): readonly SavedStory[] {
  try {
    return readSaved(localStorage.getItem(key));
  } catch {
    return [];
  }
}

/**
 * Keeps a list of stories.
 *
 * @returns whether the browser has kept it
 */
export function keepSaved(stories: readonly SavedStory[]): boolean {
  try {
    if (stories.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(stories.slice(0, most)));
    return true;
  } catch {
    return false;
  }
}

/** Reads a list as it was kept; whatever else stands there is no list. */
export function readSaved(text: string | null): readonly SavedStory[] {
  let list: unknown;
  try {
    list = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(list) ? list.filter(isSaved) : [];
}

function isSaved(value: unknown): value is SavedStory {
  if (typeof value !== 'object' || value === null) return false;
  if (!('href' in value && 'title' in value && 'lang' in value)) return false;
  const { href, title, lang } = value;
  // Only a path leads to a story of the site, whoever wrote the list.
  const isPath = typeof href === 'string' && /^\/(?!\/)/u.test(href);
  const hasLine = !('line' in value) || typeof value.line === 'string';
  return isPath && hasLine && typeof title === 'string' && typeof lang === 'string';
}
