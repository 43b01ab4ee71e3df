import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMentionMatcher, type NamedEntity } from './compile-mention-matcher.ts';
import { findMentions, type FindMentionsOptions } from './find-mentions.ts';
import type { FoldedStory } from '../story/text/fold-story.ts';
import { foldedStory, shown } from '../story/text/test-blocks.ts';

const entities: NamedEntity[] = [
  { id: 'alibaba', names: ['Alibaba', 'Alibaba Group', '阿里巴巴', '阿里'] },
  { id: 'kaola', names: ['Kaola', '网易考拉', '网易考拉海购', '考拉'] },
  { id: 'netease', names: ['NetEase', '网易'] },
  { id: 'eu', names: ['EU'] },
  { id: 'jack-ma', names: ['Jack Ma', 'Ma'] },
  { id: 'pony-ma', names: ['Pony Ma', 'Ma'] },
  { id: 'att', names: ['AT&T'] },
  { id: 'at', names: ['AT'] },
  { id: 'jd', names: ['JD.com, Inc.', 'JD'] },
  { id: 'fox', names: ['Fox'] },
  { id: 'cafe', names: ['Café Noir', ' '] },
  { id: 'weibo', names: ['Weibo'] },
  { id: 'weibo-times', names: ['Weibo Times', 'Weibo'] },
  { id: 'samsung', names: ['삼성'] },
  { id: 'aramco', names: ['أرامكو'] },
  { id: 'o2', names: ['O2'] },
];
const matcher = compileMentionMatcher(entities);

/** Each mention as `entity=text`; several ids mean ambiguous. */
function mentions(story: FoldedStory, options?: FindMentionsOptions): string[] {
  return findMentions(story, matcher, options).map((mention) => {
    const ids = mention.status === 'found' ? mention.id : mention.ids.join('/');
    return `${ids}=${shown(story, mention.range)}`;
  });
}

describe('findMentions', () => {
  const cases: [what: string, text: string, mentions: string[]][] = [
    ['a name', 'Today Kaola closed.', ['kaola=Kaola']],
    ['only the first mention', 'Kaola and Kaola', ['kaola=Kaola']],
    ['the longest name', 'Alibaba Group said', ['alibaba=Alibaba Group']],
    ['one mention of several names', '阿里巴巴 is Alibaba', ['alibaba=阿里巴巴']],
    ['several entities in order', 'NetEase sold Kaola', ['netease=NetEase', 'kaola=Kaola']],
    ['no part of a longer word', 'EUROPE, neu, EUs', ['eu=EU']],
    ['no name in another case', 'alibaba KAOLA', []],
    ['a possessive', "Alibaba's and Kaola’s", ['alibaba=Alibaba', 'kaola=Kaola']],
    ['a plural', 'two Kaolas, three Foxes', ['kaola=Kaola', 'fox=Fox']],
    ['the possessive of a plural', "the Kaolas' and Foxes's", ['kaola=Kaola', 'fox=Fox']],
    ['no other ending', 'Kaolaed Foxtrot Kaolases', []],
    ['a name in quotes and brackets', '“Kaola” (Alibaba)', ['kaola=Kaola', 'alibaba=Alibaba']],
    ['a name with a hyphen', 'Alibaba-backed', ['alibaba=Alibaba']],
    ['no part of a domain', 'kaola.com, Kaola.com, www.Alibaba', []],
    [
      'a name at the end of a sentence',
      'He sold Kaola. Alibaba…',
      ['kaola=Kaola', 'alibaba=Alibaba'],
    ],
    ['names with signs', 'AT&T, JD.com, Inc. and JD', ['att=AT&T', 'jd=JD.com, Inc.']],
    ['a name before a sign', 'AT & T', ['at=AT']],
    ['a name with a digit', 'O2 but no O22 nor CO2', ['o2=O2']],
    ['an elided article', "l'Alibaba", ['alibaba=Alibaba']],
    [
      'Chinese within a sentence',
      '昨天阿里巴巴收购了网易考拉。',
      ['alibaba=阿里巴巴', 'kaola=网易考拉'],
    ],
    ['the longest in Chinese', '网易考拉海购和网易', ['kaola=网易考拉海购', 'netease=网易']],
    ['Latin beside Chinese', '网易Kaola发布', ['netease=网易', 'kaola=Kaola']],
    ['Hangul with a particle', '삼성은 어제', ['samsung=삼성']],
    ['decomposed Hangul', '삼성은'.normalize('NFD'), [`samsung=${'삼성'.normalize('NFD')}`]],
    ['Arabic as a whole word', 'قالت أرامكو أمس', ['aramco=أرامكو']],
    ['no part of an Arabic word', 'وأرامكو', []],
    ['a name in other white space', 'Alibaba\u00A0Group', ['alibaba=Alibaba\u00A0Group']],
    ['a decomposed name', 'Cafe\u0301 Noir', ['cafe=Cafe\u0301 Noir']],
    ['a name with a soft hyphen', 'Ali\u00ADbaba', ['alibaba=Ali\u00ADbaba']],
    ['no name that carries another mark', 'Kaola\u0301', []],
    ['no Chinese name that carries a mark', '考拉\u0332', []],
    ['a name of two entities', 'Ma left. Ma returned.', ['jack-ma/pony-ma=Ma']],
    ['the full name instead', 'Jack Ma left.', ['jack-ma=Jack Ma']],
    ['nothing', '', []],
  ];
  it.each(cases)('finds %s', (_what, text, expected) => {
    expect(mentions(foldedStory(text))).toEqual(expected);
  });

  it('finds no name across two blocks', () => {
    expect(mentions(foldedStory('by Alibaba', 'Group and Jack', 'Ma'))).toEqual([
      'alibaba=Alibaba',
      'jack-ma/pony-ma=Ma',
    ]);
  });

  it('finds every mention for backlinks', () => {
    expect(mentions(foldedStory('Kaola, Weibo', 'Kaola'), { which: 'all' })).toEqual([
      'kaola=Kaola',
      'weibo/weibo-times=Weibo',
      'kaola=Kaola',
    ]);
  });

  it('looks for some entities only, and then their names are not ambiguous', () => {
    const only = new Set(['jack-ma', 'eu']);
    expect(mentions(foldedStory('Ma on Kaola'), { only })).toEqual(['jack-ma=Ma']);
  });

  it('links no part of a longer name that cannot be linked', () => {
    const story = foldedStory('Alibaba Group, Alibaba');
    const isLinkable = ({ start }: { start: { offset: number } }) => start.offset > 0;
    const [mention] = findMentions(story, matcher, { isLinkable });
    expect(mention?.range.start.offset).toBe(15);
  });

  it('gives mentions in order, without overlap, each a name of its entity', () => {
    const names = entities.flatMap((entity) => entity.names);
    const piece = fc.constantFrom(...names, ' ', ', ', 's', "'s", '.', '考');
    const texts = fc.array(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(texts, (given) => {
        const story = foldedStory(...given);
        let end = { block: 0, offset: 0 };
        for (const mention of findMentions(story, matcher, { which: 'all' })) {
          const { range } = mention;
          const ids = mention.status === 'found' ? [mention.id] : mention.ids;
          expect(
            range.start.block - end.block || range.start.offset - end.offset,
          ).toBeGreaterThanOrEqual(0);
          expect(range.end.block).toBe(range.start.block);
          end = range.end;
          for (const id of ids) {
            expect(entities.find((entity) => entity.id === id)?.names).toContain(
              shown(story, range),
            );
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
