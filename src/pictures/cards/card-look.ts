/**
 * How cards look: the colours of the site by day. `src/styles/tokens.css` has them for pages, and a
 * test holds that they are the same.
 */
export const cardColours = {
  paper: '#fdfdfc',
  ink: '#17181b',
  'ink-soft': '#55585f',
  rule: '#cfcfca',
  pencil: '#1a43b5',
  proof: '#ad1f16',
} as const;

/** In pixels, as messengers and networks ask for it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** From how large to how small a headline is set, in pixels; it takes the first size that fits. */
export const headingSizes = [112, 100, 88, 78, 70, 62, 56, 50, 45, 40, 36] as const;

export const cardMargin = 64;
