import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { StoriesByWeek } from './stories-by-week.ts';

/** The drawing counts in these units, and is stretched to the width and height that it is given. */
const drawing = { bar: 10, gap: 2, height: 100 };

/**
 * Stories by week as bars, and the same as a table below, folded. The words of the axes are outside of the
 * drawing, so that they stay legible where it is narrow.
 */
export function weekPlot({ weeks }: StoriesByWeek): Element {
  const most = Math.max(1, ...weeks.map(({ stories }) => stories));
  const width = weeks.length * (drawing.bar + drawing.gap) - drawing.gap;
  const first = weeks[0]?.monday ?? '';
  const last = weeks.at(-1)?.monday ?? '';
  const bars = weeks.map(({ stories }, index) => {
    const height = (stories / most) * drawing.height;
    const x = index * (drawing.bar + drawing.gap);
    return s('rect', { x, y: drawing.height - height, width: drawing.bar, height });
  });
  return h('figure', [
    h('p.axis', [h('span', most === 1 ? '1 story' : `${most} stories`)]),
    s(
      'svg.plot',
      {
        viewBox: `0 0 ${width} ${drawing.height}`,
        preserveAspectRatio: 'none',
        role: 'img',
        ariaLabel: `Stories by week from ${first} to ${last}, at most ${most} a week. The table below has the same numbers.`,
      },
      bars,
    ),
    h('p.axis', [h('span', first), h('span', last)]),
    h('figcaption', [
      h('details.numbers', [
        h('summary', 'The numbers, week by week'),
        h('table', [
          h('thead', [
            h('tr', [
              h('th', { scope: 'col' }, 'Week from'),
              h('th.number', { scope: 'col' }, 'Stories'),
            ]),
          ]),
          h(
            'tbody',
            weeks.map(({ monday, stories }) =>
              h('tr', [h('th', { scope: 'row' }, monday), h('td.number', String(stories))]),
            ),
          ),
        ]),
      ]),
    ]),
  ]);
}
