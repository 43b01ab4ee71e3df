import { visit } from 'unist-util-visit';
import { findMentions } from '../../../entities/find-mentions.ts';
import { storyOffset, textOfRange } from '../../../story/text/story-text.ts';
import { typedSpan } from '../../../story/text/typed-span.ts';
import type { TextRange } from '../../../story/text/text-range.ts';
import type { Finding } from '../finding.ts';
import type { NewsroomInReview, StoryInReview } from '../in-review.ts';
import { touches, type Span } from '../prose.ts';

/** Names of the newsroom’s entities in the text that the frontmatter does not list. */
export function unlistedNames(story: StoryInReview, newsroom: NewsroomInReview): Finding[] {
  const { article } = story;
  if (article === undefined) return [];
  const { about, mentions } = article.entities;
  const known = new Set([
    ...about,
    ...mentions,
    ...article.authors.map(({ person }) => person),
    ...linkedByHand(story),
  ]);
  const linked = linksByHand(story);
  return findMentions(story.text, newsroom.matcher).flatMap((mention) => {
    if (mention.status !== 'found' || known.has(mention.id)) return [];
    if (newsroom.people.has(mention.id) && speaksHere(story, mention.id)) return [];
    const at = typedAt(story, mention.range);
    // Whatever such a link means, it is one.
    if (touches(linked, at)) return [];
    const name = textOfRange(story.text, mention.range);
    const list = [...mentions, mention.id].join(', ');
    return [{ ...at, slots: { name, id: mention.id, list } }];
  });
}

/** Names that the frontmatter lists among the mentions, and that stand nowhere in the story. */
export function absentNames(story: StoryInReview, newsroom: NewsroomInReview): Finding[] {
  const { article } = story;
  if (article === undefined) return [];
  const { mentions } = article.entities;
  const only = new Set(mentions);
  const there = new Set(
    findMentions(story.text, newsroom.matcher, { only }).flatMap((mention) =>
      mention.status === 'found' ? [mention.id] : mention.ids,
    ),
  );
  const elsewhere = story.prose
    .filter(({ kind }) => kind !== 'text')
    .map(({ text }) => text)
    .join('\n');
  const byHand = linkedByHand(story);
  return mentions.flatMap((id, index) => {
    const names = newsroom.namesOf(id);
    const isThere =
      there.has(id) ||
      byHand.has(id) ||
      speaksHere(story, id) ||
      names.length === 0 ||
      names.some((name) => elsewhere.includes(name));
    if (isThere) return [];
    const slots = { id, names: names.join(', ') };
    return [{ ...story.fieldAt(['entities', 'mentions', index]), slots }];
  });
}

/** Words that are a name of the story’s people but for a letter. */
export function slipsOfNames(story: StoryInReview, newsroom: NewsroomInReview): Finding[] {
  const { about = [], mentions = [] } = story.article?.entities ?? {};
  const listed = new Set([...about, ...mentions]);
  return story.prose.flatMap((prose) => {
    if (prose.kind === 'attribute') return [];
    return newsroom.slipsIn(prose.text).flatMap(({ id, name, typed, index }) => {
      const span = { start: index, end: index + typed.length };
      const isMeant = listed.has(id) || newsroom.people.has(id);
      if (!isMeant || touches(prose.closed, span)) return [];
      return [{ ...prose.shownAt(span), slots: { typed, name } }];
    });
  });
}

function linkedByHand({ root, annotations }: StoryInReview): Set<string> {
  const found = new Set(annotations.flatMap((one) => (one.kind === 'entity' ? [one.entity] : [])));
  visit(root, 'element', (node) => {
    const id = node.properties['dataEntity'];
    if (typeof id === 'string') found.add(id);
  });
  return found;
}

/** Where links by name stand in the file, whether or not there is what they name. */
function linksByHand({ root }: StoryInReview): Span[] {
  const found: Span[] = [];
  visit(root, 'element', ({ properties, position }) => {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (properties['dataEntity'] !== undefined && start !== undefined && end !== undefined)
      found.push({ start, end });
  });
  return found;
}

/** Whether somebody is the speaker of a quotation, which names them. */
function speaksHere({ source, annotations }: StoryInReview, id: string): boolean {
  return (
    source.includes(`by="${id}"`) ||
    annotations.some((one) => one.kind === 'attribution' && one.speaker === id)
  );
}

/** Where a mention was typed; where its paragraph begins, if that cannot be told. */
function typedAt({ blocks, text, source, bodyOffset }: StoryInReview, range: TextRange): Span {
  const runs = blocks[range.start.block]?.runs ?? [];
  const { offset: start } = range.start;
  const end = start + storyOffset(text, range.end) - storyOffset(text, range.start);
  const begins = runs[0]?.node.position?.start.offset ?? bodyOffset;
  return typedSpan(runs, { start, end }, source) ?? { start: begins, end: begins };
}
