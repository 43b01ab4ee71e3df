/** Where a reader was among the results when one of them was opened. */
export interface PagePlace {
  readonly shown?: number;
  readonly scroll?: number;
  /** Address of the result. */
  readonly opened?: string;
}

/** Keeps the place with the entry of the browser’s history, so that “back” finds it. */
export function savePlace(place: PagePlace): void {
  history.replaceState({ ...place }, '');
}

/** The place that was kept; empty if none was. */
export function readPlace(): PagePlace {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return {};
  return {
    ...('shown' in state && typeof state.shown === 'number' ? { shown: state.shown } : {}),
    ...('scroll' in state && typeof state.scroll === 'number' ? { scroll: state.scroll } : {}),
    ...('opened' in state && typeof state.opened === 'string' ? { opened: state.opened } : {}),
  };
}
