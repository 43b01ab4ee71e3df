import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { facesFor } from './card-faces.ts';
import { cardColours, cardSize, headingSizes } from './card-look.ts';
import { cardRequest, type CardText } from './card-request.ts';
import { createCardPress } from './draw-card.ts';

const plain: CardText = {
  heading: 'East pier put to the vote',
  lang: 'en',
  dir: 'ltr',
  kicker: 'Harbour',
  date: '12 March 2026',
  flag: undefined,
  publication: 'The Ellery Ledger',
};

const draw = createCardPress();
const familiesOf = (text: string) => facesFor(text, 'serif')?.map(({ family }) => family);

describe('faces', () => {
  test.each([
    ['Café – “Łódź”', ['source-serif-4 latin', 'source-serif-4 latin-ext']],
    ['Τα νέα', ['source-serif-4 greek']],
    ['Новости', ['source-serif-4 cyrillic']],
    ['عبّارات', ['noto-sans-arabic arabic']],
    ['  \u200F\u200D', []],
  ])('%s is set from %j and no others', (text, families) => {
    expect(familiesOf(text)?.toSorted()).toEqual(families.toSorted());
  });

  test.each(['网易考拉', '網絡臺灣', 'カタカナ'])('%s has letters', (text) => {
    expect(familiesOf(text)?.every((family) => family.startsWith('noto-sans-sc'))).toBe(true);
  });

  test.each(['한국어', 'שלום', 'สวัสดี', 'ok 😀'])('%s has none', (text) => {
    expect(familiesOf(text)).toBeUndefined();
    expect(cardRequest({ ...plain, heading: text })).toBeUndefined();
  });
});

describe('the address of a card', () => {
  const address = cardRequest(plain)?.address;

  test.each([
    ['heading', { heading: 'East pier put to the vote again' }],
    ['section', { kicker: 'Town' }],
    ['day', { date: '13 March 2026' }],
    ['correction', { flag: 'Corrected' }],
    ['publication', { publication: 'The Sample' }],
  ])('is another with another %s', (_, changed) => {
    expect(cardRequest({ ...plain, ...changed })?.address).not.toBe(address);
  });

  test('is the same for the same words, however their accents are written', () => {
    expect(cardRequest({ ...plain })?.address).toBe(address);
    const [one, other] = ['Cafe\u0301', 'Caf\u00E9'].map((heading) =>
      cardRequest({ ...plain, heading }),
    );
    expect(one).toEqual(other);
  });
});

describe('a card', () => {
  test('has its size and is the same whatever was drawn before', async () => {
    const other = createCardPress();
    await other({ ...plain, heading: '网易考拉 Νέα عبّارات', lang: 'zh-CN' });
    const bytes = await draw(plain);
    expect((await other(plain)).equals(bytes)).toBe(true);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', ...cardSize });
  });

  test.each([
    [
      '180 characters',
      'Neither of them will say anything more about the pier. '.repeat(4).slice(0, 180),
      {},
    ],
    ['three times as many', 'Neither of them will say anything more. '.repeat(14), {}],
    ['a word without end', 'Donaudampfschifffahrtsgesellschaft'.repeat(3), {}],
    [
      '180 Chinese characters',
      '东码头的投票结果仍未公布，'.repeat(15).slice(0, 180),
      { lang: 'zh-CN' },
    ],
    [
      'much Arabic',
      'تراجع الصحيفة عن خبر الحريق في المرفأ '.repeat(8),
      { lang: 'ar', dir: 'rtl' as const },
    ],
  ])('has room around %s', async (_, heading, changed) => {
    const { data, info } = await sharp(await draw({ ...plain, ...changed, heading }))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const paper = data.subarray(0, 3);
    const isPaper = (x: number, y: number) => {
      const at = (y * info.width + x) * 3;
      return data.subarray(at, at + 3).equals(paper);
    };
    const inMargin: string[] = [];
    for (let y = 0; y < info.height - 20; y += 1)
      for (const x of [10, 40, 60, 1140, 1160, 1190])
        if (!isPaper(x, y)) inMargin.push(`${x},${y}`);
    for (let x = 0; x < info.width; x += 1) if (!isPaper(x, 608)) inMargin.push(`${x},608`);
    expect(inMargin).toEqual([]);
  });

  test('its colours are those of the site by day', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    for (const [name, colour] of Object.entries(cardColours))
      expect(tokens).toContain(`--${name}: light-dark(${colour},`);
    expect(headingSizes).toEqual(headingSizes.toSorted((one, other) => other - one));
  });
});
