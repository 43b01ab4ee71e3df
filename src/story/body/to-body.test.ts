import { describe, expect, it } from 'vitest';
import { prepare } from '../test-story.ts';
import { toBody } from './to-body.ts';

const chart =
  '<Chart type="bar" title="T">\n\n| Shop | Share |\n| --- | --- |\n| Kaola | 27.1 % |\n\n</Chart>';

describe('toBody', () => {
  it('gives runs of HTML and components in reading order', () => {
    const { root } = prepare('One.\n\nTwo.\n\n<Quote by="emma">\n\nSaid.\n\n</Quote>\n\nThree.');
    expect(toBody(root).map(({ type }) => type)).toEqual(['html', 'Quote', 'html']);
  });

  it('numbers components by kind, also within others', () => {
    const quote = '<Quote by="emma">\n\nSaid.\n\n</Quote>';
    const { root } = prepare(`${quote}\n\n<Aside title="T">\n\n${quote}\n\n</Aside>\n\n${chart}`);
    const body = toBody(root);
    expect(body.map((one) => ('id' in one ? one.id : ''))).toEqual([
      'quote-1',
      'aside-1',
      'chart-1',
    ]);
    const [, aside] = body;
    expect(aside).toMatchObject({ children: [{ type: 'Quote', id: 'quote-2' }] });
  });

  it('gives attributes their defaults', () => {
    const { root } = prepare('<Figure src="./a.png" alt="A" credit="Ada" />');
    expect(toBody(root)).toMatchObject([{ type: 'Figure', attributes: { size: 'column' } }]);
  });

  it('gives a chart its numbers and no content', () => {
    expect(toBody(prepare(chart).root)).toMatchObject([
      {
        type: 'Chart',
        columns: ['Shop', 'Share'],
        data: [{ label: 'Kaola', value: 27.1, text: '27.1 %' }],
        children: [],
      },
    ]);
  });

  it('keeps a component in its step of a list', () => {
    const figure = '<Figure src="./a.jpg" alt="" credit="C" />';
    const prepared = prepare(`3. One.\n\n   ${figure}\n\n   Then.\n4. Two.`);
    expect(prepared.told).toEqual([]);
    expect(toBody(prepared.root)).toMatchObject([
      {
        type: 'holder',
        open: '<ol start="3">',
        close: '</ol>',
        children: [
          {
            type: 'holder',
            open: '<li>',
            children: [{ type: 'html' }, { type: 'Figure' }, { type: 'html' }],
            close: '</li>',
          },
          { type: 'html' },
        ],
      },
    ]);
  });

  it('is empty for an empty story', () => {
    expect(toBody(prepare('').root)).toEqual([]);
  });
});
