/** A topic as far as the way up from it needs to know. */
interface NestedTopic {
  readonly parent?: string | undefined;
}

/** A topic and all wider ones, the narrowest first; a circle ends where it closes. */
export function widerTopics(topics: ReadonlyMap<string, NestedTopic>, id: string): string[] {
  const way: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = topics.get(next)?.parent;
  }
  return way;
}
