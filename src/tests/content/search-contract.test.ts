import { expect, test } from 'vitest';
import { generatedRows, readContract } from '../search/contract.ts';
import { keepContract } from '../search/keep-contract.ts';
import { loadPublished, publishedSite } from './published-site.ts';

const generated = generatedRows(await loadPublished());

test('a newsroom has names and headlines to be found', () => {
  expect(generated.length).toBeGreaterThan(0);
});

keepContract(publishedSite, { written: readContract('content'), generated });
