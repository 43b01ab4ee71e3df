import type { WrittenAnnotation } from '../annotations/located-annotation.ts';
import type { AnnotationContent } from '../model/annotation.ts';
import { fieldOf } from '../problems/story-problem.ts';
import type { ComponentReference } from '../story/body/collect-references.ts';
import { typographicQuotes } from '../text/typographic-quotes.ts';
import type { WrittenProse } from './compile-notes.ts';
import type { StorySource } from './story-source.ts';

/**
 * All prose that stands beside the text of a story and may hold emphasis and links: update notes,
 * notices, captions, what sources leave open, and what annotations say.
 */
export function writtenProse(
  {
    updates,
    notices,
    sources,
    image,
  }: Pick<StorySource, 'updates' | 'notices' | 'sources' | 'image'>,
  written: readonly WrittenAnnotation[],
  references: readonly ComponentReference[],
): WrittenProse[] {
  return [
    ...updates.map(({ note }, index) => inFrontmatter(note, 'updates', index, 'note')),
    ...notices.map(({ text }, index) => inFrontmatter(text, 'notices', index, 'text')),
    ...sources.map(({ note }, index) => inFrontmatter(note, 'sources', index, 'note')),
    inFrontmatter(image?.caption, 'image', 'caption'),
    inFrontmatter(image?.licence, 'image', 'licence'),
    ...references.map(({ to, id, line, column }) => ({
      text: to === 'prose' ? typographicQuotes(id.trim()) : undefined,
      at: { in: 'text' as const, line, column },
    })),
    ...written.map(({ annotation, writtenAt }) => {
      const { text, field } = proseOf(annotation.content);
      const isCompiled = annotation.origin === 'footnote';
      return { text: isCompiled ? undefined : text, at: fieldOf(writtenAt, [field]) };
    }),
  ].flatMap(({ text, at }) => (text === undefined ? [] : [{ text, at }]));
}

function inFrontmatter(text: string | undefined, ...path: PropertyKey[]) {
  return { text, at: { in: 'frontmatter' as const, path } };
}

/** What an annotation says in words of its own, and the field that it stands in. */
function proseOf(content: AnnotationContent): { text: string | undefined; field: string } {
  if (content.kind === 'factcheck') return { text: content.grounds, field: 'grounds' };
  return { text: 'note' in content ? content.note : undefined, field: 'note' };
}
