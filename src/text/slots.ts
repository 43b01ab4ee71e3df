/** A part of a template: words, or the name of a slot. */
export type TemplatePart =
  | { readonly text: string; readonly slot?: never }
  | { readonly slot: string; readonly text?: never };

/**
 * Divides a template at its slots.
 *
 * @param template `Page {number} of a list`
 * @returns `[{ text: 'Page ' }, { slot: 'number' }, { text: ' of a list' }]`
 */
export function templateParts(template: string): readonly TemplatePart[] {
  return template
    .split(/(\{[^{}]*\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { slot: part.slice(1, -1) } : { text: part }));
}

/** The names of the slots of a template, each once, in their order. */
export function slotsOf(template: string): readonly string[] {
  return [...new Set(templateParts(template).flatMap(({ slot }) => slot ?? []))];
}
