import { expect, test } from 'vitest';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { discoveryOutputs } from './discovery-outputs.ts';

function llmsOf(languages: readonly string[]): string {
  const newsroom = sampleNewsroom({ stories: [{ id: 'one' }], publication: { languages } });
  const found = [...discoveryOutputs(newsroom)].find(({ address }) => address === '/llms.txt');
  return String(found?.content());
}

test('llms.txt speaks the language of the publication', () => {
  expect(llmsOf(['en'])).toContain('## Sections\n\n- [Deals](');
  expect(llmsOf(['en'])).toContain('/feed.json): The newest stories, each with its whole text\n');
  const chinese = llmsOf(['zh-CN']);
  expect(chinese).toContain('## 栏目\n');
  expect(chinese.match(/^(?:## |- \[)[A-Za-z ]+$/gmu)).toBeNull();
});
