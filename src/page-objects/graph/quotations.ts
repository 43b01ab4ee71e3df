import type { Quotation } from 'schema-dts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import type { BodyElement } from '../../story/body/body-element.ts';
import { elementsIn } from '../../story/body/elements-in.ts';
import { present } from './present.ts';
import { actingSubject } from './subject-things.ts';
import { quoteId, remarkId } from './thing-ids.ts';

const mostQuotations = 20;

/** What people and organisations said in a story, in their own words. */
export function quotations(newsroom: Newsroom, story: NewsroomStory): Quotation[] {
  return [...attributed(newsroom, story), ...setApart(newsroom, story)].slice(0, mostQuotations);
}

/** The blocks of a story’s text that stand in some of its elements. */
export function textIn(
  { blocks }: NewsroomStory['story'],
  elements: readonly BodyElement[],
): string {
  return blocks
    .filter(({ id }) => isIn(elements, id))
    .map((block) => block.text)
    .join('\n\n');
}

/** Quotations in the text that an annotation ascribes to someone. */
function attributed(newsroom: Newsroom, { href, lang, annotations }: NewsroomStory): Quotation[] {
  return annotations.flatMap(({ id, content, quote }): Quotation[] => {
    if (content.kind !== 'attribution' || content.speech !== 'direct' || quote === '') return [];
    return [
      {
        '@type': 'Quotation',
        '@id': remarkId(newsroom, href, id),
        text: quote,
        inLanguage: lang,
        ...present({
          spokenByCharacter: actingSubject(newsroom, content.speaker),
          dateCreated: content.when,
          translationOfWork:
            content.original === undefined || content.lang === undefined
              ? undefined
              : ({
                  '@type': 'Quotation',
                  text: content.original,
                  inLanguage: content.lang,
                } as const),
        }),
      },
    ];
  });
}

/** Quotations that stand apart, with the blocks of text in them. */
function setApart(newsroom: Newsroom, { href, lang, story }: NewsroomStory): Quotation[] {
  return elementsIn(story.body, 'Quote').flatMap(({ attributes, children }, index): Quotation[] => {
    const isTranslation = ({ type }: BodyElement) => type === 'Translation';
    const text = textIn(
      story,
      children.filter((child) => !isTranslation(child)),
    );
    const translation = textIn(story, children.filter(isTranslation));
    if (text === '') return [];
    return [
      {
        '@type': 'Quotation',
        '@id': quoteId(newsroom, href, index + 1),
        text,
        inLanguage: attributes.lang ?? lang,
        ...present({
          spokenByCharacter: actingSubject(newsroom, attributes.by),
          dateCreated: attributes.date,
          workTranslation:
            translation === ''
              ? undefined
              : ({ '@type': 'Quotation', text: translation, inLanguage: lang } as const),
        }),
      },
    ];
  });
}

function isIn(elements: readonly BodyElement[], blockId: string): boolean {
  return elements.some((element) =>
    element.type === 'html'
      ? element.html.includes(` id="${blockId}"`)
      : isIn(element.children, blockId),
  );
}
