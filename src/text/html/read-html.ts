/** Reading HTML that Nutgraf has made: the one module that runs a parser over a page. */
import { Parser } from 'htmlparser2';

/** The attributes of an element, by their lower-case names, with entities read. */
export type HtmlAttributes = Readonly<Record<string, string>>;

/**
 * Whoever listens while a page is read. Every element that is opened is closed again, also one
 * without content (`<img>`) or whose end the page leaves out; what is a comment is not told.
 */
export interface HtmlListener {
  readonly open?: (name: string, attributes: HtmlAttributes) => void;
  /** Text with entities read, as `textContent` has it; one text may come in several pieces. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads a page or a piece of one, once for all listeners, each of which is told everything in the
 * order of the page. Whatever text it is given, it reads to the end and throws nothing of its own.
 */
export function readHtml(html: string, ...listeners: readonly HtmlListener[]): void {
  let afterPre = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      afterPre = name === 'pre';
      for (const listener of listeners) listener.open?.(name, attributes);
    },
    ontext: (data) => {
      // HTML has a line end right after `<pre>` for the writer’s eyes only.
      const text = afterPre && data.startsWith('\n') ? data.slice(1) : data;
      afterPre = false;
      for (const listener of listeners) listener.text?.(text);
    },
    onclosetag: (name) => {
      afterPre = false;
      for (const listener of listeners) listener.close?.(name);
    },
  });
  parser.end(html);
}
