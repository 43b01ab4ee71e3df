// Runs before the first paint: a choice that the reader made earlier must not flash.
// The few marks that stand at first: without this script, all are there.
document.documentElement.dataset.notes = 'first';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const notes = localStorage.getItem('notes');
  if (notes === 'sources' || notes === 'hidden') document.documentElement.dataset.notes = notes;
} catch {
  // Storage is refused: the system’s setting stands.
}
