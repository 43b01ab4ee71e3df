import { describe, expect, test } from 'vitest';
import { hasSize, isCutOff, losesMovement, pictureFormat } from './picture-format.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each([
  ['\xff\xd8\xff\xe1\x00\x00Exif', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF89a', 'gif'],
  ['RIFF\x04\n\r\x00WEBPVP8 ', 'webp'],
  ['\x00\x00\x00 ftypavif', 'avif'],
  ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
  [`<!-- ${'x'.repeat(5_000)} -->\n<svg xmlns="http://www.w3.org/2000/svg"/>`, 'svg'],
  ['\xef\xbb\xbf<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg/>', 'svg'],
  ['<!doctype html><p><svg/></p>', undefined],
  ['\x00\x00\x00 ftypheic', undefined],
  ['II*\x00', undefined],
  ['hello', undefined],
])('%j is %s', (head, format) => {
  expect(pictureFormat(bytes(head))).toBe(format);
});

describe.each([
  ['jpeg', '\xff\xd8\xff…\xff\xd9', '\xff\xd8\xff…'],
  ['jpeg', '\xff\xd8\xff…\xff\xd9 and a film', '\xff\xd8\xff… and a film'],
  ['png', '\x89PNG…IEND\xaeB`\x82', '\x89PNG…'],
  ['webp', 'RIFF\x06\x00\x00\x00WEBPVP', 'RIFF\x07\x00\x00\x00WEBPVP'],
] as const)('%s', (format, whole, cut) => {
  test('is told from one that is cut off', () => {
    const isCut = (text: string): boolean => {
      const all = bytes(text);
      return isCutOff(format, all, all.length, () => all.subarray(-4), () => all);
    };
    expect([isCut(whole), isCut(cut)]).toEqual([false, true]);
  });
});

test.each([
  ['png', '\x89PNG\r\n\x1a\n…IHDR…acTL…IDAT…fcTL', true],
  ['png', '\x89PNG\r\n\x1a\n…IHDR…IDATacTL', false],
  ['avif', '\0\0\0\x1cftypavis\0\0\0\0avifmif1', true],
  ['avif', '\0\0\0\x1cftypavif\0\0\0\0avifavis', true],
  ['avif', '\0\0\0\x18ftypavif\0\0\0\0avifmif1avis', false],
  ['gif', 'GIF89a', false],
] as const)('%s %j moves in vain: %s', (format, head, expected) => {
  expect(losesMovement(format, bytes(head))).toBe(expected);
});

test.each([
  ['<svg viewBox="0 0 800 600">', true],
  ['<svg viewBox="0 0 +8e+1 60">', true],
  ["<svg viewBox='0 0 80.5 60'>", true],
  ['<svg width="80" height="60px">', true],
  ['<svg width="100%" height="100%" viewBox="0 0 8 6">', true],
  ['<svg title="a > b" viewBox="0 0 8 6">', true],
  ['<svg>', false],
  ['<svg width="80">', false],
  ['<svg width="100%" height="100%">', false],
  ['<svg viewBox="0,0,8,6">', true],
  ['<svg viewBox=" 0, 0\n8 6 ">', true],
  ['<svg viewBox="0 0 8">', false],
  ['<svg viewBox="0 0 0 0">', false],
  ['<svg><rect width="8" height="6"/></svg>', false],
])('%s says how large it is: %s', (svg, expected) => {
  expect(hasSize(svg)).toBe(expected);
});
