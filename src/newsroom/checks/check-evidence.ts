import { explainUnfoundPassage } from '../../annotations/anchoring/explain-passages.ts';
import { resolveQuote } from '../../annotations/anchoring/resolve-quote.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import { onceForEach } from '../../memory/once-for-each.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';
import { foldStory, type FoldedStory } from '../../story/text/fold-story.ts';
import type { NewsroomStory } from '../newsroom.ts';

/** Every relation’s evidence is a passage that its story really has. */
export function checkEvidence(
  nouns: Nouns,
  stories: readonly NewsroomStory[],
  log: ProblemLog,
): void {
  const folded = new Map<string, FoldedStory>();
  const storyById = new Map(stories.map((story) => [story.id, story]));
  for (const { file, value, placeOf } of nouns.entities.values()) {
    value.relations.forEach(({ evidence }, index) => {
      const story = evidence === undefined ? undefined : storyById.get(evidence.story);
      if (evidence === undefined || story === undefined) return;
      const quote = JSON.stringify(evidence.quote);
      if (foundIn(story).has(quote)) return;
      const text = folded.get(story.id) ?? foldStory(story.story.blocks);
      folded.set(story.id, text);
      const resolution = resolveQuote(text, evidence.quote);
      if (resolution.status === 'found') {
        foundIn(story).add(quote);
        return;
      }
      log.addAt(
        file,
        placeOf(['relations', index, 'evidence', 'quote']),
        explainUnfoundPassage(text, evidence.quote, resolution, 'quote'),
      );
    });
  }
}

/** Quotations that were found in a story before: its text is fetched for others only. */
const foundIn = onceForEach<NewsroomStory, Set<string>>(() => new Set());
