import { expect, test } from 'vitest';
import { noteRead, onceWithReads, watchReads } from './story-reads.ts';

test('what is read within something is read for what it is done for', () => {
  const { result, reads } = watchReads(() => {
    noteRead('a');
    return watchReads(() => {
      noteRead('b');
    }).reads;
  });
  expect([...result]).toEqual(['b']);
  expect([...reads].sort()).toEqual(['a', 'b']);
  noteRead('c');
  expect(reads.has('c')).toBe(false);
});

test('what was worked out for one is read by the next, too', () => {
  const once = onceWithReads(({ id }: { readonly id: string }) => {
    noteRead(id);
    return id.toUpperCase();
  });
  const key = { id: 'a' };
  for (let time = 0; time < 2; time += 1) {
    const { result, reads } = watchReads(() => once(key));
    expect([result, [...reads]]).toEqual(['A', ['a']]);
  }
});
