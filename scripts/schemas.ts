/** `npm run schemas`: writes what editors know about the files of `content/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../src/content/json-schemas.ts';

const folder = '.vscode/schemas';

await mkdir(folder, { recursive: true });
for (const [noun, text] of Object.entries(jsonSchemas())) {
  await writeFile(`${folder}/${noun}.schema.json`, text);
  console.log(`${folder}/${noun}.schema.json`);
}
