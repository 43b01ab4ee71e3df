import { expect, test } from 'vitest';
import { auditTable, isWhole, tellOfMachine, type AuditRow } from './audit-table.ts';

const row: AuditRow = {
  name: 'search',
  device: 'telephone',
  scores: { performance: 99, accessibility: 100, 'best-practices': 100 },
  paint: 812,
  largest: 1204,
  blocked: 3.4,
  shift: 0.0004,
  complaints: ['largest-contentful-paint 1.2 s'],
};

test('a table says what each page has, and why not all of it', () => {
  expect(auditTable([row]).split('\n').at(-1)).toBe(
    '| search | telephone | 99 | 100 | 100 | – | 0.81 s | 1.20 s | 3 ms | 0.000 | largest-contentful-paint 1.2 s |',
  );
});

test('a page is whole with 100 in every category that applies', () => {
  expect(isWhole(row)).toBe(false);
  expect(isWhole({ ...row, scores: { ...row.scores, performance: 100 } })).toBe(true);
});

test('a machine that is too slow for a page of text is told of', () => {
  const swift = { ...row, scores: { performance: 100 } };
  expect(tellOfMachine([swift, swift])).toBeUndefined();
  expect(tellOfMachine([swift, row])).toContain('has 99 for performance');
});
