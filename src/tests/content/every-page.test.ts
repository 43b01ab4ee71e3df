import { describe, expect, it } from 'vitest';
import { deadLinks } from '../../checks/dead-links.ts';
import { builtPage, builtPaths } from '../site/built-pages.ts';
import { inlineTags, markupProblems, unsaid } from '../site/page-problems.ts';
import { loadPublished, publishedSite } from './published-site.ts';

const { publication, stories, pages } = await loadPublished();
const paths = builtPaths(publishedSite);
const languages = [...publication.languages, ...[...stories, ...pages.values()].map((one) => one.lang)];

describe('the newsroom’s site', () => {
  it('has a page for every story and every page in content/', () => {
    const written = [...stories, ...pages.values()].map(({ href }) => href);
    expect(paths).toEqual(expect.arrayContaining(['/', '/404.html', ...written]));
  });

  it('has no link that leads nowhere', () => {
    expect(deadLinks(publishedSite, publication.url)).toEqual([]);
  });
});

describe.each(paths)('%s', (path) => {
  const page = builtPage(path, publishedSite);

  it('is valid, holds nothing that a strict policy refuses, and says what it is', async () => {
    expect(await markupProblems(page)).toEqual([]);
    expect(inlineTags(page)).toEqual([]);
    expect(unsaid(page, languages)).toEqual([]);
  });
});
