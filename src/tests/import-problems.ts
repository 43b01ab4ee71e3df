import { posix } from 'node:path';
import { floors, roomsWithScripts, type Floor, type Room } from './floors.ts';
import { readImports, type Import } from './read-imports.ts';

/**
 * Says which imports of a file break the import table.
 *
 * @param path from the repository's root, with `/`
 * @returns one line for each, `path:line: reason`; none for a test, which may import anything
 */
export function importProblems(path: string, source: string): string[] {
  if (path.startsWith('src/tests/') || /\.(test|spec)\.ts$/.test(path)) return [];
  const room = roomOf(path);
  // Declarations such as `src/env.d.ts` stand outside of the floors and have nothing to import.
  if (room === undefined)
    return path.endsWith('.d.ts') ? [] : [`${path}:1: ${path} is on no floor`];
  return readImports(path, source).flatMap((imported) => {
    const reason = imported.specifier.startsWith('.')
      ? relativeProblem(room, path, imported)
      : packageProblem(room, imported);
    return reason === undefined ? [] : [`${path}:${imported.line}: ${reason}`];
  });
}

/** Tells the row of the table for a path; undefined for one that stands on no floor. */
export function roomOf(path: string): Room | undefined {
  const [top, second = '', third = ''] = path.split('/');
  if (top === 'scripts') return top;
  return top === 'src' ? [`${second}/${third}`, second].find(isRoom) : undefined;
}

function isRoom(name: string): name is Room {
  return Object.hasOwn(floors, name);
}

function relativeProblem(room: Room, path: string, imported: Import): string | undefined {
  const { specifier, typeOnly, inScript } = imported;
  const targetPath = posix.join(posix.dirname(path), specifier);
  const target = roomOf(targetPath);
  if (inScript) {
    return target === 'browser' && roomsWithScripts.includes(room)
      ? undefined
      : `a <script> imports ${targetPath}, and may import from src/browser only`;
  }
  const floor: Floor = floors[room];
  if (target === room || (target !== undefined && floor.imports.includes(target))) return undefined;
  if (target !== undefined && floor.importsTypes?.includes(target)) {
    return typeOnly ? undefined : `${room} imports ${targetPath}, and may import its types only`;
  }
  return `${room} may not import ${targetPath}`;
}

function packageProblem(room: Room, { specifier, inScript }: Import): string | undefined {
  const floor: Floor = inScript ? floors.browser : floors[room];
  const name = inScript ? `a <script> of ${room}` : room;
  if (specifier.startsWith('node:') && floor.node !== true)
    return `${name} may not use ${specifier}`;
  if (specifier === 'astro:content' && floor.content !== true) {
    return `${name} may not use ${specifier}`;
  }
  if (/^astro(?:$|[:/])/.test(specifier) && floor.astro !== true) {
    return `${name} may not use ${specifier}`;
  }
  return undefined;
}
