import { body, storyFile } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

const folder = 'articles/2019/kaola-deal';
const noLink = {
  name: 'link-in-content',
  message: 'This is a link of the file system, not a file.',
  fix: 'Put the file itself here, and delete the link.',
};

/** What the file system holds beside files of sound names and sizes. */
export const fileSystemSlips: readonly BrokenInput[] = [
  {
    slip: 'a link to a file outside of the content',
    files: { 'people/jack-ma.yaml': { link: '/etc/hostname' } },
    problems: [{ ...noLink, file: 'people/jack-ma.yaml' }],
  },
  {
    slip: 'a link to a folder outside of the content, in the place of pictures',
    files: { [`${folder}/pictures`]: { link: '/usr/share' } },
    problems: [{ ...noLink, file: `${folder}/pictures` }],
  },
  {
    slip: 'a link that leads round in a circle',
    files: { 'articles/2019/again': { link: '..' } },
    problems: [{ ...noLink, file: 'articles/2019/again' }],
  },
  {
    slip: 'a link that leads nowhere',
    files: { 'pages/terms.mdx': { link: 'gone.mdx' } },
    problems: [{ ...noLink, file: 'pages/terms.mdx' }],
  },
  {
    slip: 'a pipe with the name of a person',
    files: { 'people/jack-ma.yaml': { made: 'pipe' } },
    problems: [
      {
        name: 'special-file',
        file: 'people/jack-ma.yaml',
        message: 'This is a pipe, a socket or a device, not a file.',
        fix: 'Delete it.',
      },
    ],
  },
  {
    slip: 'a folder with the name of a person, whom a story names',
    files: { 'people/ada-reed.yaml': { made: 'folder' } },
    problems: [
      {
        name: 'folder-named-like-file',
        file: 'people/ada-reed.yaml',
        message: 'This is a folder, and has the name of a file: ada-reed.yaml.',
        fix: 'Move the file in it here, and delete the folder.',
      },
    ],
  },
  {
    slip: 'a file name that forges lines of a log',
    files: { [`${folder}/a\n::error::b.png`]: 'x' },
    problems: [
      {
        name: 'bad-file-name',
        file: `${folder}/a\n::error::b.png`,
        message: 'This name holds a sign that no address has.',
        fix: 'Rename it with lower-case letters, digits, hyphens and a dot.',
      },
    ],
  },
  {
    slip: 'a file name that reads backwards',
    files: { [`${folder}/\u202Egnp.exe`]: 'x' },
    problems: [
      {
        name: 'bad-file-name',
        file: `${folder}/\u202Egnp.exe`,
        message: 'This name holds a sign that changes the direction of writing (U+202E).',
        fix: 'Rename it with lower-case letters, digits, hyphens and a dot.',
      },
    ],
  },
  {
    slip: 'a file name that is too long for addresses',
    files: { [`people/${'a'.repeat(210)}.yaml`]: 'name: A\ndescription: B\n' },
    problems: [
      {
        name: 'bad-file-name',
        file: `people/${'a'.repeat(210)}.yaml`,
        message: 'This name is longer than 200 bytes.',
        fix: 'Rename it with lower-case letters, digits, hyphens and a dot.',
      },
    ],
  },
  {
    slip: 'a file of more than a megabyte',
    files: { 'entities/jd.yaml': `# ${'x'.repeat(1_100_000)}\n` },
    problems: [
      {
        name: 'file-too-large',
        file: 'entities/jd.yaml',
        message: 'The file has 1.1 MB; at most 1.0 MB are read.',
        fix: 'Divide it, or move pictures and data that stand in it into files of their own.',
      },
    ],
  },
  {
    slip: 'a control character in a text',
    files: body('One ▸\u0007two.\n'),
    problems: [
      {
        name: 'hidden-character',
        message: 'Here stands a control character (U+0007).',
        fix: 'Delete it; if it came along with a text from elsewhere, type the word anew.',
      },
    ],
  },
  {
    slip: 'an override of the direction of writing in a person',
    files: { 'people/jack-ma.yaml': 'name: Jack ▸\u202EMa\ndescription: Founder\n' },
    problems: [
      {
        name: 'hidden-character',
        file: 'people/jack-ma.yaml',
        message: 'Here stands a sign that changes the direction of writing (U+202E).',
        fix: 'Delete it; if it came along with a text from elsewhere, type the word anew.',
      },
    ],
  },
  {
    slip: 'line ends of an old Macintosh',
    files: { [storyFile]: '---▸\rtitle: Alibaba buys Kaola\r---\r\rText.\r' },
    problems: [
      {
        name: 'hidden-character',
        message: 'Here stands a line end that is none (U+000D).',
        fix: 'Delete it; if it came along with a text from elsewhere, type the word anew.',
      },
    ],
  },
  {
    slip: 'a file that is no text',
    files: { 'people/jack-ma.yaml': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]) },
    problems: [
      {
        name: 'lost-character',
        file: 'people/jack-ma.yaml',
        message: 'The sign � stands here, in the place of one that could not be read.',
        fix: 'Save the file as UTF-8 (in VS Code: “Save with Encoding”), and type the letter anew.',
      },
    ],
  },
];
