import { expect, test } from 'vitest';
import { embedSandbox } from './embed-sandbox.ts';

const own = 'https://news.example';

test.each([
  ['https://video.example/1', true],
  ['https://cdn.news.example/map', true],
  ['http://news.example/chart.html', true],
  ['https://news.example/chart.html', false],
  ['https://NEWS.example:443/chart.html', false],
  ['data:text/html,<script>1</script>', true],
  ['/chart.html', false],
])('%s in a frame keeps its origin: %s', (url, keeps) => {
  expect(embedSandbox(url, own).includes('allow-same-origin')).toBe(keeps);
});
