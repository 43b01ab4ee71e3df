import { describe, expect, it } from 'vitest';
import { attributeOf, builtPage, elementsOf, textOf } from './built-pages.ts';

const address = '/2019/09/06/alibaba-acquires-kaola/';
const { document, html } = builtPage(address);
const [main] = elementsOf(document, ({ tagName }) => tagName === 'main');
const text = main === undefined ? '' : textOf(main);

function byId(id: string): string {
  const [found] = elementsOf(document, (element) => attributeOf(element, 'id') === id);
  return found === undefined ? '' : textOf(found);
}

describe('the Kaola story', () => {
  it.each([
    ['the price', '$2 billion'],
    ['the other deal', '$700 million'],
    ['the market', 'RMB 90.83 billion (around $12.70 billion)'],
    ['the share', 'more than half'],
    ['the research firm', 'Analysys'],
    ['the buyer’s pledge', '$200 billion'],
    ['the bought one’s pledge', 'RMB 20 billion ($2.8 billion)'],
    ['the competitors', 'VIP.com and Suning Global'],
    ['the new chief', 'Alvin Liu, General Manager of Tmall Import and Export'],
    ['the co-investor', 'Yunfeng Capital'],
    ['its founder', 'Jack Ma'],
    ['who keeps control', 'NetEase stays the controlling shareholder'],
    ['who spoke', 'Daniel Zhang, Chief Executive Officer, Alibaba Group'],
    ['through what', 'emailed statement'],
    ['the added comments', '“spillover to other countries outside the trade war”'],
    ['the author', 'Emma Lee'],
    ['what she was', 'e-commerce and new retail reporter, TechNode'],
    ['what she became', 'Sixth Tone'],
    ['until when', 'June 2022'],
  ])('has %s: %s', (_what, words) => {
    expect(text).toContain(words);
  });

  it('shows the day of publication, and no time, as none is known', () => {
    expect(html).toContain('<time datetime="2019-09-06">6 September 2019</time>');
  });

  it('links its update note and the passage both ways', () => {
    expect(byId('update-norris-comments')).toContain('Michael Norris');
    const pieces = elementsOf(
      document,
      (element) => attributeOf(element, 'data-update') === 'update-norris-comments',
    );
    expect(pieces.map((piece) => attributeOf(piece, 'id'))[0]).toBe('passage-norris-comments');
    // The marks of the passage meet inside words: white space at their seams says nothing.
    const passage = pieces.map(textOf).join('').replaceAll(' ', '');
    expect(passage).toMatch(/^Themonths-longUS-Chinatradewar.*outsidethetradewar”\.$/u);
    expect(html).toContain('href="#passage-norris-comments"');
    expect(html).toContain('href="#update-norris-comments"');
  });

  it('links each entity once, at its first mention, with a card', () => {
    const links = elementsOf(
      document,
      (element) => attributeOf(element, 'class')?.includes('entity-link') ?? false,
    );
    const targets = links.map((link) => attributeOf(link, 'href'));
    expect(targets).toContain('/entities/kaola/');
    expect(targets).toContain('/people/michael-norris/');
    expect(new Set(targets).size).toBe(targets.length);
    for (const link of links) expect(byId(attributeOf(link, 'data-card') ?? '')).not.toBe('');
  });

  it('says why related stories are related', () => {
    expect(text).toMatch(/also about [^.]*Kaola/u);
  });

  it('is reached by its old address', () => {
    expect(builtPage('/kaola/').html).toContain(address);
  });

  it('has its facts in one deal and its sources in a list', () => {
    const deal = builtPage('/entities/kaola-acquisition/');
    const words = textOf(deal.document);
    for (const fact of ['Alibaba Group', 'NetEase', 'Kaola', '2 billion'])
      expect(words).toContain(fact);
    expect(text).toContain('Emma Lee’s report on the acquisition of Kaola');
  });
});
