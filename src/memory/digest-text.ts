import { hash } from 'node:crypto';

/** A name for some texts, in hexadecimal digits: other texts, or in another order, have another. */
export function digestText(...texts: readonly string[]): string {
  return hash('sha256', texts.length === 1 ? (texts[0] ?? '') : JSON.stringify(texts));
}
