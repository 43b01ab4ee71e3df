import { baseFiles, fields, otherStory } from '../base.ts';
import type { BrokenInput, ExpectedProblem } from '../broken-input.ts';

const settings = baseFiles['publication.yaml'] ?? '';
const story = 'content/articles/2019/kaola-deal/article.mdx';
const pathFix = 'Write a path of this site, such as /2019/09/06/old-slug/';
const aliasFix = 'Delete the alias, or correct it.';

/** A story with one old address, which the sign precedes. */
function alias(path: string): BrokenInput['files'] {
  return fields({ more: `aliases:\n  - ▸${path}` });
}

function taken(path: string, owner: string): ExpectedProblem {
  return {
    name: 'address-taken',
    message: `The address ${path} belongs to ${owner} already.`,
    fix: aliasFix,
  };
}

function noPath(says: string): ExpectedProblem {
  return {
    name: 'no-site-path',
    message: `The field “aliases[0]” ${says}.`,
    fix: pathFix,
  };
}

function slips(
  rows: readonly (readonly [slip: string, path: string, problem: ExpectedProblem])[],
): readonly BrokenInput[] {
  return rows.map(([slip, path, problem]) => ({ slip, files: alias(path), problems: [problem] }));
}

/** Addresses that two things want, that lead elsewhere, or that no file can have. */
export const siteAddressSlips: readonly BrokenInput[] = [
  ...slips([
    ['an old address in other letters', '/ABOUT/', taken('/ABOUT/', 'content/pages/about.mdx')],
    ['an old address in percent signs', '/%41bout/', taken('/About/', 'content/pages/about.mdx')],
    [
      'an old address below the site’s own',
      '/People/ada/',
      taken('/People/ada/', 'the site itself'),
    ],
    ['the page of what is missing', '/404.html/', taken('/404.html/', 'the site itself')],
    ['the home page', '/', taken('/', 'the site itself')],
    ['the file of a page', '/a/index.html/', taken('/a/index.html/', 'the site itself')],
    ['the index of search', '/pagefind/', taken('/pagefind/', 'the site itself')],
    [
      'the annotations of a story',
      '/2019/09/06/kaola-deal/annotations.jsonld/',
      taken('/2019/09/06/kaola-deal/annotations.jsonld/', `the annotations of ${story}`),
    ],
    [
      'a folder below the annotations of a story',
      '/2019/09/06/kaola-deal/annotations.jsonld/a/',
      taken('/2019/09/06/kaola-deal/annotations.jsonld/a/', `the annotations of ${story}`),
    ],
    ['a card', '/embed/kaola-deal/', taken('/embed/kaola-deal/', 'the site itself')],
    ['a short address', '/s/kaola-deal/', taken('/s/kaola-deal/', 'the site itself')],
    ['a way up', '/x/../about/', noPath('has a part of dots alone, which leads elsewhere')],
    ['a way nowhere', '/./', noPath('has a part of dots alone, which leads elsewhere')],
    ['two slashes', '/a//b/', noPath('has nothing between two slashes')],
    ['half a percent sign', '/a%/', noPath('has a percent sign that stands for no letter')],
    ['a query', '/?p=12/', noPath('holds a sign that no path has (? # \\ % < > " | *)')],
    ['a zero', '/a%00b/', noPath('holds a character that nobody sees')],
    ['300 letters', `/${'a'.repeat(300)}/`, noPath('has a part of more than 200 bytes')],
    [
      'the present address of the story',
      '/2019/09/06/kaola-deal/',
      {
        name: 'alias-of-itself',
        message:
          'The address /2019/09/06/kaola-deal/ is the present one of this file, not an old one.',
        fix: 'Delete the alias.',
      },
    ],
    [
      'a file',
      '/2003/story.html',
      {
        name: 'no-site-path',
        message: 'The field “aliases[0]” does not end with a slash.',
        fix: 'Write /2003/story.html/ if that is where the page was.',
      },
    ],
  ]),
  {
    slip: 'an old address that stands twice, once in percent signs',
    files: fields({ more: 'aliases:\n  - /旧闻/\n  - ▸/%E6%97%A7%E9%97%BB/' }),
    problems: [
      {
        name: 'alias-of-itself',
        message: 'The old address /%E6%97%A7%E9%97%BB/ stands here for the second time.',
        fix: 'Delete the alias.',
      },
    ],
  },
  {
    slip: 'an old address where something else is served',
    files: {
      'publication.yaml': settings.replace('policies:', 'servedElsewhere: [/donate/]\npolicies:'),
      ...alias('/donate/now/'),
    },
    problems: [taken('/donate/now/', 'what publication.yaml says is served elsewhere')],
  },
  {
    slip: 'an old address that is the Markdown of a story',
    files: {
      'publication.yaml': settings.replace('policies:', 'offers: [markdown]\npolicies:'),
      ...alias('/2019/09/06/kaola-deal.md/'),
    },
    problems: [taken('/2019/09/06/kaola-deal.md/', `the Markdown of ${story}`)],
  },
  {
    slip: 'a story of a year that is still to come',
    files: fields({ published: 'published: ▸2062-11-23T10:00:00+08:00' }),
    problems: [
      {
        name: 'published-in-future',
        message:
          'This story says that it was published at 2062-11-23T10:00:00+08:00, which is still to come.',
        fix: 'Correct the moment; or keep the story until then, with the line embargo: 2062-11-23T10:00:00+08:00',
      },
    ],
  },
  {
    slip: 'an embargo with an impossible offset',
    files: fields({ more: 'embargo: ▸2030-11-20+99:99' }),
    problems: [
      {
        name: 'no-such-date',
        message: 'The field “embargo” is 2030-11-20+99:99, and there is no such day or time.',
        fix: 'Correct the day or the time.',
      },
    ],
  },
  {
    slip: 'a year of three digits',
    files: fields({ published: 'published: ▸0999-09-06T10:00:00Z' }),
    problems: [
      {
        name: 'invalid-value',
        message: 'The field “published” cannot be “0999-09-06T10:00:00Z”.',
        fix: 'The year has to be one from 1000 to 9999.',
      },
    ],
  },
  {
    slip: 'a language tag with parts that cannot follow one another',
    files: fields({ more: 'lang: ▸en-aa-aa-aa' }),
    problems: [
      {
        name: 'language-tag',
        message: 'The field “lang” is “en-aa-aa-aa”, which is no language tag.',
        fix: 'Write a language tag such as en or zh-CN.',
      },
    ],
  },
  {
    slip: 'a language tag in other letters',
    files: fields({ more: 'lang: ▸zh-cn' }),
    problems: [
      {
        name: 'language-tag',
        message: 'The field “lang” is “zh-cn”, which is not how the tag is written.',
        fix: 'Write zh-CN',
      },
    ],
  },
  {
    slip: 'a country in the place of a language',
    files: fields({ more: 'lang: ▸jp' }),
    problems: [
      {
        name: 'language-tag',
        message: 'The field “lang” is “jp”, and there is no such language.',
        fix: 'Write a language tag such as en or zh-CN.',
      },
    ],
  },
  {
    slip: 'a control character that YAML writes as a code',
    files: fields({ title: 'title: ▸"Alibaba\\u202E buys Kaola"' }),
    problems: [
      {
        name: 'hidden-character',
        message: 'The field “title” holds a sign that changes the direction of writing (U+202E).',
        fix: 'Delete it; if it came along with a text from elsewhere, type the word anew.',
      },
    ],
  },
  {
    slip: 'code in a story that no setting allows',
    files: otherStory(
      'articles/2020/later/article.mdx',
      '',
      "▸import price from './price.js';\n\nIt costs {price}.\n",
    ),
    problems: [
      {
        name: 'code-not-allowed',
        file: 'articles/2020/later/article.mdx',
        message: 'This story brings code of its own (import or export), and no setting allows it.',
        fix: 'Take it out; or, if you know what it does, write into publication.yaml: storiesWithCode: [later]',
      },
    ],
  },
];
