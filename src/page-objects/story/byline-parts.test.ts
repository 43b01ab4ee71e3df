import { expect, test } from 'vitest';
import { person } from '../../model/person.ts';
import { bylineParts } from './byline-parts.ts';

const people = new Map(
  Object.entries({ lee: 'Emma Lee', 'emma-lee-park': 'Emma Lee Park', li: '李明' }).map(
    ([id, name]) => {
      const value = person.parse({ name, description: 'Reporter' });
      return [id, { id, file: `content/people/${id}.yaml`, value }] as const;
    },
  ),
);

test.each<[byline: string | undefined, authors: readonly string[], shown: string]>([
  [undefined, ['lee'], ''],
  ['Emma Lee in Shanghai', ['lee'], '[Emma Lee](/people/lee/)| in Shanghai'],
  [
    'By Emma Lee Park with Emma Lee',
    ['lee', 'emma-lee-park'],
    'By |[Emma Lee Park](/people/emma-lee-park/)| with |[Emma Lee](/people/lee/)',
  ],
  ['Emma Lee and Emma Lee', ['lee', 'lee'], '[Emma Lee](/people/lee/)| and Emma Lee'],
  ['本报记者李明', ['li'], '本报记者|[李明](/people/li/)'],
  ['Our staff', ['nobody'], 'Our staff'],
])('the byline %j of %j has links on the names', (byline, authors, shown) => {
  const parts = bylineParts(
    { people },
    { authors: authors.map((id) => ({ person: id, role: 'reporter', in: undefined })) },
    byline,
  );
  expect(
    parts.map(({ text, href }) => (href === undefined ? text : `[${text}](${href})`)).join('|'),
  ).toBe(shown);
});
