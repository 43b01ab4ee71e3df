import { expect, test } from 'vitest';
import { sampleNewsroom, storyOf } from '../../tests/support/sample-newsroom.ts';
import { shownPullQuotes } from './shown-pull-quotes.ts';

const text = 'Nobody slept. "It was a train that does not pass", he said. It was cold.';
const said = '"It was a train that does not pass"';

test.each([
  ['words of a quotation have its marks', 'It was a train', '“It was a train”', 'Jack Ma'],
  ['words that close one are opened', 'does not pass"', '“does not pass”', 'Jack Ma'],
  ['a whole one has its marks once', said, '“It was a train that does not pass”', 'Jack Ma'],
  ['the story’s own words have neither', 'It was cold.', 'It was cold.', undefined],
])('set large, %s', (_, words, shown, speaker) => {
  const newsroom = sampleNewsroom({
    stories: [
      {
        id: 'own',
        story: {
          body: [{ type: 'PullQuote', id: 'pull-1', attributes: { words }, children: [] }],
          blocks: [{ id: 'p-1', text }],
        },
      },
    ],
  });
  const start = text.indexOf(said);
  const annotations = [
    {
      id: 'said',
      origin: 'inline' as const,
      content: {
        kind: 'attribution' as const,
        speaker: 'ma',
        speech: 'direct' as const,
        sources: [],
      },
      by: undefined,
      at: undefined,
      range: { start: { block: 0, offset: start }, end: { block: 0, offset: start + said.length } },
      quote: said,
      blockIds: ['p-1'],
    },
  ];
  const story = { ...storyOf(newsroom, 'own'), annotations };
  expect(shownPullQuotes(newsroom, story)).toEqual({ [words]: { words: shown, speaker } });
});
