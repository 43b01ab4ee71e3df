/** Opens what is folded away where a link leads into it, and before printing, in every browser. */
function reveal(): void {
  let id: string;
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    return;
  }
  const target = document.getElementById(id);
  let fold = target?.closest('details');
  if (target === null || fold === null || fold === undefined) return;
  while (fold !== null && fold !== undefined) {
    fold.open = true;
    fold = fold.parentElement?.closest('details');
  }
  target.scrollIntoView({ behavior: 'instant' });
}

const folds = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])'),
];
let openedForPaper: readonly HTMLDetailsElement[] = [];

window.addEventListener('hashchange', reveal);
window.addEventListener('beforeprint', () => {
  openedForPaper = folds();
  for (const fold of openedForPaper) fold.open = true;
});
window.addEventListener('afterprint', () => {
  for (const fold of openedForPaper) fold.open = false;
});
reveal();
