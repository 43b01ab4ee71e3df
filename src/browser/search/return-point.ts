/** Where a reader was among the results when one of them was opened. */
export interface ReturnPoint {
  readonly shown?: number;
  readonly scroll?: number;
  /** Address of the result. */
  readonly opened?: string;
}

/** Keeps the point with the entry of the browser’s history, so that “back” finds it. */
export function saveReturnPoint(point: ReturnPoint): void {
  history.replaceState({ ...point }, '');
}

/** The point that was kept; empty if none was. */
export function readReturnPoint(): ReturnPoint {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return {};
  return {
    ...('shown' in state && typeof state.shown === 'number' ? { shown: state.shown } : {}),
    ...('scroll' in state && typeof state.scroll === 'number' ? { scroll: state.scroll } : {}),
    ...('opened' in state && typeof state.opened === 'string' ? { opened: state.opened } : {}),
  };
}
