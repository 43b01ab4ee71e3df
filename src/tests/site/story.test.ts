import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../support/fixture-site.ts';
import { attributeOf, builtPage, elementsOf, textOf } from './built-pages.ts';

const address = '/2026/03/12/brightwater-sold/';
const { document, html } = builtPage(address);
const [main] = elementsOf(document, ({ tagName }) => tagName === 'main');
const text = main === undefined ? '' : textOf(main);

function byId(id: string): string {
  const [found] = elementsOf(document, (element) => attributeOf(element, 'id') === id);
  return found === undefined ? '' : textOf(found);
}

describe('an interview', () => {
  const interview = builtPage('/2025/09/17/interview-zhou-hai/').document;

  it('has a heading for each question, below that of its part', () => {
    const headings = elementsOf(interview, ({ tagName }) => /^h[23]$/u.test(tagName));
    const shown = headings.map((heading) => `${heading.tagName} ${textOf(heading).trim()}`);
    expect(shown.slice(0, 5)).toEqual([
      'h2 Why a ferry?',
      'h2 And if the price is too high?',
      'h2 By telephone, a day later',
      'h3 And the name of the boat?',
      'h3 Who paints it?',
    ]);
  });

  it('shows what an answer in another language means, in the language of the story', () => {
    const [translation] = elementsOf(
      interview,
      (element) => attributeOf(element, 'class') === 'translation',
    );
    expect(translation && attributeOf(translation, 'lang')).toBe('en');
    expect(translation && textOf(translation)).toContain('We do not buy ships, we buy timetables.');
    expect(translation && textOf(translation)).toContain('Translated by Yara Haddad');
  });

  it('tells programs of both', () => {
    const { html: whole } = builtPage('/2025/09/17/interview-zhou-hai/');
    expect(whole).toContain('"text":"我们买的不是船，是时刻表。","inLanguage":"zh"');
    expect(whole).toContain(
      '"workTranslation":{"@type":"Quotation","text":"We do not buy ships, we buy timetables.","inLanguage":"en"}',
    );
  });
});

describe('a story as a reader gets it', () => {
  it.each([
    ['its facts', 'Orlow Lines said on Thursday that it had bought Brightwater Ferries'],
    ['a conversion', 'RMB 65.5 million (€8.4 million)'],
    ['key points', 'Fares “stay where they are” until the end of 2027.'],
    ['a lead-in', 'Why it matters:'],
    ['who spoke', 'Ines Orlow, chief executive, Orlow Lines'],
    ['through what', 'speech on the inner quay'],
    ['words in quotation marks, set', '“a window, not a door”'],
    ['the words in their own language', '是一扇窗，不是一扇门。'],
    ['a box beside it', 'How we know the price'],
    ['the author', 'Mara Quill'],
    ['what she was', 'harbour reporter, The Ellery Ledger'],
    ['what she became', 'Sarn Signal'],
    ['when she left', 'August 2026'],
    ['what stood before a correction', '2.1 million passengers'],
    ['the grounds of a fact check', 'Two owners of small boats take passengers in summer'],
    ['what a term means', 'A share in a company that is too small to decide anything alone.'],
    ['a footnote', 'Sarn Steamers gave up in October 2019'],
    ['the address where it stood first', 'wire.example'],
  ])('has %s: %s', (_what, words) => {
    expect(text).toContain(words);
  });

  it('shows the day of publication, and no time, as none is known', () => {
    expect(html).toContain('<time datetime="2026-03-12" dir="auto">12 March 2026</time>');
  });

  it('says what changed once, below the text, and in a line above it if it matters', () => {
    const places = ['href="#update-passengers"', 'id="story-text"', 'id="update-passengers"'].map(
      (found) => html.indexOf(found),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const above = html.slice(0, places[1]);
    expect(above).not.toContain('href="#update-lowe-comments"');
  });

  it('links its update note and the passage both ways', () => {
    expect(byId('update-lowe-comments')).toContain('Edda Lowe');
    const pieces = elementsOf(
      document,
      (element) => attributeOf(element, 'data-update') === 'update-lowe-comments',
    );
    const passage = pieces.map((piece) => attributeOf(piece, 'id'))[0] ?? 'none';
    // The marks of the passage meet inside words: white space at their seams says nothing.
    const words = pieces.map(textOf).join('').replaceAll(' ', '');
    expect(words).toMatch(/^Aferrywithoutarival.*shesaid\.$/u);
    expect(html).toContain(`href="#${passage}"`);
    expect(html).toContain('href="#update-lowe-comments"');
  });

  it('links each entity once, at its first mention, with a card', () => {
    const links = elementsOf(
      document,
      (element) => attributeOf(element, 'class')?.includes('entity-link') ?? false,
    );
    const targets = links.map((link) => attributeOf(link, 'href'));
    expect(targets).toContain('/entities/orlow-lines/');
    expect(targets).toContain('/people/edda-lowe/');
    // The frontmatter says so: `link: false`.
    expect(targets).not.toContain('/entities/port-ellery/');
    expect(new Set(targets).size).toBe(targets.length);
    for (const link of links) expect(byId(attributeOf(link, 'data-card') ?? '')).not.toBe('');
  });

  it('says why related stories are related', () => {
    expect(text).toMatch(/Both name [^.]*Brightwater Ferries/u);
  });

  it('is reached by its old addresses', () => {
    expect(builtPage('/brightwater/').html).toContain(address);
    expect(builtPage('/2026/03/brightwater-sale.html/').html).toContain(address);
    for (const path of ['/旧闻/岚湾 航线/', '/2025/航线.html/'])
      expect(builtPage(path).html).toContain('/2025/11/05/lanwan-hangxian/');
  });

  it('has its facts in one deal and its sources in a list', () => {
    const words = textOf(builtPage('/entities/brightwater-purchase/').document);
    for (const fact of ['Orlow Lines', 'Lanwan Shipping', 'Saltmarsh Credit Union', '42 million'])
      expect(words).toContain(fact);
    expect(text).toContain('Annual accounts of Brightwater Ferries, 2025');
  });
});

it('names the author of an opinion once above its text, with what they were', () => {
  const { html: page } = builtPage('/2026/05/23/against-the-east-pier/');
  const head = page.slice(0, page.indexOf('id="story-text"'));
  expect(head.split('class="byline-name"').length - 1).toBe(1);
  expect(head).toContain('class="portrait');
});

it('says before the headline of an opinion that it is one, wherever it stands without its topper', () => {
  const story = '/2026/05/23/against-the-east-pier/';
  const named = 'Opinion: A pier is a promise to people who have not asked';
  const { html: page } = builtPage(story);
  expect(page).toContain(`<meta property="og:title" content="${named}">`);
  expect(page).toContain('<h1 class="headline">A pier is a promise');
  for (const file of ['feed.xml', 'atom.xml', 'ninjs.json', `${story.slice(1, -1)}.md`])
    expect(readFileSync(join(fixtureSite, file), 'utf8'), file).toContain(named);
  expect(builtPage('/storylines/east-pier/').html).toContain('opinion-label');
});

it('says no role that nobody gave, and has no box of an author whom the byline told of', () => {
  const { document: page } = builtPage('/2026/01/15/january-storm/');
  const wordsOf = (name: string) =>
    elementsOf(page, (element) => attributeOf(element, 'class') === name).map(textOf);
  expect(wordsOf('byline').join(' ')).toMatch(/Mara Quill[^]*Tomas Wren[^]*Photographer/u);
  expect(wordsOf('author').join(' ')).toMatch(/^(?![^]*Tomas Wren)[^]*Mara Quill/u);
  const desk = builtPage('/2026/02/09/ferry-times-corrected/').document;
  const [byline] = elementsOf(desk, (element) => attributeOf(element, 'class') === 'byline');
  expect(byline === undefined ? '' : textOf(byline)).toMatch(/Ledger desk(?![^]*Reporter)/u);
});

it('says under the withdrawal of a story that what follows is as it was published', () => {
  const { html: page } = builtPage('/2025/10/02/pier-fire/');
  const places = ['There was no fire.', 'As it was published on 2 October 2025', 'id="story-text"'];
  const main = page.slice(page.indexOf('<main'));
  const found = places.map((words) => main.indexOf(words));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((one, other) => one - other));
  expect(html).not.toContain('As it was published');
});

it('sets words that somebody said large with their marks', () => {
  const { document: page } = builtPage('/2026/01/15/january-storm/');
  const [pulled] = elementsOf(
    page,
    (element) => attributeOf(element, 'class')?.includes('pull-quote') ?? false,
  );
  expect(pulled === undefined ? '' : textOf(pulled).trim()).toBe(
    '“It sounded like a train that does not pass”',
  );
});

it('sets quotation marks in the sentences of pages of names as in stories', () => {
  const pages = ['/people/petra-vane/', '/entities/orlow-lines/', '/people/zhou-hai/'];
  const sentences = pages
    .flatMap((page) =>
      elementsOf(
        builtPage(page).document,
        (element) => attributeOf(element, 'class')?.includes('backlinks') ?? false,
      ),
    )
    .map(textOf)
    .join(' ');
  expect(sentences).toMatch(/“/u);
  expect(sentences).not.toMatch(/["']/u);
});

describe('a file that a story gives to readers', () => {
  const { document: explainer } = builtPage('/2025/06/03/dredging-explained/');
  const [link] = elementsOf(
    explainer,
    (element) => attributeOf(element, 'download') === 'sand-by-year.csv',
  );
  const address = (link && attributeOf(link, 'href')) ?? '';

  it('says what it is, and how large', () => {
    const [line] = elementsOf(explainer, (element) => attributeOf(element, 'class') === 'download');
    expect(line && textOf(line).replace(/\s+/gu, ' ').trim()).toBe(
      'How much sand was taken out, year by year Download, CSV table, 107 bytes',
    );
  });

  it('comes as it lies beside the story, at an address that names its bytes', () => {
    const bytes = readFileSync(
      'src/tests/fixture-newsroom/articles/2025/dredging-explained/sand-by-year.csv',
    );
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    expect(address).toBe(`/assets/files/sand-by-year.${digest}.csv`);
    expect(readFileSync(join(fixtureSite, address))).toEqual(bytes);
  });

  it('is offered in feeds too', () => {
    const feed = readFileSync(join(fixtureSite, 'sections/harbour/feed.json'), 'utf8');
    expect(feed).toContain(`https://ledger.example${address}`);
    expect(feed).toContain('(CSV table, 107 bytes)');
  });
});
