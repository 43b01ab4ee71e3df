import { expect, test } from 'vitest';
import { noMemory, type Memory, type Shelf } from './memory.ts';
import { residentMemory } from './resident-memory.ts';

/** A memory that keeps what it is given, and what was asked of it. */
function telling(): { readonly memory: Memory; readonly asked: string[] } {
  const asked: string[] = [];
  const below = residentMemory(noMemory, []);
  const shelf = <Value>(name: string): Shelf<Value> => {
    const { get, keep, renew } = below.shelf<Value>(name);
    return {
      get: (key) => {
        asked.push(`${name} ${key}`);
        return get(key);
      },
      keep: (key, value) => {
        asked.push(`kept ${name} ${key}`);
        keep(key, value);
      },
      renew,
    };
  };
  return { memory: { remembers: true, shelf }, asked };
}

test('what is short is fetched once, what is long each time; all is kept below too', () => {
  const { memory, asked } = telling();
  for (const name of ['story', 'body']) memory.shelf<string>(name).keep('a', `${name} of a`);
  asked.length = 0;
  const resident = residentMemory(memory, ['body']);
  for (const name of ['story', 'body', 'story', 'body'])
    expect(resident.shelf<string>(name).get('a')).toBe(`${name} of a`);
  resident.shelf<string>('story').keep('b', 'new');
  expect(resident.shelf<string>('story').get('b')).toBe('new');
  expect(asked).toEqual(['story a', 'body a', 'body a', 'kept story b']);
});

test('it holds everything where nothing else remembers', () => {
  const body = residentMemory(noMemory, ['body']).shelf<string>('body');
  body.keep('a', 'long');
  expect(body.get('a')).toBe('long');
});
