import { baseFiles, fields, storyFile } from '../problems/base.ts';

/** The file beside the story of the sound newsroom. */
export const standOffFile = storyFile.replace('article.mdx', 'annotations.yaml');

const text = `Alibaba bought Kaola on Friday for RMB 14.3 billion ($2 billion).

It was "a good price", the group said. The price had long been known.

## The price of it

The [other shop](entity:kaola) goes on. More follows, the group said.
`;

const more = `updates:
  - id: second-day
    kind: update
    at: 2019-09-07T10:00:00+08:00
    note: The price was added.
sources:
  - id: report
    kind: document
    title: The report
  - id: filing
    kind: document
    title: The filing`;

const glossary = 'terms:\n  - id: price\n    term: price\n    definition: What is paid.\n';

/** The sound newsroom with annotations beside its story, as they are typed. */
export function withAnnotations(yaml: string): Record<string, string> {
  return { ...fields({ more }, text), 'glossary.yaml': glossary, [standOffFile]: yaml };
}

/** The same with one annotation, its fields one on each line. */
export function withAnnotation(lines: string): Record<string, string> {
  const [first = '', ...others] = lines.split('\n');
  return withAnnotations(
    ['annotations:', `  - ${first}`, ...others.map((line) => `    ${line}`), ''].join('\n'),
  );
}

/** The sound newsroom with a story of other words, in which annotations are written inline. */
export function withText(words: string): Record<string, string> {
  return { ...fields({ more }, `${words}\n`), 'glossary.yaml': glossary };
}

/** The sound newsroom with other files beside it. */
export function withFiles(files: Readonly<Record<string, string>>): Record<string, string> {
  return { ...baseFiles, ...withAnnotations('annotations: []\n'), ...files };
}
