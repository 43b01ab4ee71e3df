import type { RealForm } from '../real-form.ts';

const mp4 = '\0\0\0\u{18}ftypmp42';
const vtt = 'WEBVTT\n\n00:01.000 --> 00:04.000\nWe are pleased.\n';

/** Files of the newsroom’s own: to take with one, to hear, to see. */
export const fileForms: readonly RealForm[] = [
  {
    form: 'a file to take with one',
    text: '<Download src="./fares.csv" title="All fares" />',
    beside: { 'fares.csv': 'route,fare\n' },
    shows: [
      'All fares</a>',
      '(CSV table, 11 bytes)',
      '"@type":"DigitalDocument","name":"All fares"',
    ],
    refused: {
      text: '<Download src="./fares.xlsm" title="All fares" />',
      name: 'download-name',
      says: '.xlsm',
    },
  },
  {
    form: 'a video with captions and its transcript',
    text: '<Recording src="./signing.mp4" captions="./signing.vtt" title="The signing" credit="Ada Reed" duration="1:05">\n\nZhang: We are pleased.\n\n</Recording>',
    beside: { 'signing.mp4': mp4, 'signing.vtt': vtt },
    shows: [
      'The signing</a>',
      '(Video, 1:05, 12 bytes, Ada Reed)',
      '<p>Zhang: We are pleased.</p>',
      '"@type":"VideoObject","name":"The signing"',
      '"transcript":"Zhang: We are pleased."',
      '"duration":"PT1M5S"',
    ],
    refused: {
      beside: { 'signing.mp4': mp4, 'signing.vtt': vtt.replace('.000 -->', ',000 -->') },
      name: 'captions',
      says: 'Write 00:01.000.',
    },
  },
  {
    form: 'a recording of voices',
    text: '<Recording src="./call.mp3" title="The call" credit="Lin Wu">\n\nWu: Hello?\n\n</Recording>',
    beside: { 'call.mp3': 'ID3\u{4}' },
    shows: [
      'The call</a>',
      'Audio',
      '<p>Wu: Hello?</p>',
      '"@type":"AudioObject","name":"The call"',
    ],
    refused: {
      text: '<Recording src="./call.mp3" title="The call" credit="Lin Wu" />',
      name: 'empty-component',
      says: 'Put the words between <Recording',
    },
  },
];
