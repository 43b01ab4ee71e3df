import { visit } from 'unist-util-visit';
import { componentAttributes } from '../../../story/body/component-attributes.ts';
import { attributePlace } from '../../../story/syntax/attribute-place.ts';
import { componentTypes } from '../../../story/tree.ts';
import type { Finding } from '../finding.ts';
import type { StoryInReview } from '../in-review.ts';
import { offsetOf } from '../../../story/syntax/place-at.ts';
import type { Span } from '../prose.ts';

/** Pixels across that a picture needs where it stands, on screens of two dots a point. */
const leadWidth = 1200;
const figureWidth = 700;

const noCredit =
  /^(?:(?:photo|image|picture|foto|source)s?:? *)?(?:unknown|n\/?a|none|internet|the internet|web|google(?: images)?|online|tbd|todo|\?+|x+|网络|来自网络|网图|互联网|佚名)\.?$/iu;

interface ShownPicture {
  readonly isLead: boolean;
  readonly src: string;
  readonly alt: string;
  readonly credit: string;
  readonly at: (attribute: 'src' | 'alt' | 'credit') => Span;
}

/** Pictures that those who cannot see them are told nothing of. */
export function silentPictures(story: StoryInReview): Finding[] {
  return picturesOf(story)
    .filter(({ alt }) => alt.trim() === '')
    .map(({ at, src }) => ({ ...at('alt'), slots: { src } }));
}

/** Credits that name nobody. */
export function emptyCredits(story: StoryInReview): Finding[] {
  return picturesOf(story)
    .filter(({ credit }) => noCredit.test(credit.trim()))
    .map(({ at, src }) => ({ ...at('credit'), slots: { src } }));
}

/** Pictures that are blurred on a good screen; drawings are sharp at any size. */
export function smallPictures(story: StoryInReview): Finding[] {
  return picturesOf(story).flatMap(({ src, isLead, at }) => {
    const file = story.pictures.get(src);
    const needed = isLead ? leadWidth : figureWidth;
    if (file === undefined || file.format === 'svg' || file.width >= needed) return [];
    const slots = { src, width: String(file.width), needed: String(needed) };
    return [{ ...at('src'), slots }];
  });
}

function picturesOf(story: StoryInReview): ShownPicture[] {
  const lead = story.article?.image;
  const found: ShownPicture[] =
    lead === undefined
      ? []
      : [
          {
            ...lead,
            credit: lead.credit ?? 'not-recorded',
            isLead: true,
            at: (field) => story.fieldAt(['image', field]),
          },
        ];
  visit(story.root, componentTypes, (node) => {
    if (node.name !== 'Figure') return;
    const { values } = componentAttributes(node);
    const text = (name: string): string => {
      const value = values[name];
      return typeof value === 'string' ? value : '';
    };
    found.push({
      isLead: false,
      src: text('src'),
      alt: text('alt'),
      credit: text('credit'),
      at: (attribute) => {
        const start = offsetOf(story.source, attributePlace(story.source, node, attribute));
        return { start, end: start + attribute.length };
      },
    });
  });
  return found;
}
