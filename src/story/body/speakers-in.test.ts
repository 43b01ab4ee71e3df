import { expect, it } from 'vitest';
import { prepare } from '../test-story.ts';
import { speakersIn } from './speakers-in.ts';
import { toBody } from './to-body.ts';

it.each([
  ['<Quote by="ada">\n\nOne.\n\n</Quote>', [{ id: 'ada', date: undefined }]],
  ['<Quote by="ada" date="2026-01-02">\n\nOne.\n\n</Quote>', [{ id: 'ada', date: '2026-01-02' }]],
  [
    '<Quote by="ada">\n\nOne.\n\n</Quote>\n\n<Quote by="ben">\n\nTwo.\n\n</Quote>',
    [
      { id: 'ada', date: undefined },
      { id: 'ben', date: undefined },
    ],
  ],
  ['Nobody speaks.', []],
])('reads whom %j names', (source, speakers) => {
  expect(speakersIn(toBody(prepare(source).root))).toEqual(speakers);
});
