/** An element of XML: its name, what it holds, its attributes. */
export interface XmlElement {
  readonly name: string;
  readonly content: string | readonly XmlElement[];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Makes an element; of those in it, the ones that are undefined are left out. */
export function element(
  name: string,
  content: string | readonly (XmlElement | undefined)[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const inside = typeof content === 'string' ? content : content.filter((one) => one !== undefined);
  return { name, content: inside, attributes };
}

/** A document of one element, a line for each. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${linesOf(root, '').join('\n')}\n`;
}

function linesOf({ name, content, attributes = {} }: XmlElement, indent: string): string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${written.join('')}`;
  if (content.length === 0) return [`${start}/>`];
  if (typeof content === 'string') return [`${start}>${escaped(content)}</${name}>`];
  return [
    `${start}>`,
    ...content.flatMap((one) => linesOf(one, `${indent} `)),
    `${indent}</${name}>`,
  ];
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => references[sign] ?? sign);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
