import type { Root, Text } from 'hast';
import type { ProblemText } from '../problems/problem.ts';
import type { CodeHighlighter } from './body/code-highlighter.ts';
import type { InlineAnnotation } from './body/inline-vocabulary.ts';
import type { StoryNode } from './tree.ts';
import type { Door, Footnote } from './story.ts';
import type { Speech } from '../words/say.ts';

/** Where a link of the newsroom’s own (`entity:kaola`, `story:slug`) leads. */
export interface ResolvedLink {
  readonly href: string;
  /** Entity or person whose card the link opens. */
  readonly entity?: string;
}

/** The words with which transforms label what they dress. */
export type LabelWords = Speech<'footnote.reference' | 'table.label'>;

/** What the transforms of one story share. */
export interface TransformContext {
  readonly door: Door;
  /** Notes a problem at the place of a node, or of an attribute in its tag. */
  readonly report: (node: StoryNode, problem: ProblemText, attribute?: string) => void;
  /** Resolves `entity:`, `story:` and `page:` links; a problem if there is no such thing. */
  readonly resolveLink: (scheme: string, id: string) => ResolvedLink | ProblemText;
  readonly highlight: CodeHighlighter;
  /** The words of what the page adds to the text for those who do not see it. */
  readonly words: LabelWords;
  /** Filled by `collectFootnotes`. */
  readonly footnotes: Footnote[];
  /** Filled by `collectInlineAnnotations`. */
  readonly inlineAnnotations: InlineAnnotation[];
  /** Text nodes that begin with a name which is not to link itself; filled by `honourOptOuts`. */
  readonly optedOut: Set<Text>;
}

/** What the checks of one story share. */
export interface CheckContext extends Pick<TransformContext, 'door' | 'report'> {
  /** The whole file. */
  readonly source: string;
  /** The same with everything blanked that is no text: frontmatter, code, escapes, comments. */
  readonly plain: string;
}

/** One small change to the tree of a story. */
export type Transform = (root: Root, context: TransformContext) => void;

/** One look at the tree of a story, which changes nothing and reports what is wrong. */
export type Check = (root: Readonly<Root>, context: CheckContext) => void;
