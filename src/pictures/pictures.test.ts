import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makePicture } from './make-picture.ts';
import { measurePicture } from './measure-picture.ts';

const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } });
const photograph = await plain
  .clone()
  .withExif({ IFD0: { Artist: 'Ada Reed' }, IFD3: { GPSLatitudeRef: 'N' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();
const frames = ['red', 'green', 'blue'].map((background) => ({
  create: { width: 60, height: 40, channels: 4 as const, background },
}));
const moving = await sharp(
  await Promise.all(frames.map((input) => sharp(input).png().toBuffer())),
  {
    join: { animated: true },
  },
)
  .gif({ delay: [100, 100, 100] })
  .toBuffer();
const clear = await sharp({
  create: { width: 60, height: 40, channels: 4, background: '#0000' },
})
  .png()
  .toBuffer();
const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"/>');

describe('measuring', () => {
  test.each([
    ['a photograph that lies on its side', photograph, { format: 'jpeg', width: 40, height: 60 }],
    ['one without transparency', photograph, { seeThrough: false, animated: false }],
    ['what moves', moving, { format: 'gif', width: 60, height: 40, animated: true }],
    ['black ink on nothing', clear, { format: 'png', seeThrough: true }],
    ['a drawing', drawing, { format: 'svg', width: 60, height: 40, seeThrough: true }],
  ])('%s', async (_, bytes, facts) => {
    expect(await measurePicture(bytes)).toMatchObject({ picture: facts });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('Hello')],
    ['the first bytes of a picture', photograph.subarray(0, 20)],
    ['a drawing in a broken file', Buffer.from('<svg')],
  ])('%s is no picture', async (_, bytes) => {
    expect(await measurePicture(bytes)).toBeUndefined();
  });

  test('a picture of 30,000 by 30,000 pixels is measured without being decoded', async () => {
    const header = await sharp({
      create: { width: 8, height: 8, channels: 3, background: 'teal' },
    })
      .png()
      .toBuffer();
    header.writeUInt32BE(30_000, 16);
    header.writeUInt32BE(30_000, 20);
    expect((await measurePicture(header))?.picture).toMatchObject({
      width: 30_000,
      height: 30_000,
    });
  });

  test('other bytes have another name', async () => {
    const [one, other] = await Promise.all([measurePicture(clear), measurePicture(moving)]);
    expect(one?.picture.digest).not.toBe(other?.picture.digest);
  });
});

describe('making', () => {
  const made = async (bytes: Buffer, format: 'avif' | 'webp' | 'jpg' | 'png' | 'gif', width = 30) =>
    sharp(await makePicture(bytes, { format, width }, bytes === moving), {
      animated: true,
    }).metadata();

  test.each(['avif', 'webp', 'jpg', 'png'] as const)(
    'a photograph as %s stands upright and says nothing of where and by whom it was taken',
    async (format) => {
      const metadata = await made(photograph, format, 20);
      expect(metadata).toMatchObject({ width: 20, height: 30 });
      expect([
        metadata.exif,
        metadata.xmp,
        metadata.iptc,
        metadata.icc,
        metadata.orientation,
      ]).toEqual(Array.from({ length: 5 }, () => undefined));
    },
  );

  test.each(['webp', 'gif'] as const)('what moves still moves as %s', async (format) => {
    expect(await made(moving, format)).toMatchObject({ width: 30, pages: 3, pageHeight: 20 });
  });

  test('what moves is one picture where it cannot move', async () => {
    expect(await made(moving, 'jpg')).toMatchObject({ width: 30, height: 20 });
  });

  test('no picture is made larger than it is', async () => {
    expect(await made(photograph, 'webp', 500)).toMatchObject({ width: 40, height: 60 });
  });

  test('half a picture is not made into a file', async () => {
    const half = photograph.subarray(0, Math.floor(photograph.length * 0.75));
    await expect(makePicture(half, { format: 'webp', width: 30 }, false)).rejects.toThrow();
  });

  test('the same bytes give the same file', async () => {
    const [one, other] = await Promise.all(
      Array.from({ length: 2 }, () =>
        makePicture(photograph, { format: 'avif', width: 30 }, false),
      ),
    );
    expect(one).toEqual(other);
  });
});
