import type { Notice, NoticeKind } from '../../model/notice.ts';
import { paragraphsOf } from '../../text/paragraphs-of.ts';

/** A notice to readers as it is shown. */
export interface ShownNotice {
  readonly kind: NoticeKind;
  readonly paragraphs: readonly string[];
}

/** The notices that stand at one end of a story. */
export function shownNotices(notices: readonly Notice[], place: Notice['place']): ShownNotice[] {
  return notices
    .filter((notice) => notice.place === place)
    .map(({ kind, text }) => ({ kind, paragraphs: paragraphsOf(text) }));
}
