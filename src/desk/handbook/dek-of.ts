/**
 * What the list of the handbook says of a page: `- [For editors](for-editors.md): The front, …`
 *
 * @param list the Markdown of that list
 * @param name the file of the page; that of the list itself has its first paragraph
 */
export function dekOf(list: string, name: string): string {
  const items = list.matchAll(/^- \[[^\]]*\]\(([^)]*)\): ([^\n]*(?:\n +[^\n]*)*)/gmu);
  const found = [...items].find(([, file]) => file === name)?.[2];
  const first = /\n\n([^#-][^\n]*(?:\n[^\n]+)*)\n/u.exec(list)?.[1] ?? '';
  return (found ?? first).replaceAll(/\s*\n\s*/gu, ' ');
}
