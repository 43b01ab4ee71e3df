import { posix } from 'node:path';
import type { KnownNames } from '../../annotations/proving/annotated-story.ts';
import { explainDownloadName } from '../../problems/explain-download-name.ts';
import { explainPictureName } from '../../problems/explain-picture-name.ts';
import {
  explainCaptionsName,
  explainRecordingName,
} from '../../problems/explain-recording-name.ts';
import type { ExplainUnknown } from '../../problems/explain-unknown.ts';
import type { ProblemText } from '../../problems/problem.ts';
import type { StoryProblem } from '../../problems/story-problem.ts';
import type { ComponentReference } from '../../story/body/collect-references.ts';

/** What the components of a story may refer to. */
export interface ComponentWorld {
  /** Path of the story’s file, from the root of the repository. */
  readonly file: string;
  readonly subjects: KnownNames;
  readonly sources: KnownNames;
  readonly callouts: KnownNames;
  /** What is wrong with a picture, by its path from the repository’s root and as it is written. */
  readonly explainPicture: (path: string, src: string) => ProblemText | undefined;
  /** What is wrong with a file for readers, by its path and as it is written. */
  readonly explainDownload: (path: string, src: string) => ProblemText | undefined;
  /** What is wrong with words that the story is said to have. */
  readonly explainPassage: (words: string) => ProblemText | undefined;
  /** What is wrong with a story that a component leads to. */
  readonly explainStory: (id: string) => ProblemText | undefined;
  /** What is wrong with the address of something that is embedded. */
  readonly explainEmbed: (url: string) => ProblemText | undefined;
  readonly explain: ExplainUnknown;
}

/** Whatever the components of a story name is there: speakers, sources, files, words. */
export function checkComponents(
  references: readonly ComponentReference[],
  world: ComponentWorld,
): StoryProblem[] {
  return references.flatMap(({ to, id, line, column }) => {
    const problem = checks[to](id, world);
    return problem === undefined ? [] : [{ problem, at: { in: 'text', line, column } }];
  });
}

/** The files of some sorts that components name, by `src`, as paths from the repository’s root. */
export function filesOf(
  sorts: readonly ComponentReference['to'][],
  references: readonly ComponentReference[],
  file: string,
): Readonly<Record<string, string>> {
  const named = references.filter(({ to }) => sorts.includes(to));
  return Object.fromEntries(named.map(({ id }) => [id, pathOf(id, file)]));
}

const checks: Readonly<
  Record<ComponentReference['to'], (id: string, world: ComponentWorld) => ProblemText | undefined>
> = {
  speaker: (id, { subjects, explain }) =>
    subjects.has(id) ? undefined : explain('subject', id, subjects),
  source: (id, { sources, explain }) =>
    sources.has(id) ? undefined : explain('source', id, sources),
  callout: (id, { callouts, explain }) =>
    callouts.has(id) ? undefined : explain('callout', id, callouts),
  passage: (words, { explainPassage }) => explainPassage(words),
  embed: (url, { explainEmbed }) => explainEmbed(url),
  story: (id, { explainStory }) => explainStory(id),
  // Prose is compiled with all that stands beside the text.
  prose: () => undefined,
  // What its name already says has been told with the attribute.
  picture: (id, { explainPicture, file }) =>
    explainPictureName(id) === undefined ? explainPicture(pathOf(id, file), id) : undefined,
  download: (id, { explainDownload, file }) =>
    explainDownloadName(id) === undefined ? explainDownload(pathOf(id, file), id) : undefined,
  recording: (id, { explainDownload, file }) =>
    explainRecordingName(id) === undefined ? explainDownload(pathOf(id, file), id) : undefined,
  captions: (id, { explainDownload, file }) =>
    explainCaptionsName(id) === undefined ? explainDownload(pathOf(id, file), id) : undefined,
};

function pathOf(src: string, file: string): string {
  return posix.join(posix.dirname(file), src);
}
