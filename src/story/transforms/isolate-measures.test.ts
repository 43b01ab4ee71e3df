import { describe, expect, it } from 'vitest';
import { htmlOf, prepare } from '../test-story.ts';

describe('isolateMeasures', () => {
  it.each([
    ['المسافة 3,379 km فقط', '<p>المسافة <bdi dir="ltr">3,379 km</bdi> فقط</p>'],
    [
      'تبلغ **2,100 miles** هنا',
      '<p>تبلغ <strong><bdi dir="ltr">2,100 miles</bdi></strong> هنا</p>',
    ],
    [
      'تبلغ السرعة 20 km per hour هنا',
      '<p>تبلغ السرعة <bdi dir="ltr">20 km per hour</bdi> هنا</p>',
    ],
    ['הדרך 12 km ארוכה', '<p>הדרך <bdi dir="ltr">12 km</bdi> ארוכה</p>'],
  ])('%s', (markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });

  it.each([
    'It is 3,379 km from here.',
    'هاتف iPhone 15 Pro الجديد',
    'في عام 2011 بدأ العمل',
    'اكتب `3 km` هنا',
  ])('leaves %s', (markdown) => {
    expect(htmlOf(markdown)).not.toContain('bdi');
  });

  it('changes no word of the text', () => {
    const markdown = 'المسافة 2,100 miles أي 3,379 km فقط';
    expect(prepare(markdown).texts).toEqual([markdown]);
  });
});
