import sharp from 'sharp';
import { expect, test } from 'vitest';
import { takePicture } from './take-picture.ts';

/** A photograph of 40 by 20 pixels that a camera held on its side, with its position in it. */
const sideways = await sharp({
  create: { width: 40, height: 20, channels: 3, background: '#336699' },
})
  .withExif({ IFD0: { Copyright: 'Ada Example' }, IFD3: { GPSLatitude: '31/1 13/1 0/1' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><rect width="9" height="9"/></svg>',
);

test('a photograph is turned upright and tells nothing of where it was taken', async () => {
  expect((await sharp(sideways).metadata()).orientation).toBe(6);
  const taken = await takePicture(sideways, 'IMG 1234.JPG', new Set());
  if ('says' in taken) throw new Error(taken.says);
  const { width, height, exif, orientation } = await sharp(taken.bytes).metadata();
  expect({ name: taken.name, width, height, exif, orientation }).toEqual({
    name: 'img-1234.jpg',
    width: 20,
    height: 40,
    exif: undefined,
    orientation: undefined,
  });
});

test.each([
  ['封面.jpg', sideways, 'feng-mian.jpg'],
  ['C:\\Bilder\\Größe.PNG', await sharp(sideways).png().toBuffer(), 'grosse.png'],
  ['scan.tiff', await sharp(sideways).tiff().toBuffer(), 'scan.jpg'],
  ['wrong-ending.png', sideways, 'wrong-ending.jpg'],
  ['map.svg', drawing, 'map.svg'],
  ['market.jpeg', sideways, 'market-2.jpg'],
  ['….jpg', sideways, 'picture.jpg'],
])('%s gets a name that addresses take', async (fileName, bytes, name) => {
  expect(await takePicture(bytes, fileName, new Set(['market.png']))).toMatchObject({ name });
});

test('of a drawing only what draws is kept', async () => {
  const taken = await takePicture(drawing, 'map.svg', new Set());
  expect('bytes' in taken && taken.bytes.toString()).not.toContain('alert');
});

test.each([
  ['IMG 1234.HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'Most Compatible'],
  ['market.jpg', sideways.subarray(0, 300), 'export it as JPEG'],
  ['notes.jpg', Buffer.from('no picture'), 'export it as JPEG'],
])('%s is refused with what to do', async (fileName, bytes, fix) => {
  const taken = await takePicture(bytes, fileName, new Set());
  expect('fix' in taken && taken.fix).toContain(fix);
});
