/** The id of an entity’s hover card in a page. */
export function cardIdOf(id: string): string {
  return `card-${id}`;
}
