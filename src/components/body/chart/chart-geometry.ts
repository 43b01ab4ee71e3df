import type { ChartDatum } from '../../../story/body/body-element.ts';

/** A bar in per cent of the width of the chart. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/** A point in per cent of the width and height of the chart, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lays bars on a common scale that includes zero; bars of negative numbers end at zero. */
export function layBars(data: readonly ChartDatum[]): readonly Bar[] {
  const values = data.map((datum) => datum.value);
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  return values.map((value) => ({
    x: rounded(((Math.min(value, 0) - low) / span) * 100),
    width: rounded((Math.abs(value) / span) * 100),
  }));
}

/**
 * Lays parts of a whole one after the other. The whole is 100, or the sum of the parts if they
 * are more than that.
 */
export function layShares(data: readonly ChartDatum[]): readonly Bar[] {
  const whole = Math.max(
    100,
    data.reduce((sum, datum) => sum + datum.value, 0),
  );
  let before = 0;
  return data.map((datum) => {
    const bar = { x: rounded((before / whole) * 100), width: rounded((datum.value / whole) * 100) };
    before += datum.value;
    return bar;
  });
}

/** Gives up to six round numbers that enclose the data and zero, in rising order. */
export function chooseTicks(data: readonly ChartDatum[]): readonly number[] {
  const values = data.map((datum) => datum.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const rough = (high - low || 1) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first + 1;
  return Array.from({ length: count }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Lays the data from left to right, and upwards between the first and the last tick. */
export function layPoints(data: readonly ChartDatum[], ticks: readonly number[]): readonly Point[] {
  const low = ticks[0] ?? 0;
  const span = (ticks.at(-1) ?? 1) - low || 1;
  const steps = Math.max(1, data.length - 1);
  return data.map((datum, index) => ({
    x: rounded((index / steps) * 100),
    y: rounded(100 - ((datum.value - low) / span) * 100),
  }));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
