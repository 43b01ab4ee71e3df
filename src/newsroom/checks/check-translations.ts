import type { Nouns } from '../../content/read-nouns.ts';
import type { ProblemText } from '../../problems/problem.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';

type Articles = Nouns['articles'];
type ReadArticle = Articles extends ReadonlyMap<string, infer Entry> ? Entry : never;

const reason =
  'Readers and search engines are led from each language to the others, one story in each.';

/** A translation is in another language than its original and than every other translation of it. */
export function checkTranslations({ articles, publication }: Nouns, log: ProblemLog): void {
  if (publication === undefined) return;
  const [first = 'en'] = publication.value.languages;
  const languageOf = ({ value }: ReadArticle): string => value.lang ?? first;
  const translations = [...articles.values()].filter(
    ({ value }) => value.translationOf !== undefined && !value.draft,
  );
  const byOriginal = Map.groupBy(translations, ({ value }) => value.translationOf ?? '');
  for (const story of translations) {
    const { id, file, value, placeOf } = story;
    const original = articles.get(value.translationOf ?? '');
    if (original === undefined) continue;
    const before = (byOriginal.get(original.id) ?? []).slice(
      0,
      byOriginal.get(original.id)?.indexOf(story),
    );
    const same = [original, ...before].find((other) => languageOf(other) === languageOf(story));
    const problem =
      original.id === id
        ? explainOwn
        : original.value.translationOf !== undefined
          ? explainChain(original.id, original.value.translationOf)
          : same === undefined
            ? undefined
            : explainSame(same, languageOf(story));
    if (problem !== undefined) log.addAt(file, placeOf(['translationOf']), problem);
  }
}

const explainOwn: ProblemText = {
  name: 'translation-of-itself',
  message: 'This story says that it is a translation of itself.',
  reason,
  fix: 'Write the folder name of the story that it translates, or delete the line.',
};

function explainChain(original: string, root: string): ProblemText {
  return {
    name: 'translation-of-translation',
    message: `The story “${original}” is itself a translation, of “${root}”.`,
    reason,
    fix: `Write ${root}: all translations name the one original.`,
  };
}

function explainSame({ file }: ReadArticle, language: string): ProblemText {
  return {
    name: 'translation-same-language',
    message: `This story is in the language “${language}”, and so is ${file}.`,
    reason,
    fix: 'Say in which language each is (lang: zh-CN), or delete the line translationOf.',
  };
}
