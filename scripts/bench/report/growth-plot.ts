import { medianOf, type BenchReport, type Measured } from './bench-report.ts';

interface Line {
  readonly label: string;
  readonly points: readonly (readonly [number, number])[];
}

const width = 960;
const panelHeight = 340;
const margin = { left: 64, right: 300, top: 48, bottom: 44 };
const dashes = ['', '8 4', '2 4', '10 3 2 3', '4 2', '14 4', '1 3', '6 6', '12 2', '2 8'];
/** Told apart on white and on black, and by readers who see no red or no green (Okabe and Ito). */
const colours = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#b8860b',
  '#56b4e9',
  '#8a6fdf',
  '#888',
  '#a3541f',
  '#5f9e00',
];

/** How time and memory grow with the number of stories, as a drawing for light and dark pages. */
export function growthPlot({ measured, date, machine }: BenchReport): string {
  const panels = [
    panel('Time, in seconds', linesOf(measured, 'seconds'), 0),
    panel('Memory of all processes, in MB', linesOf(measured, 'megabytes'), panelHeight),
  ];
  const height = panelHeight * 2 + 30;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="How time and memory of builds grow with the number of stories">
<style>
  svg { font: 13px system-ui, sans-serif; background: #fff; }
  text { fill: #222; } .rule { stroke: #ddd; } .axis { stroke: #888; } .title { font-weight: 600; }
  .small { font-size: 11px; }
  @media (prefers-color-scheme: dark) {
    svg { background: #161616; } text { fill: #eee; } .rule { stroke: #333; } .axis { stroke: #999; }
  }
</style>
${panels.join('\n')}
<text class="small" x="${margin.left}" y="${height - 8}">${escaped(`${date}; ${machine}`)}</text>
</svg>
`;
}

function linesOf(measured: readonly Measured[], part: 'seconds' | 'megabytes'): Line[] {
  const lines = new Map<string, [number, number][]>();
  for (const row of measured) {
    const label = `${row.contender}, ${row.name}`;
    const point: [number, number] = [row.stories, medianOf(row, part)];
    const others = lines.get(label);
    if (others === undefined) lines.set(label, [point]);
    else others.push(point);
  }
  return [...lines].map(([label, points]) => ({ label, points }));
}

function panel(title: string, lines: readonly Line[], top: number): string {
  const all = lines.flatMap(({ points }) => points);
  const sizes = [...new Set(all.map(([size]) => size))].sort((left, right) => left - right);
  const mostX = Math.max(1, ...sizes);
  const step = roundStep(Math.max(1e-9, ...all.map(([, value]) => value)) / 5);
  const mostY = step * Math.max(1, Math.ceil(Math.max(0, ...all.map(([, value]) => value)) / step));
  const right = width - margin.right;
  const bottom = top + panelHeight - margin.bottom;
  const x = (size: number): number => margin.left + (size / mostX) * (right - margin.left);
  const y = (value: number): number =>
    bottom - (value / mostY) * (panelHeight - margin.top - margin.bottom);
  const rules = Array.from({ length: Math.round(mostY / step) + 1 }, (_, index) => {
    const value = step * index;
    return `<line class="rule" x1="${margin.left}" x2="${right}" y1="${y(value)}" y2="${y(value)}"/><text x="${margin.left - 8}" y="${y(value) + 4}" text-anchor="end">${number(value)}</text>`;
  });
  const ticks = sizes.map(
    (size) => `<text x="${x(size)}" y="${bottom + 18}" text-anchor="middle">${number(size)}</text>`,
  );
  const heights = apart(
    lines.map(({ points }) => y(points.at(-1)?.[1] ?? 0)),
    top + margin.top,
    bottom,
  );
  const drawn = lines.map(({ label, points }, index) => {
    const colour = colours[index % colours.length] ?? '#888';
    const path = points.map(([size, value]) => `${fixed(x(size))},${fixed(y(value))}`).join(' ');
    const dots = points.map(
      ([size, value]) =>
        `<circle cx="${fixed(x(size))}" cy="${fixed(y(value))}" r="3.5" fill="${colour}"/>`,
    );
    const height = heights[index] ?? 0;
    const end = points.at(-1);
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes[index % dashes.length] ?? ''}"/>${dots.join('')}
<line x1="${fixed(x(end?.[0] ?? 0) + 6)}" y1="${fixed(y(end?.[1] ?? 0))}" x2="${right + 16}" y2="${fixed(height)}" stroke="${colour}"/><text x="${right + 20}" y="${fixed(height + 4)}">${escaped(label)}, ${number(end?.[1] ?? 0)}</text>`;
  });
  return [
    `<text class="title" x="${margin.left}" y="${top + 24}">${escaped(title)}, by the number of stories</text>`,
    ...rules,
    `<line class="axis" x1="${margin.left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`,
    ...ticks,
    ...drawn,
  ].join('\n');
}

/** Heights of labels near those wished for, none over another. */
function apart(wished: readonly number[], top: number, bottom: number): number[] {
  const gap = Math.min(18, (bottom - top) / Math.max(1, wished.length - 1));
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const heights = [...wished];
  order.forEach((index, place) => {
    const before = place === 0 ? top - gap : (heights[order[place - 1] ?? 0] ?? 0);
    const latest = bottom - gap * (order.length - 1 - place);
    heights[index] = Math.min(latest, Math.max(before + gap, wished[index] ?? 0));
  });
  return heights;
}

/** A step of 1, 2 or 5 times a power of ten that is no smaller than the one given. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

function number(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
