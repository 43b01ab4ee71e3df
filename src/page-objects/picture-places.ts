/** The places of a page at which pictures stand. */
export type PicturePlace =
  'lead' | 'figure' | 'wide-figure' | 'lead-teaser' | 'teaser' | 'portrait' | 'embed';

/** What is made of a picture for a place. */
interface PlaceForPicture {
  /** How wide it is shown there, as the `sizes` of an `<img>`; the style sheets decide it. */
  readonly sizes: string;
  /** Pixel widths to make, narrowest first: for one and for two pixels a point. */
  readonly widths: readonly number[];
}

/** How wide pictures are shown at each place, and which widths are made for it. */
export const picturePlaces: Readonly<Record<PicturePlace, PlaceForPicture>> = {
  lead: {
    sizes: '(width >= 90rem) 54rem, (width >= 64rem) 45rem, 100vw',
    widths: [480, 820, 1120, 1640, 2000],
  },
  figure: { sizes: '(width >= 46rem) 40rem, 100vw', widths: [480, 820, 1280] },
  'wide-figure': { sizes: '(width >= 90rem) 54rem, 100vw', widths: [480, 820, 1120, 1640] },
  'lead-teaser': { sizes: '(width >= 64rem) 55rem, 100vw', widths: [480, 820, 1120, 1760] },
  teaser: { sizes: '(width >= 64rem) 24rem, 100vw', widths: [240, 480, 820] },
  embed: { sizes: '10rem', widths: [240, 480] },
  portrait: { sizes: '8rem', widths: [128, 256] },
};
