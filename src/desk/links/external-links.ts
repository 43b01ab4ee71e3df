import { visit } from 'unist-util-visit';
import type { Nouns } from '../../content/read-nouns.ts';
import { parseDeclarative } from '../../story/syntax/parse-declarative.ts';
import { offsetOf } from '../../story/syntax/place-at.ts';

/** An address elsewhere, and where it is typed. */
export interface ExternalLink {
  readonly address: string;
  readonly file: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Every address of another site that stories and pages link to or name among their sources. */
export function externalLinks(nouns: Nouns): ExternalLink[] {
  const articles = [...nouns.articles.values()];
  const inText = [...articles, ...nouns.entries.values(), ...nouns.pages.values()].flatMap(
    ({ file, source, bodyOffset }) => {
      const parsed = parseDeclarative(source, bodyOffset);
      const found: ExternalLink[] = [];
      if (parsed.status === 'broken') return found;
      visit(parsed.tree, 'element', (node) => {
        const address = node.properties['href'];
        const start = node.position?.start.offset;
        if (typeof address !== 'string' || !/^https?:/u.test(address) || start === undefined)
          return;
        found.push({ address, file, source, start, end: node.position?.end.offset ?? start });
      });
      return found;
    },
  );
  const inSources = articles.flatMap(({ file, source, value, placeOf }) =>
    value.sources.flatMap(({ url }, index) => {
      if (url === undefined) return [];
      const start = offsetOf(source, placeOf(['sources', index, 'url']));
      return [{ address: url, file, source, start, end: start + url.length }];
    }),
  );
  return [...inText, ...inSources];
}
