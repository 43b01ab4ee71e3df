/** Runs in the page: the notes of the margin that are seen in part, since the open panel covers them. */
export function coveredNotes(): string[] {
  const box = document.querySelector('.note-panel.beside-text')?.getBoundingClientRect();
  return [...document.querySelectorAll('.margin-note')]
    .filter((note) => getComputedStyle(note).visibility === 'visible' && box !== undefined)
    .filter((note) => {
      const { top, bottom } = note.getBoundingClientRect();
      return bottom > top && bottom > (box?.top ?? 0) && top < (box?.bottom ?? 0);
    })
    .map((note) => note.textContent);
}

/** Runs in the page: whether the open panel lies over any of the words. */
export function isCovered(words: string): boolean {
  const box = document.querySelector('.note-panel')?.getBoundingClientRect();
  const rects = [...document.querySelectorAll(words)].flatMap((one) => [...one.getClientRects()]);
  if (box === undefined || rects.length === 0) throw new Error(`Nothing is open beside ${words}.`);
  return rects.some(
    (own) =>
      own.left < box.right - 1 &&
      own.right > box.left + 1 &&
      own.top < box.bottom - 1 &&
      own.bottom > box.top + 1,
  );
}
