import { attributeOf, elementsOf, isRedirect, type BuiltPage } from '../site/built-pages.ts';

/** One page of each kind that a site has, whichever stories and sections it holds. */
export function oneOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const found = new Map<string, BuiltPage>();
  for (const page of pages.filter((each) => !isRedirect(each))) {
    const kind = kindOf(page);
    if (!found.has(kind)) found.set(kind, page);
  }
  return [...found.values()];
}

const directories = /^\/(?:sections|storylines|people|entities|archive|corrections|search)\//u;

/** Pages of a directory are alike at each depth; of the others, stories are those with text to annotate. */
function kindOf({ path, document }: BuiltPage): string {
  if (path === '/' || path === '/404.html') return path;
  const [directory] = directories.exec(path) ?? [];
  if (directory !== undefined) return `${directory}${path.split('/').length}`;
  const isStory =
    elementsOf(document, (one) => attributeOf(one, 'data-annotatable') !== undefined).length > 0;
  return isStory ? 'story' : 'page';
}
