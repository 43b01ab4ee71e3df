/** The last lines of a text, at most as many as asked for, without empty ones at its end. */
export function lastLines(text: string, most: number): string {
  return text.trimEnd().split('\n').slice(-most).join('\n');
}
