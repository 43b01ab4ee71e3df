import { expect, test } from 'vitest';
import { prepare } from '../test-story.ts';
import { isComponent, textOf } from '../tree.ts';
import { placeCallouts } from './place-callouts.ts';

const four = 'One.\n\nTwo.\n\n## Three\n\nFour.\n\nFive.\n';

test.each<[what: string, markdown: string, after: number, text: string]>([
  ['after the first paragraph', four, 1, 'One. * Two. Three Four. Five.'],
  ['counting no headings', four, 3, 'One. Two. Three Four. * Five.'],
  ['not behind the text', four, 4, 'One. Two. Three Four. Five.'],
  ['not where the text is too short', four, 9, 'One. Two. Three Four. Five.'],
  ['not twice', 'One.\n\nTwo.\n\n<Callout use="tips" />\n\nThree.', 1, 'One. Two. * Three.'],
])('a callout stands %s', (_, markdown, after, text) => {
  const { children } = placeCallouts(prepare(markdown).root, [{ use: 'tips', after }]);
  const shown = children.map((node) => (isComponent(node) ? '*' : textOf(node).trim()));
  expect(shown.filter((each) => each !== '').join(' ')).toBe(text);
});
