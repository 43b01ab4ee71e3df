/**
 * A value as the text of a `<script>` that holds data: JSON in which nothing ends the element, or
 * begins a comment in it (HTML, 4.12.1.3).
 */
export function scriptText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
