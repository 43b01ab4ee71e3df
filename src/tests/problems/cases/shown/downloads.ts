import { body } from '../../base.ts';
import type { BrokenInput } from '../../broken-input.ts';

const folder = 'articles/2019/kaola-deal';

/** A story that offers a file, with files beside it. */
function offering(
  src: string,
  beside: Readonly<Record<string, string | Buffer>> = {},
): Record<string, string | Buffer> {
  const files = Object.entries(beside).map(([name, text]): [string, string | Buffer] => [
    `${folder}/${name}`,
    text,
  ]);
  return {
    ...body(`<Download ▸src="${src}" title="The sale in figures" />\n`),
    ...Object.fromEntries(files),
  };
}

/** Files for readers: their names, and what is in them. */
export const downloadSlips: readonly BrokenInput[] = [
  {
    slip: 'a file that is not there',
    files: offering('./figures.csv', { 'figures-2019.csv': 'shop,share\n' }),
    problems: [
      {
        name: 'missing-download',
        message: 'There is no file ./figures.csv.',
        fix: 'Did you mean “./figures-2019.csv”?',
      },
    ],
  },
  {
    slip: 'a file of another name altogether',
    files: offering('./report.pdf'),
    problems: [
      {
        name: 'missing-download',
        message: 'There is no file ./report.pdf.',
        fix: 'Put the file into content/articles/2019/kaola-deal/, or correct the name.',
      },
    ],
  },
  {
    slip: 'an empty file',
    files: offering('./figures.csv', { 'figures.csv': '' }),
    problems: [
      {
        name: 'broken-download',
        message: 'The file ./figures.csv is empty.',
        fix: 'Save or export the file again.',
      },
    ],
  },
  {
    slip: 'a film of an hour as a PDF',
    files: offering('./figures.pdf', { 'figures.pdf': Buffer.alloc(51_000_000) }),
    problems: [
      {
        name: 'download-too-large',
        message: 'The file ./figures.pdf has 51.0 MB; at most 50.0 MB are published.',
        fix: 'Make it smaller, or put it where large files belong and write a link to it.',
      },
    ],
  },
  {
    slip: 'a page that calls itself a table',
    files: offering('./figures.csv', { 'figures.csv': '<!DOCTYPE html><title>Log in</title>' }),
    problems: [
      {
        name: 'misnamed-download',
        message: 'The name of ./figures.csv does not fit: the file in it is something else.',
        fix: 'Export it again as CSV, or give it the name of what it is.',
      },
    ],
  },
  {
    slip: 'a table that calls itself a PDF',
    files: offering('./figures.pdf', { 'figures.pdf': 'shop,share\n' }),
    problems: [
      {
        name: 'misnamed-download',
        message: 'The name of ./figures.pdf does not fit: the file in it is something else.',
        fix: 'Export it again as PDF, or give it the name of what it is.',
      },
    ],
  },
  ...['html', 'svg', 'exe', 'xlsm', 'js'].map((ending) => ({
    slip: `a file for readers that ends in .${ending}`,
    files: offering(`./figures.${ending}`),
    problems: [
      {
        name: 'download-name',
        message: `The attribute “src” of <Download> is “./figures.${ending}”, and readers are given no .${ending} files.`,
        fix: 'Offer it as one of: pdf, csv, tsv, xlsx, ods, docx, odt, pptx, odp, txt, json, geojson, epub, ics, zip. A picture is a <Figure>.',
      },
    ],
  })),
  {
    slip: 'a file without the end of its name',
    files: offering('./figures'),
    problems: [
      {
        name: 'download-name',
        message:
          'The attribute “src” of <Download> is “./figures”, which does not say what the file is.',
        fix: 'Write the whole name of the file, such as ./budget.pdf.',
      },
    ],
  },
  {
    slip: 'a file with a space in its name',
    files: offering('./the figures.csv'),
    problems: [
      {
        name: 'download-name',
        message: 'The attribute “src” of <Download> is “./the figures.csv”, which holds a space.',
        fix: 'Rename the file with Latin letters, digits and hyphens, such as “./the-figures.csv”.',
      },
    ],
  },
];
