import { expect, it } from 'vitest';
import { attributePlace } from './attribute-place.ts';
import { parseDeclarative } from './parse-declarative.ts';

it.each([
  ['its tag', '<Aside title="x" />', undefined, '1:1'],
  ['an attribute', '<Aside title="x" />', 'title', '1:8'],
  ['an attribute on a line of its own', '<Figure src="./a.jpg"\n  alt="x"\n/>', 'alt', '2:3'],
  ['an attribute named in another’s value', '<Aside title=" lang " lang="en" />', 'lang', '1:23'],
  ['an attribute without a value', '<Aside open />', 'open', '1:8'],
  ['an attribute that is not there', '<Aside title="x">\n\n title \n\n</Aside>', 'lang', '1:1'],
  ['an attribute that only the content has', '<Aside>\n\nA title = b\n\n</Aside>', 'title', '1:1'],
])('gives the place of %s', (_what, source, attribute, place) => {
  const parsed = parseDeclarative(source);
  const [node] = parsed.status === 'parsed' ? parsed.tree.children : [];
  if (node === undefined) throw new Error('There is no tag.');
  const { line, column } = attributePlace(source, node, attribute);
  expect(`${line}:${column}`).toBe(place);
});
