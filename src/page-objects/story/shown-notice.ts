import { noteOf } from '../../newsroom/compile-notes.ts';
import type { NewsroomStory } from '../../newsroom/newsroom.ts';
import type { Notice, NoticeKind } from '../../model/notice.ts';

/** A notice to readers as it is shown. */
export interface ShownNotice {
  readonly kind: NoticeKind;
  /** Its paragraphs as HTML. */
  readonly paragraphs: readonly string[];
}

/** The notices that stand at one end of a story. */
export function shownNotices(story: NewsroomStory, place: Notice['place']): ShownNotice[] {
  return story.value.notices
    .filter((notice) => notice.place === place)
    .map(({ kind, text }) => ({ kind, paragraphs: noteOf(story, text).paragraphs }));
}
