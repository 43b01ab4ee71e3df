import { isAbsolute, join } from 'node:path';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type {
  DevelopmentFrame,
  FrameState,
} from '../../framework/development/development-frame.ts';
import type { Problem } from '../../problems/problem.ts';

/** Where a frame leads. */
export interface FrameSetting {
  /** The root of the repository, absolute. */
  readonly root: string;
  /** The address that opens a file in the reporter’s editor, with {file}, {line} and {column}. */
  readonly editor: string;
}

/** Problems that are shown at a time; the rest is counted. */
const mostShown = 20;

const frame =
  'position:sticky;bottom:0;z-index:99;max-height:60vh;overflow:auto;font:14px/1.5 system-ui,sans-serif';
const band = 'border-top:3px solid;padding:10px 16px;';
const warning = `${band}background:#fff4d6;color:#3d2c00;border-color:#b07d00;`;
const alarm = `${band}background:#fde8e6;color:#4a0d08;border-color:#b3261e;`;

/**
 * The frame around a page that is being written: that readers do not see it yet, what is wrong, and
 * where to mend it. It has a form of its own, so that nobody takes it for a part of the page, and it
 * is never in a build.
 */
export function writingFrame(setting: FrameSetting): DevelopmentFrame {
  return (state) => {
    const parts = [
      ...unpublishedBand(state),
      ...deadLinksBand(state, setting),
      ...problemsBand(state, setting),
    ];
    return parts.length === 0 ? '' : toHtml(h('div', { style: frame }, parts));
  };
}

function unpublishedBand({ unpublished }: FrameState): ElementContent[] {
  if (unpublished === undefined) return [];
  const words =
    unpublished === 'draft'
      ? ['Draft: readers do not see this story.', '草稿：读者看不到这篇报道。']
      : [
          `Under embargo until ${unpublished.until}: readers do not see this story yet.`,
          `禁发至 ${unpublished.until}：读者尚看不到这篇报道。`,
        ];
  return [
    h('aside', { style: warning, 'data-nutgraf-unpublished': '' }, [
      h('strong', { lang: 'en' }, words[0]),
      ' ',
      h('span', { lang: 'zh-Hans' }, words[1]),
    ]),
  ];
}

function deadLinksBand({ deadLinks }: FrameState, setting: FrameSetting): ElementContent[] {
  if (deadLinks.length === 0) return [];
  const items = deadLinks.map(({ address, problem }) =>
    problem === undefined
      ? h('li', [h('code', address), ' is in no file of the newsroom.'])
      : problemItem(problem, setting),
  );
  return [
    h('aside', { style: warning, lang: 'en', 'data-nutgraf-dead-links': '' }, [
      h('strong', 'Links on this page that lead nowhere. A build would refuse them.'),
      h('ol', items),
    ]),
  ];
}

function problemsBand({ problems, isOld }: FrameState, setting: FrameSetting): ElementContent[] {
  if (problems.length === 0) return [];
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const more = problems.length - mostShown;
  return [
    h('aside', { style: alarm, lang: 'en', 'data-nutgraf-problems': '' }, [
      h('details', { open: true }, [
        h('summary', [
          h('strong', `${count} in the content.`),
          isOld
            ? ' The page is as it was before.'
            : ' What has a problem is shown as it was last good; everything else is new.',
        ]),
        h(
          'ol',
          problems.slice(0, mostShown).map((problem) => problemItem(problem, setting)),
        ),
        ...(more > 0 ? [h('p', `And ${more} more: npm run check lists all.`)] : []),
      ]),
    ]),
  ];
}

function problemItem(problem: Problem, { root, editor }: FrameSetting): ElementContent {
  const { file, line, column, name, message, reason, fix } = problem;
  const path = isAbsolute(file) ? file : join(root, file);
  const address = editor
    .replace('{file}', encodeURI(path))
    .replace('{line}', String(line))
    .replace('{column}', String(column));
  return h('li', [
    h('a', { href: address, style: 'color:inherit' }, `${file}:${line}:${column}`),
    ` ${name}`,
    h('br'),
    h('strong', message),
    h('br'),
    `Why it matters: ${reason}`,
    h('br'),
    `What to do: ${fix}`,
  ]);
}
