/** What stays free between the open panel and the notes of the margin, in pixels. */
const gap = 6;

/** Takes away the notes of the margin that the open panel would lie on, and brings the others back. */
export function hideCovered(): void {
  const panel = document.querySelector('.note-panel.beside-text')?.getBoundingClientRect();
  for (const note of document.querySelectorAll('.margin-note')) {
    const { top, bottom } = note.getBoundingClientRect();
    const isCovered = panel !== undefined && bottom > panel.top - gap && top < panel.bottom + gap;
    note.classList.toggle('is-covered', isCovered);
  }
}
