import type { RealForm } from '../real-form.ts';

const figure = '<Figure src="./market.svg" alt="A market" credit="Ann" />';

/** Pictures, embeds and boxes. */
export const pictureForms: readonly RealForm[] = [
  {
    form: 'a lead picture with its maker and its licence',
    fields: 'image: { src: ./market.svg, alt: A market, credit: Ann, licence: CC BY-SA 4.0 }',
    text: 'A market.',
    shows: [
      '(Ann, <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license">CC BY-SA 4.0</a>)',
    ],
    refused: {
      fields: 'image: { src: ./market.svg, alt: A market }',
      name: 'missing-field',
      says: 'not-recorded',
    },
  },
  {
    form: 'a picture whose maker nobody knows',
    text: '<Figure src="./market.svg" alt="A market" credit="not-recorded" />',
    shows: ['(Maker unknown)'],
    refused: {
      text: '<Figure src="./market.svg" credit="Ann" />',
      name: 'missing-field',
      says: 'alt',
    },
  },
  {
    form: 'a caption with emphasis and links',
    text: '<Figure src="./market.svg" alt="A market" credit="Ann" caption="The *old* hall of [Kaola](entity:kaola)." />',
    shows: [
      'The <em>old</em> hall of <a href="https://harbour.example/entities/kaola/">Kaola</a>.',
    ],
    refused: {
      text: '<Figure src="./market.svg" alt="A market" credit="Ann" caption="- old" />',
      name: 'markup-in-note',
      says: 'a list',
    },
  },
  {
    form: 'terms of use with a link',
    text: '<Figure src="./market.svg" alt="A market" credit="Ann" licence="[Open data](https://open.example/)" />',
    shows: ['(Ann, <a href="https://open.example/">Open data</a>)'],
  },
  {
    form: 'a picture that says what stays where it is cut',
    text: '<Figure src="./market.svg" alt="A market" credit="Ann" focus="top-left" />',
    shows: ['focus: top-left'],
    refused: {
      text: '<Figure src="./market.svg" alt="A market" credit="Ann" focus="70% 30%" />',
      name: 'unknown-choice',
      says: 'top-left',
    },
  },
  {
    form: 'a picture with pieces cut by hand',
    fields:
      'image: { src: ./market.svg, alt: A market, credit: Ann, crops: { square: ./stall.svg } }',
    text: 'A market.',
    beside: { 'stall.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 6"/>\n' },
    shows: ['alt="A market"'],
    refused: { beside: {}, name: 'missing-picture', says: './stall.svg' },
  },
  {
    form: 'a picture that leads somewhere',
    text: '<Figure src="./market.svg" alt="A market" credit="Ann" link="https://market.example/" />',
    shows: ['link: https://market.example/'],
    refused: {
      text: '<Figure src="./market.svg" alt="A market" credit="Ann" link="market.example" />',
      name: 'invalid-value',
      says: 'starts with https://',
    },
  },
  {
    form: 'a picture in a step of a list',
    text: `1. Look.\n\n   ${figure}\n2. Buy.`,
    shows: ['<li>', 'alt="A market"'],
    refused: { text: `A ${figure} in a line.`, name: 'misplaced-component', says: 'empty lines' },
  },
  {
    form: 'a picture in a quotation',
    text: `> She wrote:\n>\n> ${figure}`,
    shows: ['<blockquote>', 'alt="A market"'],
  },
  {
    form: 'a gallery',
    text: `<Gallery title="Two halls">\n\n${figure}\n\n${figure}\n\n</Gallery>`,
    shows: ['Two halls', 'alt="A market"'],
    refused: {
      text: `<Gallery>\n\nTwo halls.\n\n${figure}\n\n</Gallery>`,
      name: 'text-outside-component',
      says: '<Figure>',
    },
  },
  {
    form: 'pictures beside one another as they are',
    text: `<Gallery shape="whole">\n\n${figure}\n\n${figure}\n\n</Gallery>`,
    shows: ['alt="A market"'],
  },
  {
    form: 'a picture as Markdown has it',
    text: figure,
    shows: ['alt="A market"'],
    refused: {
      text: '![A market](./market.svg)',
      name: 'image-without-credit',
      says: '<Figure src="./market.svg" alt="A market"',
    },
  },
  {
    form: 'a film elsewhere',
    text: '<Embed url="https://vimeo.com/76979871" title="The sale in a minute" />',
    shows: ['The sale in a minute', 'https://vimeo.com/76979871'],
    refused: {
      text: '<iframe src="https://vimeo.com/76979871"></iframe>',
      name: 'html-not-allowed',
      says: '<Embed',
    },
  },
  {
    form: 'a film with its transcript',
    text: '<Embed url="https://vimeo.com/76979871" title="The sale">\n\nIt is signed, she says.\n\n</Embed>',
    shows: ['It is signed, she says.'],
    refused: {
      text: '<Embed url="https://maps.example/1" title="The hall" />',
      name: 'unknown-embed',
      says: 'publication.yaml',
    },
  },
  {
    form: 'a post of a network, whose words stay',
    text: '<Post url="https://social.example/@ada/1" author="Ada Reed (@ada)" date="2019-09-06">\n\nIt is signed.\n\n</Post>',
    shows: ['It is signed.', 'Ada Reed (@ada)'],
    refused: {
      text: '<Post url="https://social.example/@ada/1" date="2019-09-06">\n\nIt is signed.\n\n</Post>',
      name: 'missing-field',
      says: 'author',
    },
  },
  {
    form: 'a box that the publication defines',
    text: 'One.\n\n<Callout use="tips" />\n\nTwo.',
    shows: ['callout: Have you seen something?'],
    refused: { text: '<Callout use="tip" />', name: 'unknown-callout', says: 'tips' },
  },
  {
    form: 'words of the story set large',
    text: 'It grew quickly, they say.\n\n<PullQuote words="It grew quickly" />',
    shows: ['It grew quickly'],
    refused: {
      text: 'It grew fast.\n\n<PullQuote words="It grew quickly" />',
      name: 'pull-quote-not-in-text',
      says: '',
    },
  },
  {
    form: 'another story in a box',
    text: 'One.\n\n<Related story="a-translator" />',
    shows: ['related: The story of a translator'],
    refused: {
      text: '<Related story="a-translatr" />',
      name: 'unknown-story',
      says: 'a-translator',
    },
  },
  {
    form: 'an aside without a title',
    text: '<Aside>\n\nThe gauge is read by hand.\n\n</Aside>',
    shows: ['The gauge is read by hand.'],
    refused: { text: '<Aside>\n\n</Aside>', name: 'empty-component', says: '<Aside' },
  },
];
