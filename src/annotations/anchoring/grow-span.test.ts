import { describe, expect, it } from 'vitest';
import { trimSpan, withWordAfter, withWordBefore } from './grow-span.ts';
import { foldedStory } from '../../story/text/test-blocks.ts';

describe('withWordBefore and withWordAfter', () => {
  const cases: [what: string, text: string, before: string, after: string][] = [
    ['words with their spaces', 'so the [deal] is done', 'the ', ' is'],
    ['the rest of a word', 'un[deal]t with', 'un', 't'],
    ['signs one by one', '“no: [deal], he', ': ', ','],
    ['Chinese characters one by one', '阿里[收购]考拉', '里', '考'],
    ['letters beside Chinese', '是Kaola[收购]Tmall了', 'Kaola', 'Tmall'],
    ['whole emoji', 'a👩\u200D👧[deal]👍🏽b', '👩\u200D👧', '👍🏽'],
    ['the next block', 'First\n\n[deal]\n\nlast', 'First ', ' last'],
    ['nothing at the ends', '[deal]', '', ''],
  ];
  it.each(cases)('takes in %s', (_what, text, before, after) => {
    const story = foldedStory(text.replaceAll(/[[\]]/g, ''));
    const start = story.folded.indexOf('deal') + 1 || story.folded.indexOf('收购') + 1;
    const span = { start: start - 1, end: start - 1 + (text.includes('deal') ? 4 : 2) };
    const wider = { ...withWordBefore(story, span), end: withWordAfter(story, span).end };
    expect(story.folded.slice(wider.start, span.start)).toBe(before);
    expect(story.folded.slice(span.end, wider.end)).toBe(after);
  });
});

describe('trimSpan', () => {
  it.each([
    ['a deal b', { start: 1, end: 7 }, { start: 2, end: 6 }],
    ['a deal b', { start: 2, end: 6 }, { start: 2, end: 6 }],
    ['a b', { start: 1, end: 2 }, { start: 2, end: 2 }],
    ['a\u00A0\u0301b', { start: 1, end: 3 }, { start: 1, end: 3 }],
  ])('takes the spaces off %j', (text, span, trimmed) => {
    expect(trimSpan(foldedStory(text), span)).toEqual(trimmed);
  });
});
