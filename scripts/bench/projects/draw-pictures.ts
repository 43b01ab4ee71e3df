import sharp from 'sharp';
import { drawnPictures } from '../newsroom/invented-story.ts';
import { seededRandom } from '../newsroom/seeded-random.ts';

const size = { width: 640, height: 400 };
const spots = { width: 32, height: 20 };

/**
 * The pictures of an invented newsroom, as JPEG files: small and few, as making the sizes that pages
 * show takes all generators that do it the same time.
 */
export function drawPictures(): Promise<readonly Buffer[]> {
  const random = seededRandom(7);
  return Promise.all(
    Array.from({ length: drawnPictures }, () => {
      const [red, green, blue] = [
        random.integer(40, 200),
        random.integer(40, 200),
        random.integer(40, 200),
      ];
      const pixels = Array.from({ length: spots.width * spots.height }, () => [
        red + random.integer(-40, 40),
        green + random.integer(-40, 40),
        blue + random.integer(-40, 40),
      ]).flat();
      return sharp(Buffer.from(pixels), { raw: { ...spots, channels: 3 } })
        .resize(size)
        .jpeg({ quality: 82 })
        .toBuffer();
    }),
  );
}
