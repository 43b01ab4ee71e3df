import { expect, it } from 'vitest';
import { problemsOf } from '../problems/load-broken.ts';
import { falseClaims } from './false-claims.ts';
import { figuresAndTags } from './figures-and-tags.ts';
import { lostTargets } from './lost-targets.ts';
import { slipsOfThePen } from './slips-of-the-pen.ts';

const badAnnotations = [...slipsOfThePen, ...lostTargets, ...falseClaims, ...figuresAndTags];

it.each(badAnnotations)(
  '%s is told at its place, with a fix',
  async (_slip, files, where, message, fix) => {
    const told = (await problemsOf(files)).map(({ file, line, column, name, ...words }) => ({
      where: `${file.slice(file.lastIndexOf('/') + 1)}:${line}:${column} ${name}`,
      message: words.message,
      fix: words.fix,
    }));
    expect(told).toEqual([{ where, message, fix }]);
  },
);

it('has a message of its own for each of more than forty slips', () => {
  const told = new Set(badAnnotations.map(([, , where, message]) => `${where} ${message}`));
  expect(told.size).toBe(badAnnotations.length);
  expect(badAnnotations.length).toBeGreaterThan(40);
});
