import { Tokenizer } from 'htmlparser2';

/** What becomes of the value of an attribute, as it stands in the page: with its entities unread. */
export type RewriteAttribute = (element: string, attribute: string, value: string) => string;

/**
 * Changes values of attributes in a page, and leaves every other byte as it is.
 *
 * @param rewrite is given the lower-case names of element and attribute
 */
export function rewriteAttributes(html: string, rewrite: RewriteAttribute): string {
  const pieces: string[] = [];
  let written = 0;
  let element = '';
  let attribute = '';
  let value: { readonly start: number; readonly end: number } | undefined;
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    // Entities are left as they stand, so that a value comes in one piece.
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        element = html.slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = undefined;
      },
      onattribdata: (start, end) => {
        value = { start: value?.start ?? start, end };
      },
      onattribend: () => {
        if (value === undefined) return;
        const { start, end } = value;
        const before = html.slice(start, end);
        const after = rewrite(element, attribute, before);
        if (after === before) return;
        pieces.push(html.slice(written, start), after);
        written = end;
      },
      onattribentity: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return pieces.length === 0 ? html : pieces.join('') + html.slice(written);
}
