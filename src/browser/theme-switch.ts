const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const words: Readonly<Record<Theme, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };
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

/** `<theme-switch>`: a button that goes from the system’s colours to light, to dark and back. */
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
    if (word !== null) word.textContent = words[theme];
  }
}

customElements.define('theme-switch', ThemeSwitch);
