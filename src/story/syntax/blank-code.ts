/**
 * Blanks out frontmatter, code, escapes and comments, so that nothing in them is found and every
 * offset stays.
 *
 * @param source the whole file
 * @param bodyOffset where the body begins, in UTF-16 units
 */
export function blankCode(source: string, bodyOffset: number): string {
  const body = source
    .slice(bodyOffset)
    .replace(
      /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\2[`~]*[ \t]*$|$(?![\s\S]))/gmu,
      blank,
    )
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/gu, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/gu, blank)
    .replace(/\\[<{}[\\]/gu, '  ');
  return blank(source.slice(0, bodyOffset)) + body;
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}
