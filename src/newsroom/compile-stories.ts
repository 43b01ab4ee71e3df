import { explainNoteOnPage } from '../annotations/proving/explain-annotations.ts';
import { isNoted } from '../annotations/marking/note-numbers.ts';
import type { ReadEntry } from '../content/read-noun.ts';
import type { Nouns } from '../content/read-nouns.ts';
import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import { guarded } from '../problems/guard.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import { instantOf } from '../text/instant-of.ts';
import { pageAddress } from './addresses.ts';
import type { RememberedStory, StoryMaker } from './remember-stories.ts';
import { entriesByStory } from './live/entries-of.ts';
import { coverageOf } from './live/live-coverage.ts';
import type { Compiler, EntryKind } from './create-compiler.ts';
import type { NewsroomPage, NewsroomStory } from './newsroom.ts';

/** Compiles all stories that are not drafts. */
export function compileStories(
  nouns: Nouns,
  compiler: Compiler,
  make: StoryMaker,
  log: ProblemLog,
): NewsroomStory[] {
  const coverage = entriesByStory(nouns);
  return compileAll('article', nouns.articles, compiler, make, log).map(
    ({ entry, lang, compiled }) => ({
      id: entry.id,
      file: entry.file,
      value: { ...entry.value, dek: entry.value.dek ?? compiled.lead },
      href: compiler.storyHref(entry.id),
      lang,
      instant: instantOf(entry.value.published),
      story: compiled.story,
      quoted: compiled.quoted,
      mentions: compiled.mentions,
      sentences: compiled.sentences,
      passages: compiled.passages,
      annotations: compiled.annotations,
      pictures: compiled.pictures,
      downloads: compiled.downloads,
      notes: compiled.notes,
      entries: coverageOf(
        compiled.story,
        coverage.get(entry.id) ?? [],
        compiler.storyHref(entry.id),
        compiler.entriesPerPage,
      ),
    }),
  );
}

/** Compiles all pages that are not drafts. Pages about the newsroom have no list of notes. */
export function compilePages(
  nouns: Nouns,
  compiler: Compiler,
  make: StoryMaker,
  log: ProblemLog,
): NewsroomPage[] {
  return compileAll('page', nouns.pages, compiler, make, log).map(({ entry, lang, compiled }) => {
    const noted = compiled.annotations.find(isNoted);
    if (noted !== undefined)
      log.addAt(entry.file, { line: 1, column: 1 }, explainNoteOnPage(noted.id));
    return {
      id: entry.id,
      file: entry.file,
      value: entry.value,
      href: pageAddress(entry.id),
      lang,
      story: compiled.story,
      mentions: compiled.mentions,
      pictures: compiled.pictures,
      downloads: compiled.downloads,
      notes: compiled.notes,
    };
  });
}

interface CompiledEntry<Value> {
  readonly entry: ReadEntry<Value>;
  readonly lang: string;
  readonly compiled: RememberedStory;
}

function compileAll<Value extends Article | Page>(
  kind: EntryKind,
  entries: ReadonlyMap<string, ReadEntry<Value>>,
  compiler: Compiler,
  make: StoryMaker,
  log: ProblemLog,
): CompiledEntry<Value>[] {
  return [...entries.values()].flatMap((entry) => {
    const given = entry.value.draft ? undefined : compiler.sourceOf(kind, entry.id);
    const { toCome } = given ?? {};
    if (toCome !== undefined) guarded(entry.file, log, () => make(toCome, log));
    const compiled = given && guarded(entry.file, log, () => make(given, log));
    return given === undefined || compiled === undefined
      ? []
      : [{ entry, lang: given.lang, compiled }];
  });
}
