/**
 * Blanks out frontmatter, code, escapes and comments, so that nothing in them is found and every
 * offset stays. Twice the source takes twice the time, whatever is left open in it.
 *
 * @param source the whole file
 * @param bodyOffset where the body begins, in UTF-16 units
 */
export function blankCode(source: string, bodyOffset: number): string {
  const withoutFences = blankFences(source.slice(bodyOffset));
  const body = blankSpans(withoutFences).replace(/\\[!-/:-@[-`{-~]/gu, '  ');
  return blank(source.slice(0, bodyOffset)) + body;
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, (sign) => ' '.repeat(sign.length));
}

/** Blanks code between fences; one that is not closed goes to the end. */
function blankFences(body: string): string {
  let fence: string | undefined;
  return body
    .split('\n')
    .map((line) => {
      const mark = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})/u.exec(line)?.[1];
      if (fence === undefined) {
        fence = mark;
        return mark === undefined ? line : blank(line);
      }
      const closes = mark?.startsWith(fence) === true && /^[ \t>]*[`~]+[ \t\r]*$/u.test(line);
      if (closes) fence = undefined;
      return blank(line);
    })
    .join('\n');
}

/** Blanks code in a line and comments of MDX, each where it is closed. */
function blankSpans(body: string): string {
  const parts: string[] = [];
  const opening = /`+|\{\/\*/gu;
  /** Runs of backticks that nothing closes, by length, up to the end of their paragraph. */
  const open = new Map<number, number>();
  let done = 0;
  for (let match = opening.exec(body); match !== null; match = opening.exec(body)) {
    const from = match.index;
    const isComment = match[0] === '{/*';
    const end = isComment
      ? endOfComment(body, opening.lastIndex, open)
      : endOfCode(body, opening.lastIndex, match[0].length, open);
    if (end === undefined) continue;
    parts.push(body.slice(done, from), blank(body.slice(from, end)));
    done = end;
    opening.lastIndex = end;
  }
  return parts.join('') + body.slice(done);
}

const comments = 0;

function endOfComment(body: string, from: number, open: Map<number, number>): number | undefined {
  if (open.has(comments)) return undefined;
  const end = body.indexOf('*/}', from);
  if (end >= 0) return end + 3;
  open.set(comments, body.length);
  return undefined;
}

function endOfCode(
  body: string,
  from: number,
  length: number,
  open: Map<number, number>,
): number | undefined {
  if ((open.get(length) ?? 0) > from) return undefined;
  const closing = /(`+)|\n[ \t\r]*\n/gu;
  closing.lastIndex = from;
  for (let match = closing.exec(body); match !== null; match = closing.exec(body)) {
    if (match[1] === undefined) {
      open.set(length, match.index);
      return undefined;
    }
    if (match[1].length === length) return closing.lastIndex;
  }
  open.set(length, body.length);
  return undefined;
}
