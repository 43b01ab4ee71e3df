import type { z } from 'zod';
import type { vocabulary, VocabularyName } from './vocabulary.ts';

/** A run of plain HTML between two components. */
export interface HtmlElement {
  readonly type: 'html';
  readonly html: string;
}

/** One number of a chart with its label. */
export interface ChartDatum {
  readonly label: string;
  readonly value: number;
  /** The number as the reporter typed it. */
  readonly text: string;
}

type Attributes<Name extends VocabularyName> = z.output<(typeof vocabulary)[Name]>;

/** A component of the vocabulary with its checked attributes and its content. */
export type VocabularyElement =
  | {
      [Name in Exclude<VocabularyName, 'Chart'>]: {
        readonly type: Name;
        /** Id of the element in the page, stable within the story. */
        readonly id: string;
        readonly attributes: Attributes<Name>;
        readonly children: readonly BodyElement[];
      };
    }[Exclude<VocabularyName, 'Chart'>]
  | {
      readonly type: 'Chart';
      readonly id: string;
      readonly attributes: Attributes<'Chart'>;
      /** Heads of the two columns. */
      readonly columns: readonly [string, string];
      readonly data: readonly ChartDatum[];
      readonly children: readonly [];
    };

/** The stored body of a story is a list of these, in reading order. */
export type BodyElement = HtmlElement | VocabularyElement;

/** The element of one component. */
export type ElementOf<Name extends VocabularyName> = Extract<VocabularyElement, { type: Name }>;
