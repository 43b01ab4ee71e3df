import { expect, test } from 'vitest';
import { askLinks } from './ask-links.ts';

const now = Date.parse('2026-11-28T12:00:00Z');

/** Asks hosts that answer as a table says; `GET` may answer otherwise than `HEAD`. */
async function askAll(statuses: Readonly<Record<string, string>>, known = {}) {
  const asked: string[] = [];
  const answers = await askLinks(Object.keys(statuses), {
    now,
    known,
    ask: (address, method) => {
      asked.push(`${method} ${address}`);
      const [head = '', get = head] = (statuses[address] ?? '').split(' ');
      const status = method === 'HEAD' ? head : get;
      return status === 'none'
        ? Promise.reject(new Error(status))
        : Promise.resolve({ status: Number(status) });
    },
  });
  return { asked, answers };
}

test.each([
  ['200', ''],
  ['403', ''],
  ['405 200', ''],
  ['404 200', ''],
  ['404', 'there is nothing at this address (404)'],
  ['410', 'it is gone for good (410)'],
  ['503', 'its server fails (503)'],
  ['none', 'no server, or none in ten seconds'],
])('a host that answers %s: %s', async (status, wrong) => {
  const { answers } = await askAll({ 'https://a.example/': status });
  expect(answers['https://a.example/']).toEqual({ at: now, wrong });
});

test.each([
  ['well, yesterday', { at: now - 86_400_000, wrong: '' }, 0],
  ['well, last month', { at: now - 30 * 86_400_000, wrong: '' }, 1],
  ['nothing, a minute ago', { at: now - 60_000, wrong: 'gone' }, 0],
  ['nothing, yesterday', { at: now - 86_400_000, wrong: 'gone' }, 1],
])('an address that answered %s is asked %i times', async (_, answer, count) => {
  const { asked } = await askAll({ 'https://a.example/': '200' }, { 'https://a.example/': answer });
  expect(asked).toHaveLength(count);
});
