/**
 * Opens the pictures of a page in the whole window: by the tool for it, and by a click on one of them.
 * Those that lead elsewhere do so, and those that are as large as they are stay.
 */
const figures = [
  ...document.querySelectorAll<HTMLElement>('.lead-image, .story-body .figure'),
].filter((figure) => figure.querySelector('img:not(.small)') !== null);

function open(index: number): void {
  void import('./picture-dialog.ts').then(({ showPictures }) => showPictures(figures, index));
}

const tool = document.querySelector<HTMLElement>('[data-tool=enlarge]');

for (const [index, figure] of tool === null ? [] : figures.entries()) {
  const picture = figure.querySelector('img');
  if (picture === null || picture.closest('a') !== null) continue;
  picture.classList.add('has-larger');
  picture.addEventListener('click', () => {
    open(index);
  });
}

if (tool !== null && figures.length > 0) {
  tool.dataset['offered'] = '';
  tool.addEventListener('click', () => {
    open(0);
  });
}
