// Runs before the first paint: a choice that the reader made earlier must not flash.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (localStorage.getItem('notes') === 'hidden') document.documentElement.dataset.notes = 'hidden';
} catch {
  // Storage is refused: the system’s setting stands.
}
