import { describe, expect, test } from 'vitest';
import { rightsMetas } from '../../page-objects/head/ai-rights.ts';
import { answeringRobots, trainingRobots } from '../../syndication/rights/robots.ts';
import { siteOutputs } from '../../syndication/site-outputs.ts';
import { sampleNewsroom } from '../support/sample-newsroom.ts';

type Setting = 'allow' | 'search-only' | 'none' | undefined;

/** Every statement of a site to machines, each in its own terms. */
function statementsOf(ai: Setting, url = 'https://sample.example') {
  const newsroom = sampleNewsroom({ stories: [{ id: 'one' }], publication: { ai, url } });
  const outputs = new Map(
    [...siteOutputs(newsroom, 0)].map(({ address, content }) => [address, String(content())]),
  );
  const robots = outputs.get('/robots.txt') ?? '';
  const refused = new Set(
    [
      ...(robots.split('\n\n').find((group) => group.includes('Disallow: ')) ?? '').matchAll(
        /^User-agent: (.*)$/gmu,
      ),
    ].map(([, robot]) => robot),
  );
  const licence = outputs.get('/license.xml');
  const usages = (element: string) =>
    new RegExp(`<${element} type="usage">([^<]*)<`, 'u').exec(licence ?? '')?.[1]?.split(' ') ?? [];
  const prohibited = usages('prohibits');
  return {
    outputs,
    robots,
    training: {
      robots: trainingRobots.map((robot) => !refused.has(robot)),
      licence: usages('permits').includes('ai-train') && !prohibited.includes('ai-all'),
      tdm: outputs.get('/.well-known/tdmrep.json')?.includes('"tdm-reservation": 0'),
      meta: rightsMetas(newsroom.publication).map(({ content }) => content === '0')[0],
      trust: outputs.get('/trust.txt')?.includes('datatrainingallowed=yes'),
    },
    answers: {
      robots: answeringRobots.map((robot) => !refused.has(robot)),
      licence: usages('permits').includes('ai-input') && !prohibited.includes('ai-all'),
      llms: outputs.has('/llms.txt'),
    },
    search: {
      robots: robots.startsWith('User-agent: *\nAllow: '),
      licence: usages('permits').includes('search'),
    },
  };
}

describe.each([
  ['allow', true, true],
  ['search-only', false, true],
  ['none', false, false],
] as const)('ai: %s', (ai, training, answers) => {
  const said = statementsOf(ai);

  test.each([
    ['training', said.training, training],
    ['answers', said.answers, answers],
    ['search', said.search, true],
  ])('says one thing of %s, everywhere', (_what, statements, expected) => {
    const all = Object.values(statements).flat();
    expect([...new Set(all)]).toEqual([expected]);
  });
});

test('a newsroom that has said nothing states nothing', () => {
  const { outputs, robots } = statementsOf(undefined);
  expect(robots).not.toMatch(/Disallow|License/u);
  expect([...outputs.keys()].filter((path) => /license|tdmrep/u.test(path))).toEqual([]);
  expect(outputs.get('/trust.txt')).not.toContain('datatrainingallowed');
});

test('below a path, what is said is said of that path', () => {
  const { robots, outputs } = statementsOf('none', 'https://name.example/news');
  expect(robots).toContain('Disallow: /news/\n');
  expect(robots).toContain('Sitemap: https://name.example/news/sitemap.xml\n');
  expect(outputs.get('/.well-known/tdmrep.json')).toContain('"location": "/news/"');
  expect(outputs.get('/manifest.webmanifest')).toContain('"start_url": "/news/"');
  expect(outputs.get('/opensearch.xml')).toContain(
    'template="https://name.example/news/search/?q={searchTerms}"',
  );
});
