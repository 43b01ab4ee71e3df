import type { EmbedKind, EmbedProvider } from '../../model/embed-provider.ts';
import { placesIn } from '../../text/addresses/places-in.ts';

/** What is loaded for an address, and whose it is. */
export interface FoundEmbed {
  readonly provider: string;
  readonly kind: EmbedKind;
  /** The address that the frame is given. */
  readonly frame: string;
}

/**
 * What is shown in a frame for an address, by the first row of a table that has it.
 *
 * @param url as a reporter copies it
 * @returns undefined if nobody in the table has such an address
 */
export function findEmbed(
  providers: readonly EmbedProvider[],
  url: string,
): FoundEmbed | undefined {
  const address = URL.parse(url);
  if (address === null) return undefined;
  for (const { name, kind, addresses, frame } of providers) {
    for (const pattern of addresses) {
      const values = valuesIn(address, pattern);
      if (values !== undefined)
        return { provider: name, kind, frame: filled(frame ?? pattern, values) };
    }
  }
  return undefined;
}

/**
 * What an address has in the places of a pattern. The path has to fit whole, but for a slash at its
 * end; of the query, what the pattern names.
 */
function valuesIn(address: URL, pattern: string): ReadonlyMap<string, string> | undefined {
  const [path = '', query = ''] = pattern.split('?');
  const origin = /^https:\/\/[^/]+/u.exec(path)?.[0] ?? '';
  if (address.origin !== origin) return undefined;
  const parts: [string, string][] = [
    [address.pathname.replace(/\/$/u, ''), path.slice(origin.length).replace(/\/$/u, '')],
  ];
  for (const pair of query.split('&').filter((each) => each !== '')) {
    const [name = '', value = ''] = pair.split('=');
    parts.push([address.searchParams.get(name) ?? '', value]);
  }
  const values = new Map<string, string>();
  for (const [text, shape] of parts) {
    const names = placesIn(shape);
    const found = new RegExp(`^${expressionOf(shape)}$`, 'u').exec(text);
    if (found === null) return undefined;
    for (const [index, name] of names.entries()) values.set(name, found[index + 1] ?? '');
  }
  return values;
}

/** A value is of letters, digits and a few signs, so that it changes nothing around it. */
function expressionOf(shape: string): string {
  return shape
    .split(/\{[a-z]+\}/u)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('([\\w.,:@~-]+)');
}

function filled(pattern: string, values: ReadonlyMap<string, string>): string {
  return pattern.replace(/\{([a-z]+)\}/gu, (_, name: string) => values.get(name) ?? '');
}
