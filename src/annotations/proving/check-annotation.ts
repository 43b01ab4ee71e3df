import type { AnnotationContent, ContentOf } from '../../model/annotation.ts';
import type { ProblemText } from '../../problems/problem.ts';
import { checkConversion } from './check-conversion.ts';
import { isQuotation } from './is-quotation.ts';
import { resolveQuote } from '../anchoring/resolve-quote.ts';
import type { FoldedStory } from '../../story/text/fold-story.ts';
import { foldQuote } from '../../text/fold-text.ts';
import { textOfRange } from '../../story/text/story-text.ts';
import type { TextRange } from '../../story/text/text-range.ts';
import { explainUnknown, type ReferenceTarget } from '../../problems/explain-unknown.ts';
import {
  explainClosedEntity,
  explainConversion,
  explainMissingFigure,
  explainNoQuotation,
} from './explain-annotations.ts';
import { explainWasStillThere } from '../anchoring/explain-marks.ts';
import type { FoundAnnotation } from '../anchoring/locate-annotations.ts';

/** Ids that annotations may refer to. */
export interface AnnotationReferences {
  readonly people: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** What annotations may refer to, and the text they are about. */
export interface AnnotationWorld extends AnnotationReferences {
  readonly story: FoldedStory;
  readonly updates: ReadonlySet<string>;
  /** Blocks of quotations that are set apart, by index. */
  readonly quotedBlocks: ReadonlySet<number>;
  readonly isLinkable: (range: TextRange) => boolean;
}

/** A problem, and the field of the annotation that has it. */
export interface FieldProblem {
  readonly field: readonly PropertyKey[];
  readonly problem: ProblemText;
}

type Report = (field: readonly PropertyKey[], problem: ProblemText) => void;

/** What the build proves of an annotation, kind by kind; problems with the field they are in. */
export function checkAnnotation(found: FoundAnnotation, world: AnnotationWorld): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const report: Report = (field, problem) => problems.push({ field, problem });
  const { range } = found;
  const content: AnnotationContent = found.content;
  const words = textOfRange(world.story, range).replace(/\s+/gu, ' ');
  checkReferences(found, world, report);
  if (content.kind === 'conversion') checkFigures(content, words, report);
  if (content.kind === 'entity' && !world.isLinkable(range))
    report(['target'], explainClosedEntity(words));
  if (content.kind === 'attribution' && content.speech === 'direct') {
    if (!isSetApart(range, world.quotedBlocks) && !isQuotation(world.story, range))
      report(['target'], explainNoQuotation(words));
  }
  if (content.kind === 'correction' && content.was !== undefined && found.origin === 'standoff') {
    const { status } = resolveQuote(world.story, { exact: content.was });
    if (status === 'found' || status === 'ambiguous')
      report(['was'], explainWasStillThere(content.was));
  }
  return problems;
}

function checkReferences(
  { content, by }: FoundAnnotation,
  world: AnnotationWorld,
  report: Report,
): void {
  const check = (
    field: readonly PropertyKey[],
    target: ReferenceTarget,
    id: string | undefined,
    known: ReadonlySet<string>,
  ): void => {
    if (id !== undefined && !known.has(id)) report(field, explainUnknown(target, id, known));
  };
  check(['by'], 'person', by, world.people);
  for (const [index, id] of content.sources.entries())
    check(['sources', index], 'source', id, world.sources);
  if (content.kind === 'entity') check(['entity'], 'subject', content.entity, world.subjects);
  if (content.kind === 'attribution')
    check(['speaker'], 'subject', content.speaker, world.subjects);
  if (content.kind === 'source' || content.kind === 'conversion')
    check(['source'], 'source', content.source, world.sources);
  if (content.kind === 'definition') check(['term'], 'term', content.term, world.terms);
  if (content.kind === 'correction') check(['update'], 'update', content.update, world.updates);
}

function checkFigures(content: ContentOf<'conversion'>, words: string, report: Report): void {
  const folded = foldQuote(words);
  const absent = (['from', 'to'] as const).filter(
    (part) => !folded.includes(foldQuote(content[part])),
  );
  for (const part of absent) report([part], explainMissingFigure(part, content[part], words));
  const check = checkConversion(content);
  if (check.status !== 'right' && absent.length === 0)
    report(['rate'], explainConversion(content, check));
}

function isSetApart(range: TextRange, quotedBlocks: ReadonlySet<number>): boolean {
  return quotedBlocks.has(range.start.block) && quotedBlocks.has(range.end.block);
}
