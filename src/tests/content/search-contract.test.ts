import { expect, test } from 'vitest';
import { currentNewsroom } from '../../framework/current-newsroom.ts';
import { generatedRows, readContract } from '../search/contract.ts';
import { keepContract } from '../search/keep-contract.ts';
import { publishedSite } from './published-site.ts';

const generated = generatedRows(await currentNewsroom());

test('a newsroom has names and headlines to be found', () => {
  expect(generated.length).toBeGreaterThan(0);
});

keepContract(publishedSite, { written: readContract('content'), generated });
