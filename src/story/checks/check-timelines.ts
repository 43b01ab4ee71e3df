import { visit } from 'unist-util-visit';
import { componentAttributes } from '../body/component-attributes.ts';
import type { Check } from '../transform.ts';
import { componentTypes, isComponent, type ComponentNode } from '../tree.ts';

/** The events of a timeline are in order, the oldest first or the newest. */
export const checkTimelines: Check = (root, { report }) => {
  visit(root, componentTypes, (node) => {
    if (node.name !== 'Timeline') return;
    const events = node.children.flatMap((child) => (isComponent(child) ? datedEvent(child) : []));
    let direction = 0;
    for (const [index, { event, date }] of events.entries()) {
      const before = events[index - 1];
      const step = before === undefined ? 0 : compareDates(before.date, date);
      if (direction === 0) direction = step;
      if (before === undefined || step === 0 || step === direction) continue;
      const word = direction < 0 ? 'older' : 'newer';
      report(
        event,
        {
          name: 'timeline-out-of-order',
          message: `The event of ${date} stands behind that of ${before.date}, which is ${step < 0 ? 'older' : 'newer'}; those above it begin with the ${word}.`,
          reason: 'A timeline is read as the order of things.',
          fix: 'Put it where its date belongs, or correct the date.',
        },
        'date',
      );
      return;
    }
  });
};

function datedEvent(node: ComponentNode): { event: ComponentNode; date: string }[] {
  const { date } = componentAttributes(node).values;
  return typeof date === 'string' ? [{ event: node, date }] : [];
}

/** Below zero if the first is earlier, 0 if they may be at one time: 2018 and 2018-11. */
function compareDates(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [left, right] = [one.slice(0, length), other.slice(0, length)];
  return left === right ? 0 : left < right ? -1 : 1;
}
