import type { Page } from '@playwright/test';
import { markupProblems } from '../site/page-problems.ts';

/**
 * What is wrong with the HTML of an open page as scripts have made it by now, one line each. What is
 * sent is proved page by page elsewhere.
 */
export async function findMarkupFaults(page: Page): Promise<string[]> {
  return await markupProblems({ path: new URL(page.url()).pathname, html: await page.content() });
}
