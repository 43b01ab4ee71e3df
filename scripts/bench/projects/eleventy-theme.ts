const taxonomy = (name: string, data: string): string => `---
pagination: { data: collections.${name}, size: 1, alias: shelf }
permalink: "/${name}/{{ shelf.id }}/{% if shelf.number > 0 %}page/{{ shelf.number + 1 }}/{% endif %}"
layout: base.njk
eleventyComputed: { title: "{{ shelf.id }}" }
---
{% set subject = ${data}[shelf.id] %}<main><h1>{{ subject.name }}</h1><p>{{ subject.description }}</p>
{% for story in shelf.stories %}{% include "card.njk" %}{% endfor %}</main>
`;

/** The configuration and layouts of the Eleventy site, by path. */
export const eleventyTheme: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "private": true }\n',
  'eleventy.config.js': `import footnotes from 'markdown-it-footnote';

const pageSize = 20;

/** Pages of stories by what they are filed under, newest first. */
function shelves(stories, idsOf) {
  const all = new Map();
  for (const story of stories) {
    for (const id of idsOf(story.data)) {
      if (!all.has(id)) all.set(id, []);
      all.get(id).push(story);
    }
  }
  return [...all].flatMap(([id, filed]) =>
    Array.from({ length: Math.ceil(filed.length / pageSize) }, (_, number) => ({
      id,
      number,
      stories: filed.slice(number * pageSize, (number + 1) * pageSize),
    })),
  );
}

export default function (config) {
  config.amendLibrary('md', (library) => library.use(footnotes));
  config.addPassthroughCopy('src/pictures');
  config.addPassthroughCopy('src/site.css');
  const storiesOf = (api) => api.getFilteredByGlob('src/stories/*.md').reverse();
  config.addCollection('section', (api) => shelves(storiesOf(api), ({ section }) => [section]));
  config.addCollection('authors', (api) => shelves(storiesOf(api), ({ authors }) => authors));
  config.addCollection('entities', (api) => shelves(storiesOf(api), ({ entities }) => entities));
  config.addCollection('storylines', (api) =>
    shelves(storiesOf(api), ({ storylines }) => storylines ?? []),
  );
  config.addCollection('newest', (api) => storiesOf(api).slice(0, 30));
  const byEntity = new Map();
  config.addCollection('byEntity', (api) => {
    byEntity.clear();
    for (const story of storiesOf(api)) {
      for (const id of story.data.entities) {
        if (!byEntity.has(id)) byEntity.set(id, []);
        byEntity.get(id).push(story);
      }
    }
    return [];
  });
  config.addFilter('related', (entities, url) => {
    const scores = new Map();
    for (const id of entities) {
      const stories = byEntity.get(id) ?? [];
      for (const story of stories.slice(0, 200)) {
        if (story.url !== url) scores.set(story, (scores.get(story) ?? 0) + 1 / stories.length);
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1]).slice(0, 5).map(([story]) => story);
  });
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  return { dir: { input: 'src', output: '_site' }, markdownTemplateEngine: false };
}
`,
  'src/stories/stories.json': '{ "layout": "story.njk" }\n',
  'src/_includes/base.njk': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }} | The Benchmark</title>
<meta name="description" content="{{ description }}">
<link rel="stylesheet" href="/site.css">
</head>
<body>
<header><a href="/">The Benchmark</a>
<nav>{% for id, shelf in shelves %}<a href="/section/{{ id }}/">{{ shelf.name }}</a>{% endfor %}</nav></header>
{{ content | safe }}
</body>
</html>
`,
  'src/_includes/card.njk': `<div><h3><a href="{{ story.url }}">{{ story.data.title }}</a></h3><p>{{ story.data.description }}</p><p class="meta">{{ story.date | day }}</p></div>
`,
  'src/_includes/story.njk': `---
layout: base.njk
---
<main><article data-pagefind-body>
<p class="meta" data-pagefind-filter="section">{{ section }}</p>
<h1>{{ title }}</h1>
<p>{{ description }}</p>
<p class="meta">{% for id in authors %}<a data-pagefind-filter="author" href="/authors/{{ id }}/">{{ people[id].name }}</a> {% endfor %}
<time datetime="{{ page.date | day }}" data-pagefind-sort="date[datetime]">{{ page.date | day }}</time></p>
{% if picture %}<img src="{{ picture }}" alt="" width="1600" height="1000">{% endif %}
{{ content | safe }}
<ul class="meta">{% for id in entities %}<li><a data-pagefind-filter="entity" href="/entities/{{ id }}/">{{ names[id].name }}</a></li>{% endfor %}</ul>
</article>
<aside data-pagefind-ignore><h2>Related</h2>{% for story in entities | related(page.url) %}{% include "card.njk" %}{% endfor %}</aside></main>
`,
  'src/index.njk': `---
layout: base.njk
title: Home
---
<main>{% for story in collections.newest %}{% include "card.njk" %}{% endfor %}</main>
`,
  'src/section.njk': taxonomy('section', 'shelves'),
  'src/authors.njk': taxonomy('authors', 'people'),
  'src/entities.njk': taxonomy('entities', 'names'),
  'src/storylines.njk': taxonomy('storylines', 'lines'),
};
