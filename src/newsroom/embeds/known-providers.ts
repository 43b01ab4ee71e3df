import type { EmbedProvider } from '../../model/embed-provider.ts';

/**
 * Whose pages may be shown in a frame, by their own documentation of embedding. A newsroom adds rows in
 * `publication.yaml`, which come first.
 */
export const knownProviders: readonly EmbedProvider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    addresses: [
      'https://www.youtube.com/watch?v={id}',
      'https://www.youtube.com/shorts/{id}',
      'https://youtu.be/{id}',
    ],
    frame: 'https://www.youtube-nocookie.com/embed/{id}',
  },
  {
    name: 'Vimeo',
    kind: 'video',
    addresses: ['https://vimeo.com/{id}'],
    frame: 'https://player.vimeo.com/video/{id}?dnt=1',
  },
  {
    name: 'Dailymotion',
    kind: 'video',
    addresses: ['https://www.dailymotion.com/video/{id}'],
    frame: 'https://geo.dailymotion.com/player.html?video={id}',
  },
  {
    name: 'bilibili',
    kind: 'video',
    addresses: ['https://www.bilibili.com/video/{id}'],
    frame: 'https://player.bilibili.com/player.html?bvid={id}',
  },
  {
    name: 'TikTok',
    kind: 'video',
    addresses: ['https://www.tiktok.com/{user}/video/{id}'],
    frame: 'https://www.tiktok.com/embed/v2/{id}',
  },
  {
    name: 'Internet Archive',
    kind: 'video',
    addresses: ['https://archive.org/details/{id}'],
    frame: 'https://archive.org/embed/{id}',
  },
  {
    name: 'SoundCloud',
    kind: 'audio',
    addresses: ['https://soundcloud.com/{user}/{id}'],
    frame: 'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/{user}/{id}',
  },
  {
    name: 'Spotify',
    kind: 'audio',
    addresses: ['https://open.spotify.com/episode/{id}'],
    frame: 'https://open.spotify.com/embed/episode/{id}',
  },
  {
    name: 'Datawrapper',
    kind: 'chart',
    addresses: [
      'https://datawrapper.dwcdn.net/{id}/',
      'https://datawrapper.dwcdn.net/{id}/{version}/',
      'https://www.datawrapper.de/_/{id}/',
    ],
    frame: 'https://datawrapper.dwcdn.net/{id}/',
  },
  {
    name: 'Flourish',
    kind: 'chart',
    addresses: ['https://public.flourish.studio/visualisation/{id}/'],
    frame: 'https://flo.uri.sh/visualisation/{id}/embed',
  },
  {
    name: 'Flourish',
    kind: 'chart',
    addresses: ['https://public.flourish.studio/story/{id}/'],
    frame: 'https://flo.uri.sh/story/{id}/embed',
  },
  {
    name: 'OpenStreetMap',
    kind: 'map',
    addresses: ['https://www.openstreetmap.org/export/embed.html?bbox={box}'],
  },
  {
    name: 'uMap',
    kind: 'map',
    addresses: ['https://umap.openstreetmap.fr/{lang}/map/{id}'],
  },
  {
    name: 'Google My Maps',
    kind: 'map',
    addresses: [
      'https://www.google.com/maps/d/viewer?mid={id}',
      'https://www.google.com/maps/d/edit?mid={id}',
    ],
    frame: 'https://www.google.com/maps/d/embed?mid={id}',
  },
  {
    name: 'DocumentCloud',
    kind: 'document',
    addresses: ['https://www.documentcloud.org/documents/{id}/'],
    frame: 'https://embed.documentcloud.org/documents/{id}/',
  },
  {
    name: 'Google Forms',
    kind: 'form',
    addresses: ['https://docs.google.com/forms/d/e/{id}/viewform'],
    frame: 'https://docs.google.com/forms/d/e/{id}/viewform?embedded=true',
  },
  {
    name: 'Typeform',
    kind: 'form',
    addresses: ['https://form.typeform.com/to/{id}'],
  },
  {
    name: 'X',
    kind: 'post',
    addresses: ['https://x.com/{user}/status/{id}', 'https://twitter.com/{user}/status/{id}'],
    frame: 'https://platform.twitter.com/embed/Tweet.html?id={id}',
  },
  {
    name: 'Instagram',
    kind: 'post',
    addresses: ['https://www.instagram.com/p/{id}/'],
    frame: 'https://www.instagram.com/p/{id}/embed/',
  },
];
