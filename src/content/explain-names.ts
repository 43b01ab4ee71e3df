import type { ProblemText } from '../problems/problem.ts';
import type { ContentFile } from './content-files.ts';

/** There is no newsroom without its settings. */
export const missingPublication: ProblemText = {
  name: 'missing-publication',
  message: 'There is no publication.yaml.',
  reason: 'It gives the site its name, its address, its time zone and its sections.',
  fix: 'Create it with name:, tagline:, url:, languages:, timeZone: and sections:.',
};

/** The name of a file or folder does not do as a name in addresses. */
export function badName(id: string, file: ContentFile): ProblemText {
  const better = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return {
    name: 'bad-name',
    message: `The name “${id}” cannot be part of an address.`,
    reason: 'Names of files and folders become addresses and references.',
    fix: `Rename ${file.path.endsWith('/article.mdx') ? 'the folder' : 'the file'}${better === '' ? '' : ` to ${better}`}: lower-case letters, digits and hyphens.`,
  };
}

/** Two stories have folders of one name. */
export function duplicateSlug(id: string, earlier: string): ProblemText {
  return {
    name: 'duplicate-slug',
    message: `The name “${id}” is taken by ${earlier}.`,
    reason: 'Stories are referred to by this name, so it can belong to one only.',
    fix: `Rename this folder, for instance to ${id}-2.`,
  };
}

/** A file of the interface’s words whose name is that of no language. */
export function explainLanguageName(name: string): ProblemText {
  return {
    name: 'unknown-language',
    message: `“${name}” is no language tag.`,
    reason: 'The name of a file of words says for which language they are.',
    fix: 'Name it by the tag of its language: fr.yaml, pt-BR.yaml or zh-Hant.yaml.',
  };
}

/** Two files of words for one language: `he.yaml` and `iw.yaml`. */
export function explainLanguageTwice(lang: string, earlier: string): ProblemText {
  return {
    name: 'duplicate-language',
    message: `The words in ${lang} are in ${earlier} already.`,
    reason: 'The interface would speak one of the two, and nobody could tell which.',
    fix: 'Put all of them into one file, and delete the other.',
  };
}
