import { isLinkable } from '../../entities/is-linkable.ts';
import type { AnnotationContent, AnnotationKind, ContentOf } from '../../model/annotation.ts';
import type { ProblemText } from '../../problems/problem.ts';
import { fieldOf } from '../../problems/story-problem.ts';
import { foldQuote } from '../../text/fold-text.ts';
import type { LocatedAnnotation } from '../located-annotation.ts';
import type { AnnotatedStory, AnnotationCheck } from './annotated-story.ts';
import { checkConversion } from './check-conversion.ts';
import {
  explainClosedEntity,
  explainConversion,
  explainMissingFigure,
  explainNoQuotation,
} from './explain-annotations.ts';
import { isQuotation } from './is-quotation.ts';
import { quotationsIn, type Quotation } from './quotations-in.ts';
import { isSetApart, quoteBlocksIn, type QuoteBlocks } from './quote-blocks.ts';

/** What claims are held against. */
interface Evidence extends Pick<AnnotatedStory, 'story' | 'prepared'> {
  readonly quotations: readonly Quotation[];
  readonly quoteBlocks: QuoteBlocks;
}

/** A problem, and the field of the annotation that has it. */
interface FieldProblem {
  readonly field: string;
  readonly problem: ProblemText;
}

/** Holds an annotation against the story. */
type Proof = (annotation: LocatedAnnotation, evidence: Evidence) => readonly FieldProblem[];

/** What the build proves of each kind. A kind without a row claims nothing of its words. */
const proofs: readonly Proof[] = [
  proofOf('entity', wordsCanLink),
  proofOf('attribution', speechIsQuoted),
  proofOf('conversion', figuresComeOut),
];

/** The story bears out what each of its annotations claims. */
export const checkClaims: AnnotationCheck = ({ story, prepared, written }) => {
  if (written.length === 0) return [];
  const evidence: Evidence = {
    story,
    prepared,
    quotations: quotationsIn(story),
    quoteBlocks: quoteBlocksIn(prepared),
  };
  return written.flatMap(({ annotation, writtenAt }) =>
    proofs
      .flatMap((prove) => prove(annotation, evidence))
      .map(({ field, problem }) => ({ problem, at: fieldOf(writtenAt, [field]) })),
  );
};

function proofOf<Kind extends AnnotationKind>(
  kind: Kind,
  prove: (
    content: ContentOf<Kind>,
    annotation: LocatedAnnotation,
    evidence: Evidence,
  ) => readonly FieldProblem[],
): Proof {
  const isOfKind = (content: AnnotationContent): content is ContentOf<Kind> =>
    content.kind === kind;
  return (annotation, evidence) =>
    isOfKind(annotation.content) ? prove(annotation.content, annotation, evidence) : [];
}

function wordsCanLink(
  _content: ContentOf<'entity'>,
  { range, quote }: LocatedAnnotation,
  { prepared }: Evidence,
): FieldProblem[] {
  if (isLinkable(prepared, range)) return [];
  return [{ field: 'target', problem: explainClosedEntity(quote) }];
}

function speechIsQuoted(
  { speech }: ContentOf<'attribution'>,
  { range, quote }: LocatedAnnotation,
  { story, quotations, quoteBlocks }: Evidence,
): FieldProblem[] {
  if (speech === 'reported') return [];
  if (isSetApart(quoteBlocks, range) || isQuotation(story, quotations, range)) return [];
  return [{ field: 'target', problem: explainNoQuotation(quote) }];
}

/** Both figures stand in the words that readers see, and the second is what the first comes to. */
function figuresComeOut(
  content: ContentOf<'conversion'>,
  { quote }: LocatedAnnotation,
): FieldProblem[] {
  const words = foldQuote(quote);
  const absent = (['from', 'to'] as const).filter(
    (field) => !words.includes(foldQuote(content[field])),
  );
  if (absent.length > 0)
    return absent.map((field) => ({
      field,
      problem: explainMissingFigure(field, content[field], quote),
    }));
  const check = checkConversion(content);
  return check.status === 'right'
    ? []
    : [{ field: 'rate', problem: explainConversion(content, check) }];
}
