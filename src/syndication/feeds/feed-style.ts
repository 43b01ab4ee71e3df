/**
 * The style sheet of feeds, for people who open one in a browser: what the feed says of itself, and a
 * list of its headlines. Everything else is for programs.
 */
export const feedStyle = `@namespace html 'http://www.w3.org/1999/xhtml';

:root {
  color-scheme: light dark;
  display: block;
  max-width: 40rem;
  margin: 0 auto;
  padding: 2rem 1rem 4rem;
  background: light-dark(#fff, #14171a);
  color: light-dark(#1b1e21, #e6e8ea);
  font: 1.0625rem/1.5 system-ui, sans-serif;
}

channel > *,
feed > *,
item > *,
entry > * {
  display: none;
}

channel,
feed,
channel > title,
channel > description,
feed > title,
feed > subtitle,
channel > item,
item > title,
item > description,
item > pubDate,
feed > entry,
entry > title,
entry > summary,
entry > published {
  display: block;
}

/* Atom’s elements come in any order. */
feed,
feed > entry {
  display: flex;
  flex-direction: column;
}

feed > html|div {
  order: -3;
}

feed > title,
entry > title {
  order: -2;
}

feed > subtitle,
entry > summary {
  order: -1;
}

channel > title,
feed > title {
  margin-block: 1rem 0.25rem;
  font-size: 1.75rem;
  font-weight: 700;
  line-height: 1.2;
}

html|div {
  display: block;
  padding: 0.25rem 1rem;
  border: 1px solid light-dark(#c4c9ce, #4a5158);
  border-radius: 0.25rem;
}

html|a {
  color: light-dark(#0b57a4, #8ab8ee);
}

channel > item,
feed > entry {
  margin-top: 1.5rem;
  padding-top: 1rem;
  border-top: 1px solid light-dark(#dfe2e5, #343a40);
}

item > title,
entry > title {
  font-weight: 700;
}

item > pubDate,
entry > published {
  color: light-dark(#575e65, #a3abb3);
  font-size: 0.875rem;
}
`;
