import { fields } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

const person = 'people/jack-ma.yaml';
const plainFix = 'Write the value itself; put it between quotation marks if it begins with a sign.';

/** A person whose file says this. */
function jack(yaml: string): BrokenInput['files'] {
  return { [person]: yaml };
}

/** What YAML can say and no newsroom means. */
export const yamlOddities: readonly BrokenInput[] = [
  {
    slip: 'a headline that begins with an ampersand',
    files: fields({ title: 'title: &▸Breaking news' }),
    problems: [
      {
        name: 'yaml-sign',
        place: { line: 2, column: 18 },
        message: 'Here stands &Breaking, which is a name of the value to YAML and would be lost.',
        fix: plainFix,
      },
    ],
  },
  {
    slip: 'an alias of a value that stands elsewhere',
    files: jack('name: ▸&jack Jack Ma\ndescription: *jack\n'),
    problems: [
      {
        name: 'yaml-sign',
        file: person,
        place: { line: 1, column: 13 },
        message: 'Here stands &jack, which is a name of the value to YAML and would be lost.',
        fix: plainFix,
      },
      {
        name: 'yaml-sign',
        file: person,
        place: { line: 2, column: 14 },
        message: 'Here stands *jack, which is another place of the file to YAML and would be lost.',
        fix: plainFix,
      },
    ],
  },
  {
    slip: 'a value that holds itself',
    files: jack('name: Jack Ma\ndescription: Founder\npositions: &all\n  - *all\n'),
    problems: [
      {
        name: 'yaml-sign',
        file: person,
        place: { line: 4, column: 3 },
        message: 'Here stands &all, which is a name of the value to YAML and would be lost.',
        fix: plainFix,
      },
      {
        name: 'yaml-sign',
        file: person,
        place: { line: 4, column: 5 },
        message: 'Here stands *all, which is another place of the file to YAML and would be lost.',
        fix: plainFix,
      },
    ],
  },
  {
    slip: 'a tag that names a type',
    files: jack('name: !!str ▸Jack Ma\ndescription: Founder\n'),
    problems: [
      {
        name: 'yaml-sign',
        file: person,
        message: 'Here stands !!str, which is the type of the value to YAML and would be lost.',
        fix: plainFix,
      },
    ],
  },
  {
    slip: 'a directive',
    files: jack('▸%YAML 1.1\n---\nname: Jack Ma\ndescription: Founder\n'),
    problems: [
      {
        name: 'yaml-directive',
        file: person,
        message: 'A line that begins with % changes how YAML is read.',
        fix: 'Delete the line.',
      },
    ],
  },
  {
    slip: 'two documents in one file',
    files: jack('name: Jack Ma\ndescription: Founder\n▸---\nname: Jack Ma\n'),
    problems: [
      {
        name: 'yaml-documents',
        file: person,
        message: 'A second document begins here, below a line of three hyphens.',
        fix: 'Delete the line ---, or move what follows into a file of its own.',
      },
    ],
  },
  {
    slip: 'a template of another program',
    files: jack('name: Jack Ma\ndescription: {▸{ description }}\n'),
    problems: [
      {
        name: 'yaml-no-field',
        file: person,
        message: 'What stands here is not a field.',
        fix: 'Write a field, a colon, a space and its value; put a value with { or [ between quotation marks.',
      },
    ],
  },
  {
    slip: 'a field by the name of what every object has',
    files: jack('name: Jack Ma\ndescription: Founder\n▸__proto__: { name: Eve }\n'),
    problems: [
      {
        name: 'unknown-field',
        file: person,
        message: 'There is no field “__proto__”.',
        fix: 'Delete it. Known here: name, kind, members, unnamedBecause, nativeName, familyName, aliases, description, portrait, bio, expertise, positions, links, sameAs, fediverse.',
      },
    ],
  },
  {
    slip: 'lists in lists without end',
    files: jack(
      `name: Jack Ma\ndescription: Founder\naliases: ${'['.repeat(99)}▸[]${']'.repeat(99)}\n`,
    ),
    problems: [
      {
        name: 'nested-too-deep',
        file: person,
        message: 'Here something stands within more than 100 others.',
        fix: 'Take levels away; check whether a bracket or a sign is repeated by mistake.',
      },
    ],
  },
  {
    slip: 'so many lists in lists that the parser gives up',
    files: jack(`aliases: ${'['.repeat(100)}▸${'['.repeat(4900)}${']'.repeat(5000)}\n`),
    problems: [
      {
        name: 'nested-too-deep',
        file: person,
        message: 'Here something stands within more than 100 others.',
        fix: 'Take levels away; check whether a bracket or a sign is repeated by mistake.',
      },
    ],
  },
  {
    slip: 'more names than any page shows',
    files: jack(`name: Jack Ma\ndescription: Founder\naliases: ▸[${'A, '.repeat(5001)}]\n`),
    problems: [
      {
        name: 'list-too-long',
        file: person,
        message: 'Here are 5001 items or fields; at most 5000 are read.',
        fix: 'Divide it.',
      },
    ],
  },
];
