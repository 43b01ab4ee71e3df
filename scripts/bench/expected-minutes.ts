/** Seconds of all cases of a contender, run once: to begin with, and for each story. */
const seconds: Readonly<Record<string, readonly [number, number]>> = {
  nutgraf: [40, 0.15],
  astro: [5, 0.02],
  hugo: [1, 0.004],
  eleventy: [2, 0.008],
};

/** About how long the benchmark takes on two ordinary cores. */
export function expectedMinutes({
  sizes,
  runs,
  only,
}: {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly only: readonly string[];
}): number {
  const all = sizes.flatMap((size) =>
    only.map((name) => {
      const [fixed = 0, each = 0] = seconds[name] ?? [];
      return fixed + each * size;
    }),
  );
  return Math.max(1, Math.round((all.reduce((sum, each) => sum + each, 0) * runs) / 60));
}
