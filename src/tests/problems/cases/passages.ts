import { fields } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

const story =
  'Alibaba paid 2 billion dollars for Kaola.\n\nAnalysts think 2 billion dollars is fair, and Alibaba agrees.\n';

/** Passages and names that the text does not have exactly once. */
export const passages: readonly BrokenInput[] = [
  {
    slip: 'a passage that the story does not have',
    files: update('    passage: ▸paid 2 billions for Kaola\n    was: 3 billion', story),
    problems: [
      {
        name: 'missing-passage',
        message: 'The passage "paid 2 billions for Kaola" is not in the story.',
        fix: 'Did you mean (72 % alike): passage: { exact: "paid 2 billion dollars" }',
      },
    ],
  },
  {
    slip: 'a passage that stands twice',
    files: update('    passage: ▸2 billion dollars\n    was: 3 billion', story),
    problems: [
      {
        name: 'ambiguous-passage',
        message: 'The passage "2 billion dollars" stands 2 times in the story.',
        fix: 'Add what stands before or after it: passage: { exact: "2 billion dollars", prefix: "paid " } or { exact: "2 billion dollars", prefix: "think " }',
      },
    ],
  },
  {
    slip: 'a passage without words',
    files: update('    passage: ▸" "\n    was: 3 billion', story),
    problems: [
      {
        name: 'empty-passage',
        message: 'The passage has no words.',
        fix: 'Quote the words of the story.',
      },
    ],
  },
  {
    slip: 'a correction whose error still stands in the text',
    files: update(
      '    passage: paid 2 billion dollars for Kaola\n    was: ▸2 billion dollars',
      story,
    ),
    problems: [
      {
        name: 'was-still-there',
        message:
          'The correction says that "2 billion dollars" was replaced, and it still stands in the story.',
        fix: 'Correct the text of the story, or quote in was: the words that really stood there.',
      },
    ],
  },
  {
    slip: 'words taken out after a passage that the story does not have',
    files: update('    takenOutAfter: ▸for Koala.\n    was: 3 billion', story),
    problems: [
      {
        name: 'missing-passage',
        message: 'The passage "for Koala." is not in the story.',
        fix: 'Did you mean (80 % alike): takenOutAfter: { exact: "for Kaola." }',
      },
    ],
  },
  {
    slip: 'words taken out, and a passage in their place',
    files: update(
      '    passage: for Kaola\n    takenOutAfter: ▸for Kaola\n    was: 3 billion',
      story,
    ),
    problems: [
      {
        name: 'invalid-value',
        message: 'The field “updates[0].takenOutAfter” cannot be “for Kaola”.',
        fix: 'Text that was taken out has no passage: give passage: or takenOutAfter:, not both.',
      },
    ],
  },
  {
    slip: 'a passage of a headline',
    files: update('    of: ▸headline\n    passage: for Kaola\n    was: 3 billion', story),
    problems: [
      {
        name: 'invalid-value',
        message: 'The field “updates[0].of” cannot be “headline”.',
        fix: 'A passage is looked for in the text of the story: without of: if the text changed, without passage: if another part did.',
      },
    ],
  },
  {
    slip: 'a headline that still says what was corrected',
    files: update('    of: dek\n    was: ▸joins two', story),
    problems: [
      {
        name: 'was-still-shown',
        message:
          'The note says that “joins two” was replaced, and the dek still says “The deal joins two shops.”.',
        fix: 'Correct the dek, or quote in was: the words that really stood there.',
      },
    ],
  },
  {
    slip: 'a note that is a list',
    files: fields({
      more: 'updates:\n  - id: fix\n    kind: update\n    at: undated\n    note: ▸|\n      - One thing.\n      - Another.',
    }),
    problems: [
      {
        name: 'markup-in-note',
        message: 'The note holds <ul>: lines that begin with - or a number are a list.',
        fix: 'Write paragraphs with *emphasis*, **strong words** and [links](https://…); a backslash before a sign keeps it: \\*.',
      },
    ],
  },
  {
    slip: 'a notice with a link to a story that is not there',
    files: fields({
      more: 'notices:\n  - kind: method\n    text: ▸See [how](story:kaola-dael).',
    }),
    problems: [
      {
        name: 'unknown-story',
        message: 'There is no story “kaola-dael”.',
        fix: 'Did you mean “kaola-deal”?',
      },
    ],
  },
  {
    slip: 'a correction of a note that is not there',
    files: update('    corrects: ▸fixx\n    was: not-recorded', story),
    problems: [
      {
        name: 'unknown-update',
        message: 'There is no update note “fixx”.',
        fix: 'Did you mean “fix”?',
      },
    ],
  },
  {
    slip: 'a note that corrects itself',
    files: update('    corrects: ▸fix\n    was: not-recorded', story),
    problems: [
      {
        name: 'corrects-itself',
        message: 'The note “fix” corrects, by fix, in the end itself.',
        fix: 'Leave corrects: to the newer of two notes.',
      },
    ],
  },
  {
    slip: 'a relation whose evidence the story does not have',
    files: {
      'entities/kaola.yaml':
        'name: Kaola\nkind: organisation\ndescription: A shop.\nrelations:\n  - type: owned-by\n    to: alibaba\n    evidence:\n      story: kaola-deal\n      quote: ▸Alibaba buys Kaola on Monday\n',
    },
    problems: [
      {
        name: 'missing-passage',
        file: 'entities/kaola.yaml',
        message: 'The passage "Alibaba buys Kaola on Monday" is not in the story.',
        fix: 'Did you mean (75 % alike): quote: { exact: "Alibaba bought Kaola on Friday" }',
      },
    ],
  },
  {
    slip: 'one name of two entities',
    files: {
      'entities/kaola.yaml':
        'name: Kaola\nkind: organisation\ndescription: A shop.\naliases: [Ali]\n',
      'entities/alibaba.yaml':
        'name: Alibaba\nkind: organisation\ndescription: A group.\naliases: [Ali]\n',
      ...fields({}, 'On Friday, **then** ▸Ali paid.\n'),
    },
    problems: [
      {
        name: 'ambiguous-name',
        message: '“Ali” may be alibaba or kaola.',
        fix: 'Link it by hand: [Ali](entity:alibaba) or [Ali](entity:kaola).',
      },
    ],
  },
];

function update(lines: string, text: string): Record<string, string> {
  return fields(
    {
      more: `updates:\n  - id: fix\n    kind: correction\n    at: 2019-09-07T10:00:00+08:00\n    note: The price was wrong.\n${lines}`,
    },
    text,
  );
}
