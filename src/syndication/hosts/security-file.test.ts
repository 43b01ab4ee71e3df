import { expect, test } from 'vitest';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { securityFile } from './security-file.ts';

test('security.txt says whom to tell, and until when that holds', () => {
  const security = { contact: 'desk@sample.example', expires: '2027-11-01+08:00' };
  const { publication } = sampleNewsroom({ publication: { security } });
  expect(securityFile(publication)).toBe(
    [
      'Contact: mailto:desk@sample.example',
      'Expires: 2027-10-31T16:00:00Z',
      'Preferred-Languages: en, zh-CN',
      'Canonical: https://sample.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('a publication that names nobody has none', () => {
  expect(securityFile(sampleNewsroom({}).publication)).toBeUndefined();
});
