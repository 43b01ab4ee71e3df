const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

function currentTheme(): Theme {
  return themes.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'auto';
}

/** Keeps the choice for later visits, where the reader’s browser lets it. */
function remember(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/**
 * `<theme-switch data-auto data-light data-dark>`: a button that goes from the system’s colours to
 * light, to dark and back; the attributes say what each is called.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    this.#show(button, currentTheme());
    button.addEventListener('click', () => {
      const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? 'auto';
      apply(next);
      remember(next);
      this.#show(button, next);
    });
  }

  #show(button: HTMLButtonElement, theme: Theme): void {
    const word = button.querySelector('.theme-word');
    if (word !== null) word.textContent = this.dataset[theme] ?? '';
  }
}

customElements.define('theme-switch', ThemeSwitch);
