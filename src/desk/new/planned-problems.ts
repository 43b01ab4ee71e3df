import { posix } from 'node:path';
import type { ContentPlace } from '../../content/content-files.ts';
import { contentOnDisk } from '../../content/disk-source.ts';
import { loadNewsroom, type NewsroomSettings } from '../../newsroom/load-newsroom.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Plan } from './plan.ts';
import { plannedSource } from './planned-source.ts';

/**
 * What the build would say of planned files if they were there. What is wrong with others is not told
 * here; and pictures are measured where they are, so a new one is not yet looked at.
 *
 * @param place where the newsroom is; without it, the plan is all there will be
 */
export async function plannedProblems(
  { files }: Plan,
  place: ContentPlace | undefined,
  setting: Pick<NewsroomSettings, 'root' | 'content' | 'now'>,
): Promise<readonly Problem[]> {
  const source = plannedSource(files, place?.source);
  const loaded = await loadNewsroom({ ...setting, source });
  if (loaded.status === 'sound') return [];
  const { folder } = contentOnDisk(setting.root, setting.content);
  const planned = new Set(files.map(({ path }) => posix.join(folder, path)));
  return loaded.problems.filter(
    ({ file, name }) => planned.has(file) && name !== 'unreadable-picture',
  );
}
