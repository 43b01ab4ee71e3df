import { expect, test } from 'vitest';
import { placesIn } from '../../text/addresses/places-in.ts';
import { findEmbed } from './find-embed.ts';
import { knownProviders } from './known-providers.ts';

test.each([
  ['https://www.youtube.com/watch?v=a-b_1&t=30', 'https://www.youtube-nocookie.com/embed/a-b_1'],
  ['https://youtu.be/a-b_1', 'https://www.youtube-nocookie.com/embed/a-b_1'],
  ['https://vimeo.com/7697/', 'https://player.vimeo.com/video/7697?dnt=1'],
  ['https://www.tiktok.com/@ada/video/12', 'https://www.tiktok.com/embed/v2/12'],
  [
    'https://soundcloud.com/ada/tide',
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/ada/tide',
  ],
  ['https://datawrapper.dwcdn.net/aB3dE/2/', 'https://datawrapper.dwcdn.net/aB3dE/'],
  [
    'https://www.openstreetmap.org/export/embed.html?bbox=-9.2,38.6,-9.0,38.8',
    'https://www.openstreetmap.org/export/embed.html?bbox=-9.2,38.6,-9.0,38.8',
  ],
  ['https://public.flourish.studio/story/26/', 'https://flo.uri.sh/story/26/embed'],
  [
    'https://www.google.com/maps/d/viewer?mid=1pK-Q&usp=sharing',
    'https://www.google.com/maps/d/embed?mid=1pK-Q',
  ],
  ['https://form.typeform.com/to/Ab1', 'https://form.typeform.com/to/Ab1'],
  ['https://x.com/ada/status/12', 'https://platform.twitter.com/embed/Tweet.html?id=12'],
])('%s is loaded from %s', (url, frame) => {
  expect(findEmbed(knownProviders, url)?.frame).toBe(frame);
});

test.each([
  'https://vimeo.com/',
  'https://vimeo.com/7697/more',
  'http://vimeo.com/7697',
  'https://vimeo.com.evil.example/7697',
  'https://evil.example/?https://vimeo.com/7697',
  'https://www.youtube.com/watch?v=a%22%3E',
  'https://vimeo.com@evil.example/7697',
  'no address',
])('%s is in no frame', (url) => {
  expect(findEmbed(knownProviders, url)).toBeUndefined();
});

test.each(knownProviders)('the row of $name has a value for every place of its frame', (row) => {
  for (const address of row.addresses)
    expect(placesIn(address)).toEqual(expect.arrayContaining(placesIn(row.frame ?? address)));
});
