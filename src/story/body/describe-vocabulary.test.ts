import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepare } from '../test-story.ts';
import { componentId, headingId } from '../page-ids.ts';
import { componentNames } from './component-names.ts';
import { describeVocabulary, listVocabulary } from './describe-vocabulary.ts';
import { inlineVocabulary } from './inline-vocabulary.ts';
import { componentRules, componentsInside } from './vocabulary.ts';

describe('the documentation of components', () => {
  it('is that of the vocabulary (npm run schemas)', () => {
    expect(readFileSync('src/handbook/components.md', 'utf8')).toBe(describeVocabulary());
  });

  it('is listed in the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(
      `<!-- components -->\n\n${listVocabulary()}\n\n<!-- /components -->`,
    );
  });
});

describe('the vocabulary', () => {
  const blocks = Object.entries(componentRules);
  const inline = Object.entries(inlineVocabulary);

  it.each(blocks.filter(([, { standsAlone }]) => standsAlone))(
    'has a sound example of <%s>',
    (_name, { example }) => {
      expect(prepare(example).told).toEqual([]);
    },
  );

  it.each(inline)('has a sound example of <%s>', (_name, { example }) => {
    expect(prepare(`It was ${example}.`).told).toEqual([]);
  });

  it.each(blocks)('keeps the ids of <%s> from headings', (name) => {
    expect(headingId(componentId(name, 1))).not.toBe(componentId(name, 1));
  });

  it.each(blocks)('lets <%s> hold components that there are', (_name, rule) => {
    for (const inner of componentsInside(rule)) expect(componentNames).toContain(inner);
  });

  it.each(blocks.filter(([, { standsAlone }]) => !standsAlone))(
    'gives <%s>, which does not stand alone, a home',
    (name) => {
      expect(blocks.some(([, rule]) => componentsInside(rule).includes(name))).toBe(true);
    },
  );
});
