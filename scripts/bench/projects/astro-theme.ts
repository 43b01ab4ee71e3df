const shelfPage = `---
import { allStories, shelvesOf } from '../../../stories.mjs';
import Base from '../../../Base.astro';
import Card from '../../../Card.astro';

export async function getStaticPaths() {
  return shelvesOf(await allStories());
}

const { subject, stories, next } = Astro.props;
---
<Base title={subject.name} description={subject.description ?? ''}><main>
<h1>{subject.name}</h1><p>{subject.description}</p>
{stories.map((story) => <Card {story} />)}
{next && <a href={next}>Older</a>}
</main></Base>
`;

/** The configuration, layouts and pages of the Astro project, by path. */
export const astroTheme: Readonly<Record<string, string>> = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://bench.example',
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
`,
  'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  stories: defineCollection({ loader: glob({ base: './stories', pattern: '*.mdx' }) }),
};
`,
  'src/stories.mjs': `import { getCollection } from 'astro:content';
import people from './people.json';
import names from './entities.json';
import lines from './storylines.json';
import sections from './sections.json';

const pageSize = 20;
let stories;
let byEntity;

/** All stories, newest first; asked for once. */
export async function allStories() {
  stories ??= (await getCollection('stories')).sort((a, b) => (a.data.date < b.data.date ? 1 : -1));
  return stories;
}

/** The stories that share most of what a story names. */
export async function relatedTo(story) {
  if (byEntity === undefined) {
    byEntity = new Map();
    for (const each of await allStories()) {
      for (const id of each.data.entities) {
        if (!byEntity.has(id)) byEntity.set(id, []);
        byEntity.get(id).push(each);
      }
    }
  }
  const scores = new Map();
  for (const id of story.data.entities) {
    const others = byEntity.get(id);
    for (const each of others.slice(0, 200)) {
      if (each !== story) scores.set(each, (scores.get(each) ?? 0) + 1 / others.length);
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1]).slice(0, 5).map(([each]) => each);
}

/** Pages of stories by what they are filed under. */
export function shelvesOf(all) {
  const kinds = [
    ['sections', sections, ({ section }) => [section]],
    ['authors', people, ({ authors }) => authors],
    ['entities', names, ({ entities }) => entities],
    ['storylines', lines, ({ storylines }) => storylines ?? []],
  ];
  return kinds.flatMap(([kind, subjects, idsOf]) => {
    const filed = new Map();
    for (const story of all) {
      for (const id of idsOf(story.data)) {
        if (!filed.has(id)) filed.set(id, []);
        filed.get(id).push(story);
      }
    }
    return [...filed].flatMap(([id, shelf]) =>
      Array.from({ length: Math.ceil(shelf.length / pageSize) }, (_, page) => ({
        params: { kind, id, page: page === 0 ? undefined : String(page + 1) },
        props: {
          subject: subjects[id],
          stories: shelf.slice(page * pageSize, (page + 1) * pageSize),
          next: (page + 1) * pageSize < shelf.length ? \`/\${kind}/\${id}/\${page + 2}/\` : undefined,
        },
      })),
    );
  });
}
`,
  'src/pages/[kind]/[id]/[...page].astro': shelfPage,
  'src/pages/index.astro': `---
import { allStories } from '../stories.mjs';
import Base from '../Base.astro';
import Card from '../Card.astro';

const stories = await allStories();
---
<Base title="The Benchmark" description=""><main>{stories.slice(0, 30).map((story) => <Card {story} />)}</main></Base>
`,
  'src/pages/stories/[id].astro': `---
import { render } from 'astro:content';
import { allStories, relatedTo } from '../../stories.mjs';
import people from '../../people.json';
import names from '../../entities.json';
import Base from '../../Base.astro';
import Card from '../../Card.astro';
import * as components from '../../components.mjs';

export async function getStaticPaths() {
  return (await allStories()).map((story) => ({ params: { id: story.id }, props: { story } }));
}

const { story } = Astro.props;
const { Content } = await render(story);
const related = await relatedTo(story);
const { title, description, section, authors, date, picture, entities, updates, sources, notes } = story.data;
---
<Base {title} {description}><main><article>
<p class="meta"><a href={\`/sections/\${section}/\`}>{section}</a></p>
<h1>{title}</h1><p>{description}</p>
<p class="meta">{authors.map((id) => <a href={\`/authors/\${id}/\`}>{people[id].name}</a>)} <time datetime={date.toISOString()}>{date.toDateString()}</time></p>
{picture && <img src={picture} alt="" width="1600" height="1000" />}
<Content {components} />
<ul>{updates.map(({ kind, at, note }) => <li><b>{kind}</b> {String(at)}: {note}</li>)}</ul>
<ul>{sources.map(({ title, url }) => <li>{url ? <a href={url}>{title}</a> : title}</li>)}</ul>
<ol>{notes.map(({ target, says }) => <li><q>{target}</q> {says}</li>)}</ol>
<ul class="meta">{entities.map((id) => <li><a href={\`/entities/\${id}/\`}>{names[id].name}</a></li>)}</ul>
</article>
<aside><h2>Related</h2>{related.map((each) => <Card story={each} />)}</aside>
</main></Base>
`,
  'src/Base.astro': `---
import sections from './sections.json';

const { title, description } = Astro.props;
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>{title}</title><meta name="description" content={description} /><link rel="stylesheet" href="/site.css" /></head>
<body><header><a href="/">The Benchmark</a><nav>{Object.entries(sections).map(([id, { name }]) => <a href={\`/sections/\${id}/\`}>{name}</a>)}</nav></header>
<slot /></body></html>
`,
  'src/Card.astro': `---
const { story } = Astro.props;
---
<div><h3><a href={\`/stories/\${story.id}/\`}>{story.data.title}</a></h3><p>{story.data.description}</p><p class="meta">{story.data.date.toISOString().slice(0, 10)}</p></div>
`,
  'src/components.mjs': `export { default as Quote } from './parts/Quote.astro';
export { default as Note } from './parts/Note.astro';
export { default as Money } from './parts/Money.astro';
export { default as Aside } from './parts/Aside.astro';
export { default as KeyPoints } from './parts/KeyPoints.astro';
`,
  'src/parts/Quote.astro': `---
const { by, via } = Astro.props;
---
<blockquote><slot /><footer>{by}, {via}</footer></blockquote>
`,
  'src/parts/Note.astro': `---
const { text } = Astro.props;
---
<span title={text}><slot /></span>
`,
  'src/parts/Money.astro': `---
const { rate, rateDate } = Astro.props;
---
<span title={\`\${rate}, \${rateDate}\`}><slot /></span>
`,
  'src/parts/Aside.astro': `---
const { title } = Astro.props;
---
<aside><h3>{title}</h3><slot /></aside>
`,
  'src/parts/KeyPoints.astro': `<section><slot /></section>
`,
};
