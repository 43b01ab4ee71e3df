import { baseFiles, body } from '../../base.ts';
import type { BrokenInput } from '../../broken-input.ts';

const settings = baseFiles['publication.yaml'] ?? '';

/** The settings with a provider of embeds. */
function provider(lines: string) {
  return {
    'publication.yaml': `${settings}embeds:\n  - name: Maps\n    kind: map\n    ${lines}\n`,
  };
}

/** What stands elsewhere: whose it is, and which addresses they have. */
export const embedSlips: readonly BrokenInput[] = [
  {
    slip: 'an embed of somebody whom nobody knows',
    files: body('<Embed ▸url="https://maps.example/quay" title="The quay" />\n'),
    problems: [
      {
        name: 'unknown-embed',
        message: 'No provider of embeds has the address maps.example.',
        fix: "Write a link, or add the provider to publication.yaml, under embeds: - { name: …, kind: map, addresses: ['https://maps.example/{id}'] }.",
      },
    ],
  },
  {
    slip: 'an embed of somebody whose address does not say what it shows',
    files: body('<Embed ▸url="https://quay.example/1" title="The quay" />\n'),
    problems: [
      {
        name: 'unknown-embed',
        message: 'No provider of embeds has the address quay.example.',
        fix: "Write a link, or add the provider to publication.yaml, under embeds: - { name: …, kind: chart | map | post | video | audio | document | form, addresses: ['https://quay.example/{id}'] }.",
      },
    ],
  },
  {
    slip: 'an address of a provider that shows nothing',
    files: body('<Embed ▸url="https://vimeo.com/about/us" title="A film" />\n'),
    problems: [
      {
        name: 'unknown-embed',
        message: 'This is no address of vimeo.com that can be embedded.',
        fix: 'Write it in the form https://vimeo.com/{id}.',
      },
    ],
  },
  {
    slip: 'a frame that takes more than its address has',
    files: provider(
      "addresses: [▸'https://maps.example/{id}']\n    frame: https://maps.example/{lang}/{id}",
    ),
    problems: [
      {
        name: 'frame-without-value',
        file: 'publication.yaml',
        message: 'The frame takes {lang}, {id} from this address, which does not have all of them.',
        fix: 'Put into braces in the address what the frame needs.',
      },
    ],
  },
  {
    slip: 'a provider without a host of its own',
    files: provider("addresses: [▸'https://{host}/{id}']"),
    problems: [
      {
        name: 'invalid-value',
        file: 'publication.yaml',
        message: 'The field “embeds[0].addresses[0]” cannot be “https://{host}/{id}”.',
        fix: 'Write an address with a name in braces for what changes in it, such as https://maps.example/{id}.',
      },
    ],
  },
  {
    slip: 'a post without its words',
    files: body(
      '▸<Post url="https://social.example/1" author="Ada Reed" date="2019-09-06">\n\n</Post>\n',
    ),
    problems: [
      {
        name: 'empty-component',
        message: '<Post> is empty.',
        fix: 'Put the words between <Post …> and </Post>, or delete it.',
      },
    ],
  },
];
