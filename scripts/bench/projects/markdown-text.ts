/** Signs that could mean something in Markdown or MDX, and beginnings of lines that could. */
const meaning = /[\\`*_{}[\]<>#|~&!+=^:@]|www\.|^\s*(?:\d+[.)]|-)/iu;

/** Plain text as Markdown and MDX that show it: every sign that could mean something is escaped. */
export function escapedText(text: string): string {
  return meaning.test(text) ? text.replaceAll(/[!-/:-@[-`{-~]/gu, '\\$&') : text;
}

/** The same for the beginning of a paragraph of MDX, where some words would be taken for code. */
export function escapedParagraph(text: string): string {
  return escapedText(text).replace(/^(?:import|export)\b/u, (word) => `{'${word}'}`);
}
