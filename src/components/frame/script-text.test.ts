import { expect, test } from 'vitest';
import { scriptText } from './script-text.ts';

test.each(['</script><b>', '<!--<script>', ']]>', 'a < b', '\u2028', '"\\'])(
  'data with %j stays data in a script, and stays the same',
  (text) => {
    const written = scriptText({ text });
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual({ text });
  },
);
