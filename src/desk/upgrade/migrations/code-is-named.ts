import { posix } from 'node:path';
import { checkCode } from '../../../newsroom/checks/check-code.ts';
import { offsetOf } from '../../../story/syntax/place-at.ts';
import type { Finding, Migration } from '../migration.ts';

/** What runs on the machine that builds is allowed by a person, and by nothing else. */
export const codeIsNamed: Migration = {
  name: 'code-is-named',
  since: '2026-11-25',
  does: 'Asks whether a story with code of its own (import or export) may bring it.',
  of: 'story',
  look: ({ path, text, story }, { storiesWithCode }) => {
    const id = posix.basename(posix.dirname(path));
    const isStory = posix.basename(path) === 'article.mdx';
    if (story === undefined || !isStory || storiesWithCode.includes(id)) return [];
    return checkCode(story.tree, story.door, 'not named', id).flatMap(
      ({ at, problem }): Finding[] => {
        if (at.in !== 'text') return [];
        const start = offsetOf(text, at);
        return [{ at: { start, end: start + 6 }, decide: problem }];
      },
    );
  },
};
