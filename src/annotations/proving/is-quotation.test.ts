import { expect, test } from 'vitest';
import { foldedStory } from '../../story/text/test-blocks.ts';
import { resolveQuote } from '../anchoring/resolve-quote.ts';
import { isQuotation } from './is-quotation.ts';
import { quotationsIn } from './quotations-in.ts';

/** Whether the words are a quotation, the paragraphs of the story (parted by `|`), and the words. */
const cases: readonly [boolean, string, string][] = [
  [true, 'He said "we shall see" and left.', 'we shall see'],
  [true, 'He said "we shall see" and left.', 'shall'],
  [true, 'He said "we shall see" and left.', '"we shall see"'],
  [true, 'He said “we shall see” and left.', 'we shall'],
  [true, 'He said “we shall see.” And left.', '“we shall see.”'],
  // One quoted word, narration at either end, and narration between two quotations are none.
  [false, 'He said "we shall see" and left.', 'He said "we shall see"'],
  [false, 'He “strongly” denied it.', 'He “strongly” denied it'],
  [false, 'He “strongly” denied it.', '“strongly” denied'],
  [false, 'He said “no”, twice.', '“no”,'],
  [false, 'He said "we shall see" and left.', 'and left'],
  [false, 'He said "we" and "they" left.', 'and'],
  [false, 'He said "we" and "they" left.', '"we" and "they"'],
  [false, '“We bought it,” Ma said, “and paid.”', 'We bought it,” Ma said, “and paid'],
  [false, '“We bought it,” Ma said, “and paid.”', '“We bought it,” Ma said, “and paid.”'],
  [true, '“We bought it,” Ma said, “and paid.”', 'and paid.'],
  // Nested quotations
  [true, '“She told me ‘never’ and left,” he said.', 'She told me ‘never’ and left,'],
  [true, '“She told me ‘never’ and left,” he said.', '‘never’'],
  [true, '‘She told me “never” and left,’ he said.', 'She told me “never” and left'],
  [false, '“She told me ‘never’ and left,” he said.', 'and left,” he said'],
  // Apostrophes close nothing.
  [false, "It's the firm's view that prices rise.", "firm's view"],
  [false, 'It’s the firm’s view that prices rise.', 'firm’s view'],
  [true, '“It’s the workers’ right,” he said.', 'It’s the workers’ right'],
  [true, '‘It’s the workers’ right,’ he said.', 'It’s the workers’ right,'],
  [true, "'It's the workers' right,' he said.", 'It’s the workers’ right,'],
  [false, '‘It’s right,’ he said of the firm’s view.', 'he said of the firm'],
  [true, '‘No thanks’ was all he said.', 'No thanks'],
  [false, '‘No thanks’ was all he said. ‘Never.’', 'was all he said'],
  [false, 'In the ’90s it was the workers’ own.', '90s it was the workers'],
  [false, 'In the ‘90s it was the workers’ own.', '90s it was the workers'],
  // A mark that nothing closes opens nothing.
  [false, 'He said “we shall see and left.', 'we shall see'],
  [false, 'A 5" screen and a 7" screen are sold.', 'screen and a 7'],
  // Chinese
  [true, '他说：「很有信心」。', '很有信心'],
  [true, '他说：『很有信心』。', '『很有信心』'],
  [true, '他说：“很有信心”，然后离开。', '很有信心'],
  [true, '他说："很有信心"，然后离开。', '很有信心'],
  [true, '他说：「她答『不』就走了。」', '她答『不』就走了'],
  [false, '他说：“很有信心”，然后离开。', '“很有信心”，然后离开'],
  [false, '“很好，”他说，“但是太贵。”', '很好，”他说，“但是太贵'],
  [false, '他“强烈”否认。', '他“强烈”否认'],
  // French
  [true, 'Il a dit : « On verra bien », puis il est parti.', 'On verra bien'],
  [true, 'Il a dit : « Elle a crié “non” hier. »', 'Elle a crié “non” hier.'],
  [true, 'Il a dit : « Elle a crié « non » hier. »', 'Elle a crié « non » hier.'],
  [false, 'Il a dit : « On verra », puis « peut-être ».', 'verra », puis « peut-être'],
  [false, 'Il a dit : « On verra », puis « peut-être ».', 'puis'],
  [true, '« L’affaire est close », dit-il.', 'L’affaire est close'],
  // German, Danish and Swedish
  [true, 'Er sagte: „Wir werden sehen“, und ging.', 'Wir werden sehen'],
  [true, 'Er sagte: „Sie rief ‚nein‘ und ging.“', 'Sie rief ‚nein‘ und ging.'],
  [true, 'Er sagte: »Wir werden sehen«, und ging.', 'Wir werden sehen'],
  [true, 'Han sade: ”Vi får se”, och gick.', 'Vi får se'],
  [false, 'Er sagte: „Wir sehen“, und „vielleicht“.', 'sehen“, und „vielleicht'],
  [false, 'Er sagte: „Wir sehen“, und „vielleicht“.', 'und'],
  [false, 'Er sagte: »Wir sehen«, und »vielleicht«.', 'und'],
  // A quotation of several paragraphs opens at each of them and closes at the last.
  [true, '“We bought it.|“And we paid,” he said.', 'We bought it. “And we paid'],
  [true, '“We bought it.|“And we paid,” he said.', 'We bought it.'],
  [true, '‘We bought it.|‘And we paid,’ he said.', 'We bought it. ‘And we paid,'],
  [true, '「我们买了。|「也付了。」他说。', '我们买了。 「也付了。'],
  [false, '“We bought it.|“And we paid,” he said.', 'And we paid,” he said'],
  [false, '“We bought it.”|“And we paid,” he said.', 'We bought it.” “And we paid'],
  [false, '“We bought it.|And he paid.', 'We bought it.'],
];

test.each(cases)('%s: in %s, “%s”', (expected, text, exact) => {
  const story = foldedStory(...text.split('|'));
  const found = resolveQuote(story, { exact });
  if (found.status !== 'found') throw new Error(`The words are ${found.status}.`);
  expect(isQuotation(story, quotationsIn(story), found.range)).toBe(expected);
});
