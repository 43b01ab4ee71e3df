import { expect, test } from 'vitest';
import {
  attributeOf,
  builtPage,
  builtPaths,
  elementsOf,
  isRedirect,
  textOf,
} from './built-pages.ts';

const subjects = builtPaths()
  .filter((path) => /^\/(?:people|entities)\/(?!page\/)[^/]+\/$/u.test(path))
  .map((path) => builtPage(path))
  .filter((page) => !isRedirect(page));

const listed = ({ document }: (typeof subjects)[number]) =>
  elementsOf(document, (element) => attributeOf(element, 'class') === 'story-list').length;
const saysNone = ({ document }: (typeof subjects)[number]) =>
  elementsOf(document, ({ tagName }) => tagName === 'main').some((main) =>
    textOf(main).includes('No stories yet.'),
  );

test('no page of a person or a name is blank: it lists stories, or says that there are none', () => {
  const wrong = subjects.filter((page) => listed(page) > 0 === saysNone(page));
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(subjects.filter(saysNone).map(({ path }) => path)).toContain('/entities/josiah-orlow/');
});

test('the words about a name are folded, each year with the number of its stories', () => {
  const years = subjects.flatMap(({ document }) =>
    elementsOf(
      document,
      (element) => attributeOf(element, 'class')?.split(' ').includes('backlinks-year') === true,
    ),
  );
  expect(years.length).toBeGreaterThan(10);
  const open = years.filter((year) => attributeOf(year, 'open') !== undefined);
  expect(open).toEqual([]);
  for (const year of years) {
    const [summary] = elementsOf(year, ({ tagName }) => tagName === 'summary');
    expect(summary && textOf(summary)).toMatch(/^\d{4} \d+ (?:story|stories)$/u);
  }
});
