import type { NotesByText } from '../../newsroom/compile-notes.ts';
import type { BodyElement } from '../../story/body/body-element.ts';
import { elementsIn } from '../../story/body/elements-in.ts';
import { shownLicence, type ShownLicence } from './shown-licence.ts';
import { shownLine, type ShownLine } from './shown-line.ts';

/** The lines below what stands in a body, by their words as they are written. */
export interface ShownLines {
  readonly captions: Readonly<Record<string, ShownLine>>;
  readonly licences: Readonly<Record<string, ShownLicence>>;
}

/** The captions of pictures, charts and tables in a body, and the terms of its pictures. */
export function shownLines(
  owner: { readonly notes: NotesByText },
  body: readonly BodyElement[],
): ShownLines {
  const figures = elementsIn(body, 'Figure').map(({ attributes }) => attributes);
  const numbers = [...elementsIn(body, 'Chart'), ...elementsIn(body, 'Table')];
  const captions = [...figures, ...numbers.map(({ attributes }) => attributes)];
  return {
    captions: byWords(
      captions.map(({ caption }) => caption),
      (caption) => shownLine(owner, caption),
    ),
    licences: byWords(
      figures.map(({ licence }) => licence),
      (licence) => shownLicence(owner, licence),
    ),
  };
}

function byWords<Line>(
  written: readonly (string | undefined)[],
  show: (words: string) => Line | undefined,
): Record<string, Line> {
  return Object.fromEntries(
    written.flatMap((words) => {
      const line = words === undefined ? undefined : show(words);
      return words === undefined || line === undefined ? [] : [[words, line]];
    }),
  );
}
