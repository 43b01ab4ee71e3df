import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const document = z.object({
  _id: z.coerce.string(),
  title: z.string().default(''),
  text: z.string(),
});
const query = z.object({ _id: z.coerce.string(), text: z.string() });

export type CollectionDocument = z.output<typeof document>;

/** A test collection: documents, queries, and which documents answer which query. */
export interface Collection {
  readonly documents: readonly CollectionDocument[];
  /** Queries that have judgments. */
  readonly queries: readonly z.output<typeof query>[];
  /** Grades by document, by query. */
  readonly judgments: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Reads a test collection in the format of BEIR.
 *
 * @param folder holds `documents.jsonl` (or `corpus.jsonl`), `queries.jsonl`, and `qrels.tsv` (or
 *   `qrels/test.tsv`)
 * @throws Error if a file is missing, ZodError if a line is not what it should be
 */
export function readCollection(folder: string): Collection {
  const judgments = readJudgments(firstOf(folder, ['qrels.tsv', 'qrels/test.tsv', 'test.tsv']));
  return {
    documents: linesOf(firstOf(folder, ['documents.jsonl', 'corpus.jsonl'])).map((line) =>
      document.parse(JSON.parse(line)),
    ),
    queries: linesOf(firstOf(folder, ['queries.jsonl']))
      .map((line) => query.parse(JSON.parse(line)))
      .filter(({ _id }) => judgments.has(_id)),
    judgments,
  };
}

function firstOf(folder: string, names: readonly string[]): string {
  const name = names.find((each) => existsSync(join(folder, each)));
  if (name === undefined) throw new Error(`${folder} has none of: ${names.join(', ')}.`);
  return readFileSync(join(folder, name), 'utf8');
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}

function readJudgments(text: string): Collection['judgments'] {
  const judgments = new Map<string, Map<string, number>>();
  for (const line of linesOf(text)) {
    // BEIR has three columns and a heading; TREC has four and none.
    const columns = line.split(/\s+/u);
    const [id = '', second = '', third = '', fourth] = columns;
    const [about, grade] = fourth === undefined ? [second, third] : [third, fourth];
    if (!/^-?\d+$/u.test(grade)) continue;
    const grades = judgments.get(id) ?? new Map<string, number>();
    judgments.set(id, grades.set(about, Number(grade)));
  }
  return judgments;
}
