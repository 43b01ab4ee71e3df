import { fields, storyFile } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** Fields that YAML does not read as they were meant. */
export const yamlSlips: readonly BrokenInput[] = [
  {
    slip: 'a colon in a headline',
    files: fields({ title: 'title: ▸Deal: Alibaba buys Kaola' }),
    problems: [
      {
        name: 'yaml-colon',
        message:
          'The value of “title” holds a colon and a space, which YAML takes for another field.',
        fix: 'Put it between quotation marks: title: "Deal: Alibaba buys Kaola"',
      },
    ],
  },
  {
    slip: 'a field indented by one space',
    files: fields({ dek: ' ▸dek: The deal joins two shops.' }),
    problems: [
      {
        name: 'yaml-indentation',
        message:
          'The line “dek: The deal joins two shops.” is not indented like those it belongs with.',
        fix: 'Indent what is of one level alike, with two spaces for each level.',
      },
    ],
  },
  {
    slip: 'a list item out of line',
    files: fields({ authors: 'authors:\n  - ada-reed\n ▸- person: ada-reed' }),
    problems: [
      {
        name: 'yaml-indentation',
        message: 'The line “- person: ada-reed” is not indented like those it belongs with.',
        fix: 'Indent what is of one level alike, with two spaces for each level.',
      },
    ],
  },
  {
    slip: 'a tab at the start of a line',
    files: fields({ entities: 'entities:\n▸\tabout: [kaola]' }),
    problems: [
      {
        name: 'yaml-tab',
        message: 'The line is indented with a tab.',
        fix: 'Indent with two spaces for each level.',
      },
    ],
  },
  {
    slip: 'a field that stands twice',
    files: fields({ more: '▸title: Another headline' }),
    problems: [
      {
        name: 'yaml-duplicate-key',
        message: 'The field “title” stands here for the second time.',
        fix: 'Keep one of the two.',
      },
    ],
  },
  {
    slip: 'a quotation mark that is not closed',
    files: fields({ title: 'title: ▸"Alibaba buys Kaola' }),
    problems: [
      {
        name: 'yaml-quotation-mark',
        message: 'The value of “title” begins with a quotation mark and does not end with one.',
        fix: 'Write title: "Alibaba buys Kaola"',
      },
    ],
  },
  {
    slip: 'quotation marks around the first words only',
    files: fields({ title: 'title: ▸"Kaola" is sold' }),
    problems: [
      {
        name: 'yaml-quotation-mark',
        message: 'The quotation marks of “title” end before its value does.',
        fix: 'Put single ones around the whole: title: \'"Kaola" is sold\'',
      },
    ],
  },
  {
    slip: 'a list that is not closed',
    files: fields({ authors: 'authors: ▸[ada-reed' }),
    problems: [
      {
        name: 'yaml-bracket',
        message: 'The value of “authors” begins with [ and does not end with ].',
        fix: 'Write authors: [ada-reed]',
      },
    ],
  },
  {
    slip: 'a field without a colon',
    files: fields({ kind: '▸kind news' }),
    problems: [
      {
        name: 'yaml-no-field',
        message: 'The line “kind news” is not a field.',
        fix: 'Write a colon and a space after the field: kind: news',
      },
    ],
  },
  {
    slip: 'a field without a space after the colon',
    files: fields({ kind: '▸kind:news' }),
    problems: [
      {
        name: 'yaml-no-field',
        message: 'The line “kind:news” is not a field.',
        fix: 'Write a colon and a space after the field: kind: news',
      },
    ],
  },
  {
    slip: 'a headline that begins with an at sign',
    files: fields({ title: 'title: ▸@alibaba buys Kaola' }),
    problems: [
      {
        name: 'yaml-sign',
        message: 'The value of “title” begins with @, which means something else in YAML.',
        fix: 'Put it between quotation marks: title: "@alibaba buys Kaola"',
      },
    ],
  },
  {
    slip: 'a headline that begins with a percent sign',
    files: fields({ title: 'title: ▸%20 is gone' }),
    problems: [
      {
        name: 'yaml-sign',
        message: 'The value of “title” begins with %, which means something else in YAML.',
        fix: 'Put it between quotation marks: title: "%20 is gone"',
      },
    ],
  },
  {
    slip: 'a headline that begins with an asterisk',
    files: fields({ title: 'title: ▸*Breaking* news' }),
    problems: [
      {
        name: 'yaml-sign',
        message: 'The value of “title” begins with *, which means something else in YAML.',
        fix: 'Put it between quotation marks: title: "*Breaking* news"',
      },
    ],
  },
  {
    slip: 'a headline that begins with an exclamation mark',
    files: fields({ title: 'title: ▸!Breaking news' }),
    problems: [
      {
        name: 'yaml-sign',
        message: 'The value of “title” begins with !, which means something else in YAML.',
        fix: 'Put it between quotation marks: title: "!Breaking news"',
      },
    ],
  },
  {
    slip: 'frontmatter that ends at a rule in the text',
    files: {
      [storyFile]:
        '---\ntitle: Alibaba buys Kaola\ndek: The deal.\n\n▸Alibaba bought Kaola on Friday.\n\n---\n\nMore.\n',
    },
    problems: [
      {
        name: 'yaml-no-field',
        message: 'The line “Alibaba bought Kaola on Friday.” is not a field.',
        fix: 'If the story begins here, write a line --- above it; else write a field, a colon, a space and its value.',
      },
    ],
  },
  {
    slip: 'a list that begins on the line of its field',
    files: fields({ authors: 'authors: ▸- ada-reed' }),
    problems: [
      {
        name: 'yaml-list',
        message: 'The list of “authors” begins on the line of its name.',
        fix: 'Write authors: [ada-reed]',
      },
    ],
  },
  {
    slip: 'a backslash between double quotation marks',
    files: fields({ title: 'title: "The C:▸\\drive"' }),
    problems: [
      {
        name: 'yaml-backslash',
        message: 'A backslash stands between double quotation marks, where it begins a code.',
        fix: "Put the value between single quotation marks ('…'), or write two backslashes.",
      },
    ],
  },
  {
    slip: 'a bracket too many',
    files: fields({ authors: 'authors: [ada-reed]▸]' }),
    problems: [
      {
        name: 'yaml-syntax',
        message: 'YAML cannot be read from here on.',
        fix: 'Write a field, a colon, a space and its value on a line of its own.',
      },
    ],
  },
];
