/** Where a story names its entities: for links at the first mention, and for backlinks. */
import { rangeOfSpan, type FoldedStory } from '../story/text/fold-story.ts';
import { isUnitBoundary } from '../text/fold-text.ts';
import type { TextRange } from '../story/text/text-range.ts';
import type { MentionMatcher, NamedEntity } from './compile-mention-matcher.ts';
import { isWholeName } from './is-whole-name.ts';

/** A name in the text: of one entity, or of several, and then only a person can tell of which. */
export type Mention =
  | { readonly status: 'found'; readonly id: string; readonly range: TextRange }
  | { readonly status: 'ambiguous'; readonly ids: readonly string[]; readonly range: TextRange };

export interface FindMentionsOptions {
  /**
   * `first` (the default): of each entity the first mention that may be linked, and of each ambiguous
   * name the first. `all`: every mention of every entity.
   */
  readonly which?: 'first' | 'all';
  /** The ids of the entities to look for; the others are as if not compiled. Default: all. */
  readonly only?: ReadonlySet<string>;
  /** Whether a mention may be linked where it stands (isLinkable). Default: anywhere. */
  readonly isLinkable?: (range: TextRange) => boolean;
}

/** A name as it is found: leftmost, longest, whole. */
interface FoundName {
  readonly range: TextRange;
  readonly entities: readonly NamedEntity[];
}

/**
 * Finds mentions in the order of the text, whole names only (isWholeName).
 *
 *     NetEase’s Cloud Music and NetEase    netease, netease
 *     NetEase Cloud Music                  cloud-music: the longest name, and nothing inside it
 *     Ma left.                             jack-ma or pony-ma: ambiguous, ids sorted
 *     Alibaba | Group                      alibaba: no name runs from one block into the next
 *
 * A range is the name without its possessive or plural. A longer name that may not be linked still
 * covers the shorter. Time is linear in the text, times the longest name at worst.
 */
export function findMentions(
  story: FoldedStory,
  matcher: MentionMatcher,
  { which = 'first', only, isLinkable = () => true }: FindMentionsOptions = {},
): Mention[] {
  const mentions: Mention[] = [];
  const done = new Set<string>();
  for (const { range, entities } of findNames(story, matcher, only)) {
    const ids = entities.map(({ id }) => id).sort();
    const [id] = ids;
    if (id === undefined || !isLinkable(range)) continue;
    const key = ids.join(' ');
    if (which === 'first' && done.has(key)) continue;
    done.add(key);
    mentions.push(
      ids.length === 1 ? { status: 'found', id, range } : { status: 'ambiguous', ids, range },
    );
  }
  return mentions;
}

/** Finds the units with which the names looked for can begin: most of a text begins none. */
function beginningOf(
  { firstUnits }: MentionMatcher,
  only: Iterable<string> = firstUnits.keys(),
): RegExp {
  const units = new Set(Array.from(only, (id) => [...(firstUnits.get(id) ?? [])]).flat());
  const escaped = Array.from(
    units,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // Without the flag u: a name is a sequence of UTF-16 units.
  return new RegExp(`[${escaped.join('')}]`, 'g');
}

function* findNames(
  story: FoldedStory,
  matcher: MentionMatcher,
  only: ReadonlySet<string> | undefined,
): Generator<FoundName> {
  const beginning = beginningOf(matcher, only);
  let match = beginning.exec(story.folded);
  while (match !== null) {
    const found = longestNameAt(story, matcher, match.index, only);
    if (found !== undefined) {
      yield found.name;
      beginning.lastIndex = found.end;
    }
    match = beginning.exec(story.folded);
  }
}

function longestNameAt(
  story: FoldedStory,
  { root }: MentionMatcher,
  start: number,
  only: ReadonlySet<string> | undefined,
): { name: FoundName; end: number } | undefined {
  let longest: { name: FoundName; end: number } | undefined;
  let end = start;
  for (
    let node = root.next.get(story.folded.charAt(end));
    node !== undefined;
    node = node.next.get(story.folded.charAt(end))
  ) {
    end += 1;
    if (node.entities.length === 0) continue;
    const entities = node.entities.filter(({ id }) => only?.has(id) ?? true);
    if (entities.length === 0 || !isName(story, start, end)) continue;
    const range = rangeOfSpan(story, { start, end });
    if (range.start.block === range.end.block) longest = { name: { range, entities }, end };
  }
  return longest;
}

function isName(story: FoldedStory, start: number, end: number): boolean {
  return (
    isUnitBoundary(story, start) &&
    isUnitBoundary(story, end) &&
    isWholeName(story.folded, start, end)
  );
}
