import { expect, test } from 'vitest';
import { addToList } from './add-to-list.ts';
import { withEdits } from './source-edit.ts';

const item = 'id: b\nnote: New.\n';

const file = (yaml: string): string => `---\ntitle: T\n${yaml}---\n\nBody.\n`;

function added(raw: string): string | undefined {
  const edit = addToList(raw, 'updates', item);
  return edit && withEdits(raw, [edit]);
}

test.each([
  ['without a list', file(''), file('updates:\n  - id: b\n    note: New.\n')],
  [
    'with a list at the end',
    file('updates:\n  - id: a\n'),
    file('updates:\n  - id: a\n  - id: b\n    note: New.\n'),
  ],
  [
    'with a list amid other fields',
    file('updates:\n  - id: a\n    note: >-\n      One\n      two.\n\ndraft: true # Soon.\n'),
    file(
      'updates:\n  - id: a\n    note: >-\n      One\n      two.\n  - id: b\n    note: New.\n\ndraft: true # Soon.\n',
    ),
  ],
  [
    'with a list that is not indented, and a remark behind it',
    file('updates:\n- id: a\n# Authors next.\nauthors: [x]\n'),
    file('updates:\n- id: a\n- id: b\n  note: New.\n# Authors next.\nauthors: [x]\n'),
  ],
  [
    'with an empty list',
    file('updates: []\nkind: news\n'),
    file('updates:\n  - id: b\n    note: New.\nkind: news\n'),
  ],
  [
    'with the name of the list alone',
    file('updates:\nkind: news\n'),
    file('updates:\n  - id: b\n    note: New.\nkind: news\n'),
  ],
])('a file %s keeps every other byte', (_, before, after) => {
  expect(added(before)).toBe(after);
});

test('line ends of Windows and a byte order mark stay', () => {
  const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(added(windows(file('updates:\n  - id: a\n')))).toBe(
    windows(file('updates:\n  - id: a\n  - id: b\n    note: New.\n')),
  );
  expect(added(windows(file('')))).toBe(windows(file('updates:\n  - id: b\n    note: New.\n')));
});

test.each([
  ['a list on one line', file('updates: [{ id: a }]\n')],
  ['no frontmatter', 'Body.\n'],
  ['frontmatter without an end', '---\ntitle: T\n'],
])('%s is left to a person', (_, raw) => {
  expect(added(raw)).toBeUndefined();
});
