import type { BodyElement, ElementOf } from './body-element.ts';
import type { VocabularyName } from './vocabulary.ts';

/** All elements of one component in a body, in reading order, those within others too. */
export function elementsIn<Name extends VocabularyName>(
  body: readonly BodyElement[],
  name: Name,
): ElementOf<Name>[] {
  const isWanted = (element: BodyElement): element is ElementOf<Name> => element.type === name;
  return body.flatMap((element) => {
    if (isWanted(element)) return [element];
    return element.type === 'html' ? [] : elementsIn(element.children, name);
  });
}
