/**
 * The text of a story as any client of the built page reads it: the `textContent` of the element
 * with `data-annotatable`, nothing added, nothing folded. Selectors that we publish hold in it.
 */
import { indexCodePoints, type CodePointIndex } from '../../text/code-points.ts';
import { readHtml } from '../../text/html/read-html.ts';

/** From `start` (included) to `end` (excluded) in the text of the page, in UTF-16 units. */
export interface BuiltSpan {
  readonly start: number;
  readonly end: number;
}

/** What an annotation spans, and the words that its marks hold, joined. */
export interface BuiltAnnotation extends BuiltSpan {
  readonly words: string;
}

export interface BuiltText {
  readonly text: string;
  readonly codePoints: CodePointIndex;
  /** The id of the element that holds the text. */
  readonly id: string;
  /** What each annotation spans, by id: from the first of its marks to the last. */
  readonly annotations: ReadonlyMap<string, BuiltAnnotation>;
  /** What each element with an id spans. */
  readonly elements: ReadonlyMap<string, BuiltSpan>;
}

interface OpenElement extends Pick<BuiltSpan, 'start'> {
  readonly id: string | undefined;
  /** Ids of the annotations whose words it holds. */
  readonly marks: readonly string[];
}

/** Reads the annotatable text of a page; undefined if the page has none. */
export function readBuiltText(html: string): BuiltText | undefined {
  const annotations = new Map<string, BuiltAnnotation>();
  const elements = new Map<string, BuiltSpan>();
  const open: OpenElement[] = [];
  let container: OpenElement | undefined;
  let text = '';
  let isOver = false;
  const close = ({ start, id, marks }: OpenElement): void => {
    const span = { start, end: text.length };
    if (id !== undefined) elements.set(id, span);
    for (const annotation of marks) {
      const earlier = annotations.get(annotation);
      const words = `${earlier?.words ?? ''}${text.slice(start)}`;
      annotations.set(annotation, { ...span, start: earlier?.start ?? start, words });
    }
  };
  readHtml(html, {
    open: (_name, attributes) => {
      if (isOver) return;
      if (container === undefined && attributes['data-annotatable'] === undefined) return;
      const marks = attributes['data-annotations']?.split(' ').filter((id) => id !== '') ?? [];
      const element = { start: text.length, id: attributes['id'], marks };
      container ??= element;
      open.push(element);
    },
    text: (data) => {
      if (container !== undefined && !isOver) text += data;
    },
    close: () => {
      const element = open.pop();
      if (element === undefined) return;
      close(element);
      isOver = element === container;
    },
  });
  return container === undefined
    ? undefined
    : { text, codePoints: indexCodePoints(text), id: container.id ?? '', annotations, elements };
}
