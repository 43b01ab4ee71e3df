import type { BadAnnotation } from './bad-annotation.ts';
import { withAnnotation } from './newsroom-with.ts';

/** Targets that are not found exactly once. */
export const lostTargets: readonly BadAnnotation[] = [
  [
    'words that are not in the story',
    withAnnotation('id: a\ntarget: Kaola on Fryday\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:3:13 missing-target',
    'The passage "Kaola on Fryday" is not in the story.',
    'Did you mean (93 % alike): target: { exact: "Kaola on Friday" }',
  ],
  [
    'words that resemble nothing in the story',
    withAnnotation(
      'id: a\ntarget: The weather was fine and the harbour was full of ships\nkind: note\nnote: A remark.\nby: ada-reed',
    ),
    'annotations.yaml:3:13 missing-target',
    'The passage "The weather was fine and the harbour was full of ships" is not in the story.',
    'Quote the words exactly as the story has them, or delete target:.',
  ],
  [
    'words that stand twice',
    withAnnotation('id: a\ntarget: the group said\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:3:13 ambiguous-target',
    'The passage "the group said" stands 2 times in the story.',
    'Add what stands before or after it: target: { exact: "the group said", prefix: "\\", " } or { exact: "the group said", prefix: "follows, " }',
  ],
  [
    'the right words after wrong ones',
    withAnnotation(
      'id: a\ntarget: { exact: Friday, prefix: last }\nkind: note\nnote: A remark.\nby: ada-reed',
    ),
    'annotations.yaml:3:13 missing-target',
    'The passage "Friday" is not in the story.',
    'Did you mean (100 % alike): target: { exact: "Friday" }',
  ],
  [
    'a passage without its beginning',
    withAnnotation(
      'id: a\ntarget: { from: Kaola sold, to: Friday }\nkind: note\nnote: A remark.\nby: ada-reed',
    ),
    'annotations.yaml:3:21 missing-target',
    'The passage "Kaola sold" is not in the story.',
    'Did you mean (70 % alike): from: { exact: "Kaola on" }',
  ],
  [
    'a passage whose end stands twice',
    withAnnotation(
      'id: a\ntarget: { from: Alibaba, to: price }\nkind: note\nnote: A remark.\nby: ada-reed',
    ),
    'annotations.yaml:3:34 ambiguous-target',
    'The passage "price" stands 3 times in the story.',
    'Add what stands before or after it: to: { exact: "price", prefix: "good " } or { exact: "price", suffix: " had" } or { exact: "price", suffix: " of" }',
  ],
  [
    'a passage that ends before it begins',
    withAnnotation(
      'id: a\ntarget: { from: More follows, to: Alibaba bought }\nkind: note\nnote: A remark.\nby: ada-reed',
    ),
    'annotations.yaml:3:13 target-backwards',
    'The words of to: stand before those of from:.',
    'Exchange them, or quote other words.',
  ],
  [
    'a passage without an end',
    withAnnotation('id: a\ntarget: { from: Alibaba }\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:3:15 unknown-field',
    'There is no field “annotations[0].target.from”.',
    'Write the field that goes with “from” too, or delete it. Known here: exact, prefix, suffix, from, to.',
  ],
  [
    'a point that is not there',
    withAnnotation(
      'id: a\ntarget: { prefix: sold, suffix: Kaola }\nkind: note\nnote: A remark.\nby: ada-reed',
    ),
    'annotations.yaml:3:13 missing-point',
    'No point of the story has “sold” before it and “Kaola” after it.',
    'Copy the words on both sides of the point from the story.',
  ],
  [
    'a point that stands three times',
    withAnnotation('id: a\ntarget: { suffix: price }\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:3:13 ambiguous-point',
    '3 points of the story have these words around them.',
    'Quote more words on either side.',
  ],
  [
    'a point between nothing',
    withAnnotation('id: a\ntarget: {}\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:3:13 empty-target',
    'The target names no words.',
    'Quote the words: target: the words; or for a point give prefix: and suffix:.',
  ],
];
