import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** axe as a script. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with an open page, or with a part of it, one line for each rule. Run in the
 * page itself: its package for Playwright opens a blank page for each run, which takes four times as
 * long.
 */
export function findViolations(page: Page, part = ':root'): Promise<string[]> {
  return violationsOf(page, part);
}

/**
 * What axe finds wrong with the colours of a page, or of a part of it: all that other colours can
 * change in what `findViolations` has found sound.
 */
export function findColourViolations(page: Page, part = ':root'): Promise<string[]> {
  return violationsOf(page, part, ['color-contrast', 'link-in-text-block']);
}

async function violationsOf(page: Page, part: string, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(runAxe, { part, only });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

declare const axe: { run(context: string, options: RunOptions): Promise<AxeResults> };

function runAxe({
  part,
  only,
}: {
  readonly part: string;
  readonly only: readonly string[] | undefined;
}): Promise<AxeResults> {
  // How large targets are is a rule of WCAG 2.2 that axe leaves to whoever wants it.
  const rules = { 'target-size': { enabled: true } };
  const chosen = only === undefined ? { rules } : { runOnly: [...only] };
  // It would load all styles once more, for a rule that is not among those that it runs.
  const preload = { assets: ['media'] };
  return axe.run(part, { resultTypes: ['violations'], ...chosen, preload });
}
