import { expect, test } from 'vitest';
import { fixtureContent, fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { generatedRows, readContract } from './contract.ts';
import { keepContract } from './keep-contract.ts';

const written = readContract(fixtureContent);
const generated = generatedRows(await loadFixture());

test('the contract has rows for names, words, numbers, filters and misspellings', () => {
  expect(written.length).toBeGreaterThanOrEqual(25);
  expect(generated.length).toBeGreaterThanOrEqual(80);
});

keepContract(fixtureSite, { written, generated });
