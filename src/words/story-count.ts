/** How many stories a list has, in words: `1 story`, `3 stories`. */
export function storyCount(stories: readonly unknown[] | undefined): string {
  const count = stories?.length ?? 0;
  return count === 1 ? '1 story' : `${count} stories`;
}
