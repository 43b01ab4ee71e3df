import type { z } from 'zod';
import type { vocabulary, VocabularyName } from './vocabulary.ts';

/** A run of plain HTML between two components. */
export interface HtmlElement {
  readonly type: 'html';
  readonly html: string;
}

/** Markdown around a component, such as the step of a list that holds a picture. */
export interface HolderElement {
  readonly type: 'holder';
  /** Its start tag, `<ol start="3">`. */
  readonly open: string;
  /** Its end tag. */
  readonly close: string;
  readonly children: readonly BodyElement[];
}

/** An entry of live coverage: its heading and its text. */
export interface EntryElement {
  readonly type: 'entry';
  /** Its name: that of its file. */
  readonly id: string;
  readonly children: readonly BodyElement[];
}

/** One number of a chart with its label. */
export interface ChartDatum {
  readonly label: string;
  readonly value: number;
  /** The number as the reporter typed it. */
  readonly text: string;
}

/** The checked attributes of each component. */
type AttributesOf = {
  [Name in VocabularyName]: z.output<(typeof vocabulary)[Name]['attributes']>;
};

/** The components whose content is what stands between their tags. */
export type PlainName = Exclude<VocabularyName, 'Chart'>;

/** Of each of them, the element. */
export type PlainElements = {
  [Name in PlainName]: {
    readonly type: Name;
    /** Id of the element in the page, stable within the story. */
    readonly id: string;
    readonly attributes: AttributesOf[Name];
    readonly children: readonly BodyElement[];
  };
};

/** A component of the vocabulary with its checked attributes and its content. */
export type VocabularyElement =
  | PlainElements[PlainName]
  | {
      readonly type: 'Chart';
      readonly id: string;
      readonly attributes: AttributesOf['Chart'];
      /** Heads of the two columns. */
      readonly columns: readonly [string, string];
      readonly data: readonly ChartDatum[];
      readonly children: readonly [];
    };

/** The stored body of a story is a list of these, in reading order. */
export type BodyElement = HtmlElement | HolderElement | EntryElement | VocabularyElement;

/** The element of one component. */
export type ElementOf<Name extends VocabularyName> = Extract<VocabularyElement, { type: Name }>;
