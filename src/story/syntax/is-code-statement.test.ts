import { describe, expect, it } from 'vitest';
import { isCodeStatement } from './is-code-statement.ts';

describe('isCodeStatement', () => {
  it.each([
    "import './a.css';",
    "import a from './a.js'",
    'import a, { b as c } from "./a.js";',
    "import {\n  a,\n  b,\n} from './a.js';",
    "import * as a from './a.js' // why",
    'export const a = 1;',
    'export const { a, b } = c;',
    'export let a;',
    'export default function () {}',
    'export async function a() {}',
    'export class A extends B {}',
    'export { a };',
    "export * from './a.js';",
  ])('takes %j for code', (text) => {
    expect(isCodeStatement(text)).toBe(true);
  });

  it.each([
    'import duties rose in May.',
    'import “Made in China” was the motto.',
    'import rules from "Brussels" apply since May.',
    'import of goods, from clothes to cars, fell.',
    'export of steel rose.',
    'export class goods were stopped.',
    'export function of the port is lost.',
    'export let prices fall.',
    'important duties',
  ])('takes %j for prose', (text) => {
    expect(isCodeStatement(text)).toBe(false);
  });
});
