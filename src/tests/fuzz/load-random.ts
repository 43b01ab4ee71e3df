import type { Problem } from '../../problems/problem.ts';
import { memorySource } from '../../content/file-source.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import { baseFiles } from '../problems/base.ts';
import type { RandomFiles } from './random-files.ts';

const now = Date.parse('2026-01-01T00:00:00Z');

/** Milliseconds within which a newsroom of small files is read, on a busy machine. */
const longest = 20_000;

/**
 * What a load of random files did that none may do: throw, fail in a way that nobody foresaw, take
 * very long, or tell a problem without its file, its place or its words. `undefined` if all is well.
 */
export async function faultOfLoading(files: RandomFiles): Promise<string | undefined> {
  const source = memorySource({ ...baseFiles, ...files });
  const start = performance.now();
  let end;
  try {
    end = await loadNewsroom({ root: '/', content: '/content', source, now });
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  if (performance.now() - start > longest) return 'took too long';
  if (end.status === 'sound') return undefined;
  if (end.problems.length === 0) return 'is broken, and nobody is told why';
  return end.problems.map(faultOfProblem).find((fault) => fault !== undefined);
}

function faultOfProblem(problem: Problem): string | undefined {
  const { name, file, line, column, message, reason, fix } = problem;
  if (name === 'unforeseen') return `failed: ${message}`;
  if (!file.startsWith('content')) return `names the file ${JSON.stringify(file)}`;
  if (!(line >= 1 && column >= 1 && Number.isInteger(line) && Number.isInteger(column)))
    return `${name} stands at ${line}:${column}`;
  if ([message, reason, fix].some((text) => text.trim() === '')) return `${name} has no words`;
  const words = `${message} ${fix}`;
  if (/\bundefined\b|\[object |Invalid input/u.test(words) && !/undefined|object/u.test(name))
    return `${name} says ${words}`;
  return formatProblems([problem]).split('\n').length === 6 ? undefined : `${name} forges lines`;
}
