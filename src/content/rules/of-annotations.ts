import type { AnnotationFile } from '../../model/annotation.ts';
import { listedTwice } from './listed-twice.ts';
import type { Rule } from './rule.ts';

/** What must hold across the fields of a file of annotations. */
export const annotationRules: readonly Rule<AnnotationFile>[] = [
  listedTwice(({ annotations }) =>
    annotations.map(({ sources }, index) => ({
      path: ['annotations', index, 'sources'],
      items: sources,
    })),
  ),
];
