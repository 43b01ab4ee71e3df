/** A box in the coordinates of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height of the window or of a card. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const edge = 8;

/**
 * Puts a card below its link, or above it where there is more room, and inside the window: for
 * browsers without CSS anchor positioning.
 */
export function positionCard(
  link: Box,
  card: Size,
  viewport: Size,
): { readonly left: number; readonly top: number } {
  const below = link.top + link.height + gap;
  const above = link.top - gap - card.height;
  const fitsBelow = below + card.height <= viewport.height - edge;
  const top = fitsBelow || above < edge ? below : above;
  const rightmost = viewport.width - edge - card.width;
  return { left: Math.max(edge, Math.min(link.left, rightmost)), top: Math.max(edge, top) };
}
