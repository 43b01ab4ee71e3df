/** What a reader’s browser keeps of live coverage: how many entries there were, and the newest’s moment. */
export interface SeenCoverage {
  readonly page: string;
  readonly total: number;
  readonly newest: string;
}

/** What is kept: of the coverage opened last, or that nothing is to be kept. */
export type Kept = 'off' | readonly SeenCoverage[];

/** So much coverage is remembered. */
const most = 20;

/** Reads what was kept; what is damaged counts as nothing. */
export function readKept(text: string | null): Kept {
  if (text === 'off') return 'off';
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? read.filter(isSeen) : [];
  } catch {
    return [];
  }
}

/** What is to be kept once coverage has been opened, as text; the same page once. */
export function keptWith(kept: readonly SeenCoverage[], opened: SeenCoverage): string {
  const others = kept.filter(({ page }) => page !== opened.page);
  return JSON.stringify([opened, ...others].slice(0, most));
}

/** How many entries are new to a reader; none at the first visit. */
export function newSince(seen: SeenCoverage | undefined, total: number): number {
  return seen === undefined ? 0 : Math.max(0, total - seen.total);
}

function isSeen(value: unknown): value is SeenCoverage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'page' in value &&
    typeof value.page === 'string' &&
    'total' in value &&
    typeof value.total === 'number' &&
    'newest' in value &&
    typeof value.newest === 'string'
  );
}
