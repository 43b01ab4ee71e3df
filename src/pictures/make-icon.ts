import sharp from 'sharp';

/** Points of a drawing have this many to the inch unless something else is said. */
const plainDensity = 72;

/**
 * A drawing as a square picture of points.
 *
 * @param drawing an SVG file
 * @param size of its sides, in pixels
 * @returns a PNG file
 * @throws Error if it cannot be drawn
 */
export async function makeIcon(drawing: Buffer, size: number): Promise<Buffer> {
  const { width } = await sharp(drawing).metadata();
  const density = Math.min(10_000, Math.max(plainDensity, (plainDensity * size) / width));
  return await sharp(drawing, { density })
    .resize(size, size, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
}
