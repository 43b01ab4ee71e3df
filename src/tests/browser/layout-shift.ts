/** Runs in the page: how far things have moved since it began to load, once its faces are there. */
export async function layoutShift(): Promise<number> {
  let sum = 0;
  const add = (entries: readonly PerformanceEntry[]): void => {
    for (const entry of entries)
      if (Reflect.get(entry, 'hadRecentInput') !== true) sum += Number(Reflect.get(entry, 'value'));
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await document.fonts.ready;
  // Two frames: the type that came last is set in the first, and the shift told in the second.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  add(observer.takeRecords());
  return sum;
}
