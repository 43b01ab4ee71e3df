/**
 * The directives of a configuration of nginx, each as its words, those within blocks too. It is read
 * by nginx’s own grammar: words, in quotation marks or not, up to `;` or a block in braces.
 *
 * @throws Error with the rest of the text where it is no configuration
 */
export function directivesOf(text: string): readonly (readonly string[])[] {
  const directives: string[][] = [];
  let words: string[] = [];
  let depth = 0;
  let rest = text;
  const end = (): void => {
    if (words.length > 0) directives.push(words);
    words = [];
  };
  for (rest = skipped(rest); rest !== ''; rest = skipped(rest)) {
    const [found] = /^(?:[;{}]|"(?:[^"\\]|\\.)*"|[^\s;{}"]+)/u.exec(rest) ?? [];
    if (found === undefined) throw new Error(`No configuration: ${rest.slice(0, 80)}`);
    rest = rest.slice(found.length);
    if (found === ';' || found === '{') {
      if (words.length === 0) throw new Error(`A ${found} after nothing: ${rest.slice(0, 80)}`);
      end();
    } else if (found === '}') {
      if (words.length > 0) throw new Error(`A directive without its end: ${words.join(' ')}`);
    } else words.push(found);
    depth += found === '{' ? 1 : found === '}' ? -1 : 0;
    if (depth < 0) throw new Error(`A } too many: ${rest.slice(0, 80)}`);
  }
  if (depth !== 0 || words.length > 0) throw new Error('A block or directive without its end.');
  return directives;
}

function skipped(text: string): string {
  return text.replace(/^(?:\s+|#[^\n]*(?:\n|$))+/u, '');
}
