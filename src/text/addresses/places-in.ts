/** The names in braces of an address with places for what changes: `id` of `https://maps.example/{id}`. */
export function placesIn(pattern: string): string[] {
  return [...pattern.matchAll(/\{([a-z]+)\}/gu)].map(([, name = '']) => name);
}
