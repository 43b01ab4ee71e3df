import subsetFont from 'subset-font';
import { addressesIn, stylesOf, type ContainedPage, type SiteFile } from './self-contained.ts';

/**
 * The fonts of a page with the letters that it shows, and no others: a whole font is many times as large.
 *
 * @returns by their addresses on the site
 */
export async function subsetFonts(
  html: string,
  read: ContainedPage['read'],
): Promise<ReadonlyMap<string, SiteFile>> {
  const styles = stylesOf(html, read);
  const letters = lettersOf(html + styles.map(({ css }) => css).join(''));
  const fonts = new Map<string, SiteFile>();
  for (const address of new Set(styles.flatMap(addressesIn))) {
    const font = read(address);
    if (font?.type !== 'font/woff2') continue;
    fonts.set(address, { ...font, bytes: await subsetFont(font.bytes, letters) });
  }
  return fonts;
}

/** Every letter of a text once, in order, in both cases: styles may ask for the other one. */
function lettersOf(text: string): string {
  return [...new Set(text + text.toUpperCase() + text.toLowerCase())].sort().join('');
}
