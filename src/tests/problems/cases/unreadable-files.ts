import { baseFiles, body, storyFile } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

const story = baseFiles[storyFile] ?? '';

/** Files that cannot be read as what they are. */
export const unreadableFiles: readonly BrokenInput[] = [
  {
    slip: 'a story without frontmatter',
    files: { [storyFile]: 'Alibaba bought Kaola.\n' },
    problems: [
      {
        name: 'missing-frontmatter',
        message: 'The file does not begin with frontmatter.',
        fix: 'Begin the file with a line ---, then title: and the other fields, then a line ---.',
      },
    ],
  },
  {
    slip: 'an empty line above the frontmatter',
    files: { [storyFile]: `\n${story}` },
    problems: [
      {
        name: 'missing-frontmatter',
        message: 'Empty lines or spaces stand above the frontmatter.',
        fix: 'Delete everything above the first line ---.',
      },
    ],
  },
  {
    slip: 'frontmatter that is not closed',
    files: {
      [storyFile]: '---\ntitle: Alibaba buys Kaola\ndek: The deal.\n\nAlibaba bought Kaola.\n',
    },
    problems: [
      {
        name: 'unclosed-frontmatter',
        message: 'The frontmatter begins here with --- and never ends.',
        fix: 'Write a line --- below its last field, probably below line 3.',
      },
    ],
  },
  {
    slip: 'an empty story',
    files: { [storyFile]: '\n' },
    problems: [
      {
        name: 'empty-file',
        message: 'The file is empty.',
        fix: 'Write its content, or delete the file.',
      },
    ],
  },
  {
    slip: 'an empty entity',
    files: { 'entities/jd.yaml': '' },
    problems: [
      {
        name: 'empty-file',
        file: 'entities/jd.yaml',
        message: 'The file is empty.',
        fix: 'Write its content, or delete the file.',
      },
    ],
  },
  {
    slip: 'a file saved in the encoding of old Windows',
    files: {
      'people/ada-reed.yaml': Buffer.from('name: Ada R\xe9ed\ndescription: Reporter\n', 'latin1'),
    },
    problems: [
      {
        name: 'lost-character',
        file: 'people/ada-reed.yaml',
        place: { line: 1, column: 12 },
        message: 'The sign � stands here, in the place of one that could not be read.',
        fix: 'Save the file as UTF-8 (in VS Code: “Save with Encoding”), and type the letter anew.',
      },
    ],
  },
  {
    slip: 'a merge conflict in a person',
    files: {
      'people/ada-reed.yaml':
        'name: Ada Reed\n▸<<<<<<< HEAD\ndescription: Reporter\n=======\ndescription: Editor\n>>>>>>> other\n',
    },
    problems: [
      {
        name: 'merge-conflict',
        file: 'people/ada-reed.yaml',
        message:
          'Two versions of the file stand in it from here on, with the marks of git between them.',
        fix: 'Keep what is right of both, and delete the lines <<<<<<<, ======= and >>>>>>>.',
      },
    ],
  },
  {
    slip: 'a merge conflict in a text, below a block of code that shows one',
    files: body(
      '```text\n<<<<<<< a\n=======\n>>>>>>> b\n```\n\n▸<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n',
    ),
    problems: [
      {
        name: 'merge-conflict',
        message:
          'Two versions of the file stand in it from here on, with the marks of git between them.',
        fix: 'Keep what is right of both, and delete the lines <<<<<<<, ======= and >>>>>>>.',
      },
    ],
  },
  {
    slip: 'a file with nothing but spaces in it',
    files: { 'pages/about.mdx': '   \n' },
    problems: [
      {
        name: 'empty-file',
        file: 'pages/about.mdx',
        message: 'The file is empty.',
        fix: 'Write its content, or delete the file.',
      },
    ],
  },
];
