/** Divides prose into its paragraphs, which stand apart by empty lines. */
export function paragraphsOf(prose: string | undefined): string[] {
  return (prose ?? '')
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** The first paragraph of a prose. */
export function firstParagraph(prose: string): string {
  return paragraphsOf(prose)[0] ?? '';
}
