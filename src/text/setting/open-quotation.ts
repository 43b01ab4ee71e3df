/** The marks of a quotation, by the one that opens it. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
};

const marks = /[“”„«»「」『』]/gu;

/** A quotation that is open where a text ends: the marks with which it begins and ends. */
export interface OpenQuotation {
  readonly opens: string;
  readonly closes: string;
}

/** The quotation in which a text ends, if it ends in one. */
export function openQuotation(text: string): OpenQuotation | undefined {
  let open: OpenQuotation | undefined;
  for (const [mark] of text.matchAll(marks)) {
    const closes = closing[mark];
    if (mark === open?.closes) open = undefined;
    else if (closes !== undefined) open = { opens: mark, closes };
  }
  return open;
}

/**
 * A passage of a text with the marks of quotations that it begins or ends within: without them,
 * words of somebody else would read as those of the text.
 *
 * @param before what stands before the passage
 */
export function withQuotationMarks(before: string, passage: string): string {
  const opened = openQuotation(before);
  const begun = opened === undefined ? passage : `${opened.opens}${passage}`;
  return `${begun}${openQuotation(begun)?.closes ?? ''}`;
}
