import { body } from '../../base.ts';
import type { BrokenInput, ExpectedProblem } from '../../broken-input.ts';

const folder = 'articles/2019/kaola-deal';
const mp4 = '\0\0\0\u{18}ftypmp42';
const sound = 'WEBVTT\n\n00:01.000 --> 00:04.000\nWe are pleased.\n';

/** A story with a recording of these attributes, and files beside it. */
function recording(
  attributes: string,
  beside: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const named = Object.entries(beside).map(([name, text]): [string, string] => [
    `${folder}/${name}`,
    text,
  ]);
  return {
    ...body(
      `<Recording ${attributes} title="The signing" credit="Ada Reed">\n\nZhang: We are pleased.\n\n</Recording>\n`,
    ),
    ...Object.fromEntries(named),
  };
}

/** A slip inside of a file of captions. */
function captions(slip: string, text: string, message: string, fix: string): BrokenInput {
  return {
    slip,
    files: recording('src="./a.mp4" captions="./a.vtt"', { 'a.mp4': mp4, 'a.vtt': text }),
    problems: [{ name: 'captions', file: `${folder}/a.vtt`, message, fix }],
  };
}

const slips: readonly (readonly [
  slip: string,
  files: BrokenInput['files'],
  problem: ExpectedProblem,
])[] = [
  [
    'a film that browsers do not play',
    recording('▸src="./a.avi" silent'),
    {
      name: 'recording-name',
      message: 'The attribute “src” of <Recording> is “./a.avi”, which browsers do not play.',
      fix: 'Export it as one of: mp4, webm, mp3, m4a, ogg, opus, wav. MP4 with H.264 and MP3 play everywhere.',
    },
  ],
  [
    'a recording with a space in its name',
    recording('▸src="./the signing.mp3"'),
    {
      name: 'recording-name',
      message: 'The attribute “src” of <Recording> is “./the signing.mp3”, which holds a space.',
      fix: 'Rename the file with Latin letters, digits and hyphens, such as “./the-signing.mp3”.',
    },
  ],
  [
    'a recording that is not there',
    recording('▸src="./a.mp3"'),
    {
      name: 'missing-download',
      message: 'There is no file ./a.mp3.',
      fix: 'Put the file into content/articles/2019/kaola-deal/, or correct the name.',
    },
  ],
  [
    'a page that calls itself a sound',
    recording('▸src="./a.mp3"', { 'a.mp3': '<!doctype html>' }),
    {
      name: 'misnamed-download',
      message: 'The name of ./a.mp3 does not fit: the file in it is something else.',
      fix: 'Export it again as MP3, or give it the name of what it is.',
    },
  ],
  [
    'captions of another form',
    recording('src="./a.mp4" ▸captions="./a.srt"', { 'a.mp4': mp4, 'a.srt': '1' }),
    {
      name: 'captions-name',
      message:
        'The attribute “captions” of <Recording> is “./a.srt”, which is no file of captions that browsers read.',
      fix: 'Export the captions as WebVTT, a file that ends in .vtt. Of SubRip (.srt) it differs in its first line, WEBVTT, and in the point before the thousandths.',
    },
  ],
];

/** Recordings: their names, what is in them, and their captions. */
export const recordingSlips: readonly BrokenInput[] = [
  ...slips.map(([slip, files, problem]) => ({ slip, files, problems: [problem] })),
  {
    slip: 'a video without captions',
    files: {
      ...body(
        '▸<Recording src="./a.mp4" title="The signing" credit="Ada Reed">\n\nZhang: We are pleased.\n\n</Recording>\n',
      ),
      [`${folder}/a.mp4`]: mp4,
    },
    problems: [
      {
        name: 'missing-field',
        message: 'The attribute “captions” of <Recording> is missing.',
        fix: 'Add captions="./pilot.vtt", a WebVTT file of what is said and heard; if nothing is heard in it, write silent.',
      },
    ],
  },
  captions(
    'captions without their first line',
    sound.slice('WEBVTT\n\n'.length),
    'These captions do not begin with WEBVTT.',
    'Export them as WebVTT, or write WEBVTT into the first line and leave the second empty.',
  ),
  captions(
    'captions without words',
    'WEBVTT\n\nNOTE later\n',
    'These captions have no words.',
    'Write for each line when it is shown, 00:01.000 --> 00:04.000, and its words below it.',
  ),
  captions(
    'captions with times as SubRip has them',
    sound.replace('00:04.000', '▸00:04,000'),
    'The time “00:04,000” is written as in SubRip.',
    'Write 00:04.000.',
  ),
  captions(
    'an empty line within a caption',
    `${sound}\n▸It is signed.\n`,
    '“It is signed.” stands at no time.',
    'Write above it when it is shown: 00:01.000 --> 00:04.000. Words of one caption have no empty line between them.',
  ),
  captions(
    'a time that is none',
    sound.replace('00:04.000', '▸4 seconds'),
    '“4” is no time of a recording.',
    'Write minutes, seconds and thousandths, 04:05.000, with hours before them if there are any: 01:04:05.000.',
  ),
  captions(
    'a caption that ends before it begins',
    sound.replace('00:04.000', '▸00:00.500'),
    'This caption ends at 00:00.500, before it has begun.',
    'Write the earlier time first.',
  ),
  captions(
    'captions out of order',
    `${sound}\n▸00:00.000 --> 00:01.000\nOh.\n`,
    'This caption begins at 00:00.000, before the one above it.',
    'Put the captions in the order of their times.',
  ),
  captions(
    'a caption without words',
    'WEBVTT\n\n▸00:01.000 --> 00:04.000\n',
    'This caption has no words.',
    'Write them in the line below, or take the times out.',
  ),
  captions(
    'a sign that begins a tag and ends none',
    sound.replace('pleased', '▸<pleased'),
    'In “<pleased.” a < has no >.',
    'Write &lt; for the sign itself.',
  ),
];
