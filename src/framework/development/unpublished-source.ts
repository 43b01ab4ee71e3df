import type { FileSource } from '../../content/file-source.ts';
import { splitFrontmatter } from '../../story/syntax/frontmatter.ts';

/** A story or a page: what may be a draft. */
const mayBeDraft = /(?:^|\/)(?:article|pages\/[^/]+)\.mdx$/u;

/**
 * Content in which no draft is one, so that its reporter sees it. Every line stays in its place.
 */
export function unpublishedSource(source: FileSource): FileSource {
  return {
    ...source,
    read: (path, most) => {
      const bytes = source.read(path, most);
      return mayBeDraft.test(path) ? withoutDraft(bytes) : bytes;
    },
  };
}

function withoutDraft(bytes: Buffer): Buffer {
  // Most are none, and there may be many.
  if (!bytes.includes('draft:')) return bytes;
  const text = bytes.toString('utf8');
  const { bodyOffset, closed } = splitFrontmatter(text.replace(/^\uFEFF/u, ''));
  if (!closed) return bytes;
  const end = bodyOffset + (text.startsWith('\uFEFF') ? 1 : 0);
  const fields = text.slice(0, end).replace(/^draft:[ \t]*true\b/mu, 'draft: false');
  return Buffer.from(fields + text.slice(end));
}
