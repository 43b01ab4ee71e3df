/**
 * The path that a relative path leads to from a file, both with forward slashes: `./merger.jpg` in
 * `content/articles/a/article.mdx` is `content/articles/a/merger.jpg`. Leading `..` stay.
 */
export function resolvePath(from: string, relative: string): string {
  const parts: string[] = [];
  for (const part of [...from.split('/').slice(0, -1), ...relative.split('/')]) {
    if (part === '' || part === '.') continue;
    const last = parts.at(-1);
    if (part === '..' && last !== undefined && last !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
