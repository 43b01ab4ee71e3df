import { posix } from 'node:path';
import { readImports } from './read-imports.ts';

/**
 * Finds circles of imports, of values and of types alike (Tarjan, 1972: strongly connected
 * components of the graph of imports).
 *
 * @param files paths from the repository’s root with their sources
 * @returns each circle’s files, sorted
 */
export function circlesOf(files: readonly (readonly [path: string, source: string])[]): string[][] {
  const targets = new Map(
    files.map(([path, source]) => [
      path,
      readImports(path, source)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => posix.join(posix.dirname(path), specifier)),
    ]),
  );
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    const index = order.size;
    order.set(path, index);
    lowest.set(path, index);
    open.push(path);
    let low = index;
    for (const target of targets.get(path) ?? []) {
      if (!targets.has(target)) continue;
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, lowest.get(target) ?? index);
    }
    lowest.set(path, low);
    if (low === index) {
      const circle = open.splice(open.indexOf(path));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const path of targets.keys()) if (!order.has(path)) visit(path);
  return circles;
}
