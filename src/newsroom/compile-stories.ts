import { explainNoteOnPage } from '../annotations/proving/explain-annotations.ts';
import { isNoted } from '../annotations/marking/note-numbers.ts';
import type { ReadEntry } from '../content/read-noun.ts';
import type { Nouns } from '../content/read-nouns.ts';
import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import { guarded } from '../problems/guard.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import { standingDek } from '../revisions/standing-dek.ts';
import { instantOf } from '../text/instant-of.ts';
import { pageAddress } from './addresses.ts';
import { noteOf } from './compile-notes.ts';
import type { CompiledEntry, KeptLoad } from './kept/kept-stories.ts';
import type { RememberedStory, StoryGround, StoryMaker } from './remember-stories.ts';
import { noteRead } from './reads/story-reads.ts';
import { entriesByStory } from './live/entries-of.ts';
import { coverageOf } from './live/live-coverage.ts';
import type { Compiler, EntryKind } from './create-compiler.ts';
import type { NewsroomPage, NewsroomStory } from './newsroom.ts';

/** Compiles all stories that are not drafts. */
export function compileStories(
  nouns: Nouns,
  compiler: Compiler,
  make: StoryMaker,
  kept: KeptLoad,
  log: ProblemLog,
): NewsroomStory[] {
  const coverage = entriesByStory(nouns);
  return compileAll('article', nouns.articles, compiler, make, kept, log).map((made) => {
    const story = storiesMade.get(made) ?? storyOf(made, compiler, coverage);
    storiesMade.set(made, story);
    return story;
  });
}

/** Compiles all pages that are not drafts. Pages about the newsroom have no list of notes. */
export function compilePages(
  nouns: Nouns,
  compiler: Compiler,
  make: StoryMaker,
  kept: KeptLoad,
  log: ProblemLog,
): NewsroomPage[] {
  const all = compileAll('page', nouns.pages, compiler, make, kept, log);
  return all.map(({ entry, lang, compiled }) => {
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
      identity: compiled.identity,
    };
  });
}

/** What was kept from another load has been a story before. */
const storiesMade = new WeakMap<CompiledEntry<Article>, NewsroomStory>();

function storyOf(
  { entry, lang, compiled }: CompiledEntry<Article>,
  { storyHref, entriesPerPage }: Compiler,
  coverage: ReturnType<typeof entriesByStory>,
): NewsroomStory {
  const href = storyHref(entry.id);
  const read = <Part extends keyof RememberedStory>(part: Part): RememberedStory[Part] => {
    noteRead(entry.id);
    return compiled[part];
  };
  return {
    id: entry.id,
    file: entry.file,
    value: {
      ...entry.value,
      dek: standingDek(entry.value, compiled.lead, (note) => noteOf(compiled, note)),
    },
    href,
    lang,
    instant: instantOf(entry.value.published),
    identity: compiled.identity,
    get story() {
      return read('story');
    },
    get quoted() {
      return read('quoted');
    },
    get mentions() {
      return read('mentions');
    },
    get sentences() {
      return read('sentences');
    },
    get passages() {
      return read('passages');
    },
    get annotations() {
      return read('annotations');
    },
    get pictures() {
      return read('pictures');
    },
    get downloads() {
      return read('downloads');
    },
    get notes() {
      return read('notes');
    },
    entries: coverageOf(compiled.story, coverage.get(entry.id) ?? [], href, entriesPerPage),
  };
}

function compileAll<Value extends Article | Page>(
  kind: EntryKind,
  entries: ReadonlyMap<string, ReadEntry<Value>>,
  compiler: Compiler,
  make: StoryMaker,
  kept: KeptLoad,
  log: ProblemLog,
): CompiledEntry<Value>[] {
  return [...entries.values()].flatMap((entry) => {
    if (entry.value.draft) return [];
    const before = kept.find(kind, entry);
    if (before !== undefined) return [before];
    const given = compiler.sourceOf(kind, entry.id);
    if (given === undefined) return [];
    const { toCome, lang } = given;
    const ground = groundOf(kind, entry.id, kept.latest);
    if (toCome !== undefined) guarded(entry.file, log, () => make(toCome, log, ground));
    const compiled = guarded(entry.file, log, () => make(given, log, ground));
    if (compiled === undefined) return [];
    const made = { entry, lang, compiled };
    if (toCome === undefined) kept.keep(kind, made);
    return [made];
  });
}

/** Holds on to nothing of a load but its kind and id. */
function groundOf(kind: EntryKind, id: string, latest: KeptLoad['latest']): () => StoryGround {
  return () => {
    const { sourceOf, tools } = latest();
    const given = sourceOf(kind, id);
    if (given === undefined) throw new Error(`There is no ${kind} ${id} any more.`);
    return { given, tools };
  };
}
