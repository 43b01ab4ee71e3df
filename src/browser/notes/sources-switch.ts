/** What is marked in the text: at first a little, with sources everything, or nothing. */
type Marks = 'first' | 'sources' | 'hidden';

const root = document.documentElement;

function currentMarks(): Marks {
  const { notes } = root.dataset;
  return notes === 'sources' || notes === 'hidden' ? notes : 'first';
}

/** Keeps the choice for later visits, where the reader’s browser lets it. */
function rememberMarks(marks: Marks): void {
  try {
    if (marks === 'first') localStorage.removeItem('notes');
    else localStorage.setItem('notes', marks);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}

function show(marks: Marks): void {
  root.dataset['notes'] = marks;
  // The margin is filled when it is first shown.
  if (marks === 'sources') void import('./margin-notes.ts');
  for (const button of document.querySelectorAll('sources-switch button'))
    button.setAttribute('aria-pressed', String(marks === 'sources'));
  for (const button of document.querySelectorAll('marks-switch button'))
    button.setAttribute('aria-pressed', String(marks === 'hidden'));
}

function choose(marks: Marks): void {
  show(marks);
  rememberMarks(marks);
}

/** `<sources-switch>`: a button that shows every note of the text, and remembers it. */
class SourcesSwitch extends HTMLElement {
  connectedCallback(): void {
    show(currentMarks());
    this.querySelector('button')?.addEventListener('click', () => {
      choose(currentMarks() === 'sources' ? 'first' : 'sources');
    });
  }
}

/** `<marks-switch>`: a button that takes all marks away, as Alt and M do. */
class MarksSwitch extends HTMLElement {
  connectedCallback(): void {
    show(currentMarks());
    this.querySelector('button')?.addEventListener('click', toggleHidden);
  }
}

function toggleHidden(): void {
  choose(currentMarks() === 'hidden' ? 'first' : 'hidden');
}

customElements.define('sources-switch', SourcesSwitch);
customElements.define('marks-switch', MarksSwitch);

/** Alt and M switch all marks off, and on again. */
document.addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyM') return;
  if (document.querySelector('marks-switch') === null) return;
  event.preventDefault();
  toggleHidden();
});
