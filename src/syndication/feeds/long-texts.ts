/** No text of a newsroom holds it: a character for programs, which content may not have. */
const sign = '\uFDD0';

/** What stands in a feed for the whole text of an entry until the rest is written. */
export function standInFor(html: string, place: number): string {
  return html.trim() === '' ? '' : `${sign}${place}${sign}`;
}

/**
 * Puts the whole texts of entries into the XML of their feed. They are many times as long as all the rest,
 * through which the writer of XML goes several times, letter by letter.
 *
 * @param texts HTML, by the places that they were given
 */
export function putTexts(xml: string, texts: readonly string[]): string {
  return xml.replace(/\uFDD0(\d+)\uFDD0/gu, (_found, place: string) =>
    characterData(texts[Number(place)] ?? ''),
  );
}

/** A section of characters as they are (XML 1.0, 2.7); its end, where a text has it, is divided. */
function characterData(text: string): string {
  return `<![CDATA[${text.trim().replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
