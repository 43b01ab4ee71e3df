/**
 * What a page shows of other stories is mostly what their frontmatter says, and that is told apart from
 * what is worked out of their texts: who reads the latter of a story is noted here.
 */

/** Ids of stories of which something was read that their texts decide. */
export type StoryReads = ReadonlySet<string>;

let reading: Set<string> | undefined;

/** Notes that something which is worked out of a story’s text is read. */
export function noteRead(id: string): void {
  reading?.add(id);
}

/** Does something at once, and tells which stories were read for it. */
export function watchReads<Result>(work: () => Result): {
  readonly result: Result;
  readonly reads: StoryReads;
} {
  const around = reading;
  const reads = new Set<string>();
  reading = reads;
  try {
    return { result: work(), reads };
  } finally {
    reading = around;
    for (const id of reads) noteRead(id);
  }
}

/** Works something out when it is first asked for; whoever asks again has read the same. */
export function laterWithReads<Value>(make: () => Value): () => Value {
  let made: ReturnType<typeof watchReads<Value>> | undefined;
  return () => {
    if (made === undefined) return (made = watchReads(make)).result;
    for (const id of made.reads) noteRead(id);
    return made.result;
  };
}

/** The same for each object. */
export function onceWithReads<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, () => Value>();
  return (key) => {
    const known = made.get(key) ?? laterWithReads(() => make(key));
    made.set(key, known);
    return known();
  };
}
