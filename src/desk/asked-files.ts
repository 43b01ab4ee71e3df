import { posix } from 'node:path';

/** The name of a story or page, of which a person may have given the path of a file as well. */
export function askedName(typed: string): string {
  const path = typed.replaceAll('\\', '/').replace(/\/+$/u, '');
  const story = path.replace(/\/entries(?:\/[^/]*)?$/u, '').replace(/\/[^/]+\.yaml$/u, '');
  return posix.basename(story.replace(/\/article\.mdx$/u, ''), '.mdx');
}

/**
 * The paths of one story or page, by what they begin with: a file, or a folder with its slash.
 *
 * @param files all there are
 * @returns none if there is no story and no page of that name
 */
export function askedFiles(name: string, files: Iterable<string>): readonly string[] {
  return [...files].flatMap((file) => {
    if (file.endsWith(`/${name}/article.mdx`)) return [`${posix.dirname(file)}/`];
    return file.endsWith(`/pages/${name}.mdx`) ? [file] : [];
  });
}
