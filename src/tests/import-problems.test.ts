import { expect, test } from 'vitest';
import { importProblems } from './import-problems.ts';

const allowed = [
  ['src/model/article.ts', "import { slug } from './scalars.ts';"],
  ['src/model/article.ts', "import { z } from 'zod';"],
  ['src/story/parse-story.ts', "import type { Article } from '../model/article.ts';"],
  ['src/story/transforms/add-block-ids.ts', "import { parse } from '../parse-story.ts';"],
  ['src/annotations/resolve-quote.ts', "import { text } from '../story/canonical-text.ts';"],
  ['src/content/read-content.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/framework/loader.ts', "import { getCollection } from 'astro:content';"],
  ['src/content.config.ts', "import { defineCollection } from 'astro:content';"],
  ['src/content.config.ts', "import { article } from './model/article.ts';"],
  ['src/checks/check.ts', "import { newsroom } from '../newsroom/newsroom.ts';"],
  [
    'src/components/Byline.astro',
    "---\nimport type { P } from '../page-objects/page.ts';\n---\n<p/>",
  ],
  ['src/components/Card.astro', "<script>\n  import '../browser/card.ts';\n</script>"],
  ['src/components/Card.astro', '<script src="../browser/card.ts"></script>'],
  ['src/layouts/Base.astro', "---\nimport '../styles/base.css';\n---\n"],
  ['src/pages/index.astro', "---\nimport Home from '../layouts/Home.astro';\n---\n<Home />"],
  ['src/browser/card.ts', "import { fold } from '../text/fold-text.ts';"],
  ['scripts/build.ts', "import { check } from '../src/checks/check.ts';"],
  ['src/env.d.ts', '/// <reference types="astro/client" />'],
  ['src/model/article.test.ts', "import { x } from '../pages/x.ts'; import 'node:fs';"],
  ['src/tests/site.test.ts', "import { x } from '../../scripts/serving/start-server.ts';"],
] as const;

test.each(allowed)('%s may hold %s', (path, source) => {
  expect(importProblems(path, source)).toEqual([]);
});

const forbidden = [
  ['from above', 'src/model/article.ts', "import { x } from '../story/x.ts';"],
  ['from above, its types', 'src/model/article.ts', "import type { X } from '../story/x.ts';"],
  ['sideways', 'src/revisions/order.ts', "import { x } from '../entities/x.ts';"],
  ['sideways', 'src/search/records.ts', "import { x } from '../checks/x.ts';"],
  ['sideways', 'src/components/Card.astro', "---\nimport L from '../layouts/L.astro';\n---\n"],
  ['re-exported', 'src/model/index.ts', "export * from '../story/x.ts';"],
  ['dynamic', 'src/story/parse.ts', "const x = await import('../newsroom/x.ts');"],
  ['in a type', 'src/story/parse.ts', "type X = import('../newsroom/x.ts').X;"],
  [
    'to run',
    'src/components/A.astro',
    "---\nimport { load } from '../page-objects/load.ts';\n---\n",
  ],
  ['inline type', 'src/components/a.ts', "import { type X } from '../page-objects/x.ts';"],
  ['of the leaf', 'src/components/A.astro', "---\nimport '../browser/card.ts';\n---\n"],
  ['of the leaf', 'src/pages/index.astro', "<script>import '../browser/card.ts';</script>"],
  ['of the leaf', 'scripts/build.ts', "import '../src/browser/card.ts';"],
  ['in a script', 'src/layouts/A.astro', "<script>import '../newsroom/x.ts';</script>"],
  ['in a script', 'src/layouts/A.astro', "<script>import fs from 'node:fs';</script>"],
  ['of a script', 'src/newsroom/x.ts', "import { x } from '../../scripts/build.ts';"],
  ['of content', 'src/pages/index.astro', "---\nimport '../../content/x.ts';\n---\n"],
  ['of Node', 'src/story/parse.ts', "import { readFile } from 'node:fs/promises';"],
  ['of Node', 'src/browser/card.ts', "import 'node:path';"],
  ['of Node', 'src/layouts/Base.astro', "---\nimport 'node:path';\n---\n"],
  ['of Astro', 'src/story/parse.ts', "import { z } from 'astro/zod';"],
  ['of the store', 'src/pages/a.astro', "---\nimport { getEntry } from 'astro:content';\n---\n"],
  ['of the store', 'scripts/build.ts', "import { getEntry } from 'astro:content';"],
  ['on no floor', 'src/elsewhere/x.ts', ''],
  ['on no floor', 'src/main.ts', ''],
] as const;

test.each(forbidden)('an import %s is found: %s', (_, path, source) => {
  expect(importProblems(path, source)).toHaveLength(1);
});

test('a problem names the line and what is imported', () => {
  const component = `---
const a = 1;
import { load } from '../page-objects/load.ts';
---
<p>{a}</p>
<script>
  import '../newsroom/load.ts';
</script>
`;
  expect(importProblems('src/components/Card.astro', component)).toEqual([
    'src/components/Card.astro:3: components imports src/page-objects/load.ts, and may import its types only',
    'src/components/Card.astro:7: a <script> imports src/newsroom/load.ts, and may import from src/browser only',
  ]);
});
