import { attributeOf, elementsOf, textOf, type BuiltPage } from '../site/built-pages.ts';
import type { Thing } from './graph-problems.ts';

/** What the head of a built page says. */
export interface Metadata {
  /** The contents of `<meta>` by name or property, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: readonly string[];
  readonly titles: readonly string[];
  /** Its graphs, parsed. */
  readonly graphs: readonly Thing[];
}

/** Reads the metadata of a built page as a client does. */
export function readMetadata({ document }: BuiltPage): Metadata {
  const metas = elementsOf(document, ({ tagName }) => tagName === 'meta').flatMap((meta) => {
    const key = attributeOf(meta, 'name') ?? attributeOf(meta, 'property');
    return key === undefined ? [] : [{ key, content: attributeOf(meta, 'content') ?? '' }];
  });
  const scripts = elementsOf(
    document,
    (element) =>
      attributeOf(element, 'type') === 'application/ld+json' && element.tagName === 'script',
  );
  return {
    metas: new Map(
      [...Map.groupBy(metas, ({ key }) => key)].map(([key, group]) => [
        key,
        group.map(({ content }) => content),
      ]),
    ),
    canonical: elementsOf(document, (element) => attributeOf(element, 'rel') === 'canonical').map(
      (link) => attributeOf(link, 'href') ?? '',
    ),
    titles: elementsOf(document, ({ tagName }) => tagName === 'title').map(textOf),
    graphs: scripts.map((script) => asThing(JSON.parse(textOf(script)))),
  };
}

function asThing(value: unknown): Thing {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
