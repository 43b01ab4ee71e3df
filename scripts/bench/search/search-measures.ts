/** What a search engine is measured by, for one query. */
export interface Measures {
  /** One divided by the rank of the first relevant document. */
  readonly reciprocalRank: number;
  /** How well the first ten are ordered, by graded relevance (Järvelin and Kekäläinen 2002). */
  readonly ndcg10: number;
  /** The share of the relevant documents that are among the first ten. */
  readonly recall10: number;
}

const depth = 10;

/**
 * Measures a ranking. The gain of a document is its grade, as in trec_eval.
 *
 * @param ranked ids of the documents found, best first
 * @param grades relevance of the judged documents; 0 and below is not relevant
 */
export function measureRanking(
  ranked: readonly string[],
  grades: ReadonlyMap<string, number>,
): Measures {
  const relevant = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
  const found = ranked.map((id) => Math.max(0, grades.get(id) ?? 0));
  const first = found.findIndex((grade) => grade > 0);
  const hits = found.slice(0, depth).filter((grade) => grade > 0).length;
  const ideal = gain(relevant);
  return {
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    ndcg10: ideal === 0 ? 0 : gain(found) / ideal,
    recall10: relevant.length === 0 ? 0 : hits / relevant.length,
  };
}

/** The means over all queries. */
export function meanMeasures(all: readonly Measures[]): Measures {
  const mean = (name: keyof Measures) =>
    all.reduce((sum, measures) => sum + measures[name], 0) / Math.max(1, all.length);
  return {
    reciprocalRank: mean('reciprocalRank'),
    ndcg10: mean('ndcg10'),
    recall10: mean('recall10'),
  };
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
}
