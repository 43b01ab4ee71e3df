/** What a rule says, as its file in `rules/` has it: the message and the page of the handbook alike. */
export interface RuleText {
  readonly name: string;
  /** What is wrong, as one sentence; `{slots}` are filled with what was found. */
  readonly says: string;
  readonly reason: string;
  readonly fix: string;
  readonly wrong: readonly ExampleFile[];
  readonly right: readonly ExampleFile[];
}

/** A piece of an example: the text of a story, fields of its frontmatter, or another file. */
export interface ExampleFile {
  /** `mdx` for the text, `yaml` for fields. */
  readonly language: string;
  /** The file that it is of, if not the story. */
  readonly file: string | undefined;
  readonly text: string;
}

/**
 * Reads the file of a rule.
 *
 * @throws Error if a part of it is missing
 */
export function readRuleText(markdown: string): RuleText {
  const [head = '', wrong = '', right = ''] = markdown.split(/^## (?:Wrong|Right)$/mu);
  const [title = '', says = '', ...others] = head
    .trim()
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replaceAll('\n', ' '));
  const after = (label: string): string =>
    others
      .find((one) => one.startsWith(label))
      ?.slice(label.length)
      .trim() ?? '';
  const text: RuleText = {
    name: title.replace(/^# /u, ''),
    says,
    reason: after('Why it matters:'),
    fix: after('What to do:'),
    wrong: examplesIn(wrong),
    right: examplesIn(right),
  };
  const isWhole =
    [text.says, text.reason, text.fix].every((part) => part !== '') &&
    text.wrong.length > 0 &&
    text.right.length > 0;
  if (!isWhole) throw new Error(`The rule ${text.name} lacks a part.`);
  return text;
}

/** A sentence with its slots filled; a slot that nothing fills stays. */
export function fillSlots(
  sentence: string,
  slots: Readonly<Record<string, string>> | undefined,
): string {
  return sentence.replace(/\{(\w+)\}/gu, (slot, name: string) => slots?.[name] ?? slot);
}

function examplesIn(part: string): ExampleFile[] {
  return [...part.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gmu)].map(
    ([, language = '', file, text = '']) => ({ language, file, text }),
  );
}
