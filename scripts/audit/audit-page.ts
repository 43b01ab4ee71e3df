import lighthouse, { desktopConfig, type RunnerResult } from 'lighthouse';

export type Device = 'telephone' | 'desktop';

/** What Lighthouse says of a page: medians of several runs. */
export interface Audit {
  /** From 0 to 100, by category; a page that robots may not index has no `seo`. */
  readonly scores: Readonly<Record<string, number>>;
  /** First and largest contentful paint and blocking time in milliseconds, layout shift. */
  readonly paint: number;
  readonly largest: number;
  readonly blocked: number;
  readonly shift: number;
  /** What keeps a category below 100. */
  readonly complaints: readonly string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Has Lighthouse look at a page.
 *
 * @param port on which the browser listens
 * @param runs how often; the medians count
 */
export async function auditPage(
  address: string,
  device: Device,
  port: number,
  runs: number,
): Promise<Audit> {
  const results: RunnerResult['lhr'][] = [];
  for (let run = 0; run < runs; run += 1) results.push(await runOnce(address, device, port));
  const median = (read: (lhr: RunnerResult['lhr']) => number | null | undefined): number =>
    results.map((lhr) => read(lhr) ?? 0).sort((one, other) => one - other)[runs >> 1] ?? 0;
  const metric = (id: string) => median(({ audits }) => audits[id]?.numericValue);
  const isIndexed = results.every(({ audits }) => audits['is-crawlable']?.score !== 0);
  const judged = categories.filter((category) => isIndexed || category !== 'seo');
  return {
    scores: Object.fromEntries(
      judged.map((id) => [
        id,
        Math.round(100 * median(({ categories: judgedBy }) => judgedBy[id]?.score)),
      ]),
    ),
    paint: metric('first-contentful-paint'),
    largest: metric('largest-contentful-paint'),
    blocked: metric('total-blocking-time'),
    shift: metric('cumulative-layout-shift'),
    complaints: complaintsOf(results, judged),
  };
}

/** On a busy machine the browser may show nothing in time: it is asked again, and then given up. */
const attempts = 3;

async function runOnce(
  address: string,
  device: Device,
  port: number,
): Promise<RunnerResult['lhr']> {
  const config = device === 'desktop' ? desktopConfig : undefined;
  const flags = { port, onlyCategories: categories, logLevel: 'error' as const };
  let why: string | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const lhr = (await lighthouse(address, flags, config))?.lhr;
    why = lhr?.runtimeError?.message ?? lhr?.audits['largest-contentful-paint']?.errorMessage;
    if (lhr !== undefined && typeof lhr.categories['performance']?.score === 'number') return lhr;
  }
  throw new Error(`Lighthouse gave no result for ${address}. ${why ?? ''}`);
}

/** Audits that count and that a page has not passed in full, with what they say of it. */
function complaintsOf(
  results: readonly RunnerResult['lhr'][],
  judged: readonly string[],
): readonly string[] {
  const found = results.flatMap(({ audits, categories: judgedBy }) =>
    judged
      .flatMap((id) => judgedBy[id]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .flatMap(({ id }) => audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue = '' }) => `${id} ${displayValue}`.trim()),
  );
  return [...new Set(found)];
}
