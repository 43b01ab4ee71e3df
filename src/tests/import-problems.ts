import { posix } from 'node:path';
import { floors, placesWithScripts } from './floors.ts';
import type { Floor, Place } from './floors.ts';
import { readImports } from './read-imports.ts';
import type { Import } from './read-imports.ts';

/**
 * Says which imports of a file break the import table.
 *
 * @param path from the repository's root, with `/`
 * @returns one line for each, `path:line: reason`; none for a test, which may import anything
 */
export function importProblems(path: string, source: string): string[] {
  if (path.startsWith('src/tests/') || /\.(test|spec)\.ts$/.test(path)) return [];
  const place = placeOf(path);
  // Declarations such as `src/env.d.ts` stand outside of the floors and have nothing to import.
  if (place === undefined)
    return path.endsWith('.d.ts') ? [] : [`${path}:1: ${path} is on no floor`];
  return readImports(path, source).flatMap((imported) => {
    const reason = imported.specifier.startsWith('.')
      ? relativeProblem(place, path, imported)
      : packageProblem(place, imported);
    return reason === undefined ? [] : [`${path}:${imported.line}: ${reason}`];
  });
}

/** Tells the row of the table for a path; undefined for one that stands on no floor. */
export function placeOf(path: string): Place | undefined {
  const [top, second] = path.split('/');
  const name = top === 'src' ? second : top;
  return isPlace(name) && (top === 'src') === (name !== 'scripts') ? name : undefined;
}

function isPlace(name: string | undefined): name is Place {
  return name !== undefined && Object.hasOwn(floors, name);
}

function relativeProblem(place: Place, path: string, imported: Import): string | undefined {
  const { specifier, typeOnly, inScript } = imported;
  const targetPath = posix.join(posix.dirname(path), specifier);
  const target = placeOf(targetPath);
  if (inScript) {
    return target === 'browser' && placesWithScripts.includes(place)
      ? undefined
      : `a <script> imports ${targetPath}, and may import from src/browser only`;
  }
  const floor: Floor = floors[place];
  if (target === place || (target !== undefined && floor.imports.includes(target)))
    return undefined;
  if (target !== undefined && floor.importsTypes?.includes(target)) {
    return typeOnly ? undefined : `${place} imports ${targetPath}, and may import its types only`;
  }
  return `${place} may not import ${targetPath}`;
}

function packageProblem(place: Place, { specifier, inScript }: Import): string | undefined {
  const floor: Floor = inScript ? floors.browser : floors[place];
  const name = inScript ? `a <script> of ${place}` : place;
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
