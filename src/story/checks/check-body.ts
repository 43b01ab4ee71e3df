import type { Check } from '../transform.ts';
import { placeAt } from '../syntax/place-at.ts';

/** A story has a body. */
export const checkBody: Check = (root, { report, source }) => {
  const isEmpty = root.children.every((node) => node.type === 'text' && node.value.trim() === '');
  if (!isEmpty) return;
  const end = placeAt(source, source.trimEnd().length);
  report(
    { type: 'text', value: '', position: { start: end, end } },
    {
      name: 'empty-body',
      message: 'Nothing stands below the frontmatter.',
      reason: 'Readers would come to a headline without a story.',
      fix: 'Write the text, or draft: true in the frontmatter until there is one.',
    },
  );
};
