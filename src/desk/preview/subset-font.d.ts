/** What previews use of `subset-font`, which comes without types. */
declare module 'subset-font' {
  /** A font with the glyphs of some letters alone, in the format of the font. */
  const subsetFont: (font: Buffer, letters: string) => Promise<Buffer>;
  export default subsetFont;
}
