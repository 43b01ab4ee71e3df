import type { Root } from 'hast';
import type { ProblemText } from '../../problems/problem.ts';
import type { StoryProblem } from '../../problems/story-problem.ts';
import type { Door } from '../../story/story.ts';

/** Whether a story may bring code of its own: only if the publication names it, and is trusted. */
export type CodeRule = 'allowed' | 'not named' | 'not trusted';

/** Content is data: a story whose source has `import` or `export` runs on the machine that builds. */
export function checkCode(root: Root, door: Door, rule: CodeRule, id: string): StoryProblem[] {
  if (door === 'declarative' || rule === 'allowed') return [];
  const code = root.children.find(({ type }) => type === 'mdxjsEsm');
  // A story without code of its own can be sent through the module door too.
  if (code === undefined) return [];
  const { line, column } = code.position?.start ?? { line: 1, column: 1 };
  return [{ at: { in: 'text', line, column }, problem: explainCode(rule, id) }];
}

function explainCode(rule: Exclude<CodeRule, 'allowed'>, id: string): ProblemText {
  const reason =
    'It would run on the machine that builds the site, and could read and change everything there.';
  return rule === 'not trusted'
    ? {
        name: 'code-of-strangers',
        message:
          'This story brings code of its own, and the build is one of content from strangers.',
        reason,
        fix: 'Read the code, take it over yourself, and build without --untrusted; or take it out.',
      }
    : {
        name: 'code-not-allowed',
        message: 'This story brings code of its own (import or export), and no setting allows it.',
        reason,
        fix: `Take it out; or, if you know what it does, write into publication.yaml: storiesWithCode: [${id}]`,
      };
}
