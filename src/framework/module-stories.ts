import { relative, sep } from 'node:path';
import type { Root } from 'hast';
import { compileStory } from '../newsroom/compile-story.ts';
import type { Compiler } from '../newsroom/create-compiler.ts';
import type { LoadedNewsroom } from '../newsroom/load-newsroom.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { StorySource } from '../newsroom/story-source.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { createProblemLog } from '../problems/problem-log.ts';

/** A story or page that brings code of its own. */
export interface ModuleStory {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** The route that shows it. */
  readonly kind: 'story' | 'text';
  /** Everything that its body depends on besides the files that its code imports. */
  readonly substance: unknown;
}

/** The stories with code of their own, as the bundler needs them. */
export interface ModuleStories {
  readonly list: () => readonly ModuleStory[];
  /**
   * Takes the tree of a story through the same transforms and marks as those of all others.
   *
   * @param path of its file, absolute
   * @throws Error with all problems as text
   */
  readonly mark: (root: Root, path: string) => void;
}

/**
 * The stories of a newsroom that bring code of their own.
 *
 * @param root the root of the repository, absolute
 * @param current gives the newsroom as it is at the moment, which changes while it is written
 */
export function moduleStoriesOf(root: string, current: () => LoadedNewsroom): ModuleStories {
  return {
    list: () => {
      const loaded = current();
      return loaded.status === 'sound' ? listStories(loaded.newsroom, loaded.compiler) : [];
    },
    mark: (tree, path) => {
      const loaded = current();
      if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
      const file = relative(root, path).split(sep).join('/');
      const source = sourceOf(file, loaded.compiler);
      if (source === undefined) return;
      const log = createProblemLog();
      const compiled = compileStory(source, loaded.compiler.tools, log, {
        status: 'parsed',
        door: 'module',
        tree,
        problems: [],
      });
      const problems = log.sorted();
      if (compiled === undefined || problems.length > 0) throw new Error(formatProblems(problems));
      tree.children = compiled.root.children;
    },
  };
}

function listStories({ stories, pages }: Newsroom, compiler: Compiler): ModuleStory[] {
  const of = (kind: ModuleStory['kind'], entries: Iterable<Newsroom['stories'][number] | PageOf>) =>
    [...entries]
      .filter(({ story }) => story.door === 'module')
      .map(({ file, story }) => ({
        file,
        kind,
        substance: [sourceOf(file, compiler)?.source, story.body],
      }));
  return [...of('story', stories), ...of('text', pages.values())];
}

type PageOf = Newsroom['pages'] extends ReadonlyMap<string, infer Page> ? Page : never;

function sourceOf(file: string, compiler: Compiler): StorySource | undefined {
  const id = /([^/]+)(?:\/article)?\.mdx$/u.exec(file)?.[1] ?? '';
  const source = compiler.sourceOf(file.endsWith('/article.mdx') ? 'article' : 'page', id);
  return source?.file === file ? source : undefined;
}
