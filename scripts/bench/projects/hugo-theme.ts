/** The layouts of the Hugo site: a theme such as a newsroom would write, by path. */
export const hugoTheme: Readonly<Record<string, string>> = {
  'hugo.toml': `baseURL = "https://bench.example/"
title = "The Benchmark"
languageCode = "en"
disableKinds = ["RSS"]
enableRobotsTXT = false

[taxonomies]
author = "authors"
entity = "entities"
storyline = "storylines"

[related]
threshold = 1
includeNewer = true
[[related.indices]]
name = "storylines"
weight = 100
[[related.indices]]
name = "entities"
weight = 60

[markup.goldmark.renderer]
unsafe = true
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }} | {{ site.Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/site.css">
</head>
<body>
<header><a href="/">{{ site.Title }}</a>
<nav>{{ range site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}<a href="/search/">Search</a></nav></header>
{{ block "main" . }}{{ end }}
<footer><a href="/authors/">People</a> <a href="/entities/">Names</a> <a href="/storylines/">Storylines</a></footer>
</body>
</html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<main><article data-pagefind-body>
<p class="meta" data-pagefind-filter="section">{{ .Section }}</p>
<h1>{{ .Title }}</h1>
<p>{{ .Description }}</p>
<p class="meta">{{ range .Params.authors }}{{ $subject := index site.Data.people . }}<a data-pagefind-filter="author" href="/authors/{{ . }}/">{{ $subject.name }}</a> {{ end }}
<time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}" data-pagefind-sort="date[datetime]">{{ .Date.Format "2 January 2006, 15:04" }}</time> · {{ .ReadingTime }} min</p>
{{ with .Params.picture }}<img src="{{ . }}" alt="" width="1600" height="1000">{{ end }}
{{ .Content }}
<ul class="meta">{{ range .Params.entities }}{{ $subject := index site.Data.entities . }}<li><a data-pagefind-filter="entity" href="/entities/{{ . }}/">{{ $subject.name }}</a></li>{{ end }}</ul>
</article>
{{ $related := site.RegularPages.Related . | first 5 }}
{{ with $related }}<aside data-pagefind-ignore><h2>Related</h2>{{ range . }}{{ partial "card.html" . }}{{ end }}</aside>{{ end }}
</main>{{ end }}
`,
  'layouts/partials/card.html': `<div><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Description }}</p><p class="meta">{{ .Date.Format "2 January 2006" }}</p></div>
`,
  'layouts/_default/list.html': `{{ define "main" }}<main><h1>{{ .Title }}</h1>
{{ range (.Paginate .Pages 20).Pages }}{{ partial "card.html" . }}{{ end }}
{{ template "_internal/pagination.html" . }}</main>{{ end }}
`,
  'layouts/_default/taxonomy.html': `{{ define "main" }}{{ $all := index site.Data .Data.Plural }}{{ if eq .Data.Plural "authors" }}{{ $all = site.Data.people }}{{ end }}
<main>{{ with index $all .Data.Term }}<h1>{{ .name }}</h1><p>{{ .description }}</p>{{ end }}
{{ range (.Paginate .Pages 20).Pages }}{{ partial "card.html" . }}{{ end }}
{{ template "_internal/pagination.html" . }}</main>{{ end }}
`,
  'layouts/_default/terms.html': `{{ define "main" }}<main><h1>{{ .Title }}</h1>
<ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul></main>{{ end }}
`,
  'layouts/index.html': `{{ define "main" }}<main>
{{ range first 30 site.RegularPages.ByDate.Reverse }}{{ partial "card.html" . }}{{ end }}
</main>{{ end }}
`,
};
