import { describe, expect, it } from 'vitest';
import { deadLinks } from '../../checks/dead-links.ts';
import { fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { builtPage, builtPaths } from './built-pages.ts';
import { inlineTags, markupProblems, undirected, unsaid } from './page-problems.ts';

const paths = builtPaths();
const { publication } = await loadFixture();

describe('the built site', () => {
  it('has pages of every kind', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/404.html',
        '/2026/03/12/brightwater-sold/',
        '/archive/',
        '/archive/2026/',
        '/archive/2026/page/2/',
        '/archive/2026/03/',
        '/corrections/',
        '/corrections/retraction/',
        '/entities/',
        '/entities/orlow-lines/',
        '/entities/harbour-board/named/page/2/',
        '/people/',
        '/people/mara-quill/',
        '/people/mara-quill/page/2/',
        '/search/',
        '/sections/business/',
        '/sections/business/page/2/',
        '/sections/letters/',
        '/storylines/',
        '/storylines/brightwater-sale/',
        '/storylines/lamp-and-lens/',
        '/about/',
        '/who-we-are/',
      ]),
    );
  });

  it('has no link that leads nowhere', () => {
    expect(deadLinks(fixtureSite, publication.url, publication.servedElsewhere)).toEqual([]);
  });
});

describe.each(paths)('%s', (path) => {
  const page = builtPage(path);

  it('is valid HTML', async () => {
    expect(await markupProblems(page)).toEqual([]);
  });

  it('has no inline style, script or handler', () => {
    expect(inlineTags(page)).toEqual([]);
  });

  it('says in which direction to read what is written the other way', () => {
    expect(undirected(page)).toEqual([]);
  });

  it('says what it is: language, title, description, one first heading', () => {
    expect(unsaid(page, publication.languages)).toEqual([]);
  });
});
