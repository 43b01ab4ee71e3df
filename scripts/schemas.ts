/**
 * `npm run schemas`: writes what editors know about the files of `content/`, and what the handbook and
 * the README say of the components of a story.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../src/content/json-schemas.ts';
import { describeRules } from '../src/desk/advice/describe-rules.ts';
import { ruleTexts } from '../src/desk/advice/rule-texts.ts';
import { describeVocabulary, listVocabulary } from '../src/story/body/describe-vocabulary.ts';

const folder = '.vscode/schemas';
const handbook = 'src/handbook/components.md';
const rules = 'src/handbook/checks.md';

await mkdir(folder, { recursive: true });
for (const [noun, text] of Object.entries(jsonSchemas())) {
  await writeFile(`${folder}/${noun}.schema.json`, text);
  console.log(`${folder}/${noun}.schema.json`);
}
await writeFile(handbook, describeVocabulary());
console.log(handbook);
await writeFile(rules, describeRules(ruleTexts.values()));
console.log(rules);

const readme = await readFile('README.md', 'utf8');
await writeFile(
  'README.md',
  readme.replace(
    /<!-- components -->[\s\S]*<!-- \/components -->/u,
    () => `<!-- components -->\n\n${listVocabulary()}\n\n<!-- /components -->`,
  ),
);
console.log('README.md');
