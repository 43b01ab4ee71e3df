import { expect, test } from 'vitest';
import { placeBelow } from './place-below.ts';

test.each([
  ['<a href="/about/">', '<a href="/news/about/">'],
  ['<a href="/">', '<a href="/news/">'],
  ['<a href="/news/">', '<a href="/news/news/">'],
  ['<a href="/?q=a#b">', '<a href="/news/?q=a#b">'],
  ['<a href="//other.example/">', '<a href="//other.example/">'],
  ['<a href="https://other.example/a">', '<a href="https://other.example/a">'],
  ['<a href="#main">', '<a href="#main">'],
  ['<a href="?page=2">', '<a href="?page=2">'],
  ['<a href="mailto:a@b.example">', '<a href="mailto:a@b.example">'],
  ['<form action="/search/">', '<form action="/news/search/">'],
  ['<script src="/theme.js"></script>', '<script src="/news/theme.js"></script>'],
  ['<img src="/a.png" alt="/a">', '<img src="/news/a.png" alt="/a">'],
  [
    '<source srcset="/a.1.webp 1w, /a.2.webp 2w">',
    '<source srcset="/news/a.1.webp 1w, /news/a.2.webp 2w">',
  ],
  ['<link imagesrcset="/a.webp 1x">', '<link imagesrcset="/news/a.webp 1x">'],
  ['<video poster="/a.jpg">', '<video poster="/news/a.jpg">'],
  [
    '<embed-frame data-url="/a/" data-title="/b">',
    '<embed-frame data-url="/news/a/" data-title="/b">',
  ],
  [
    '<meta http-equiv="refresh" content="0; url=/about/">',
    '<meta http-equiv="refresh" content="0; url=/news/about/">',
  ],
  ['<meta name="description" content="/about/">', '<meta name="description" content="/about/">'],
  ['<code>href="/about/"</code>', '<code>href="/about/"</code>'],
])('below /news/, %s is %s', (html, expected) => {
  expect(placeBelow(html, '/news/')).toBe(expected);
  expect(placeBelow(html, '/')).toBe(html);
});
