/** `<annotation-switch>`: a button that hides all marks in the text, and remembers it. */
class AnnotationSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    const show = (isOn: boolean): void => {
      if (isOn) delete document.documentElement.dataset['notes'];
      else document.documentElement.dataset['notes'] = 'hidden';
      button.setAttribute('aria-pressed', String(isOn));
    };
    show(document.documentElement.dataset['notes'] !== 'hidden');
    button.addEventListener('click', () => {
      const isOn = document.documentElement.dataset['notes'] === 'hidden';
      show(isOn);
      try {
        if (isOn) localStorage.removeItem('notes');
        else localStorage.setItem('notes', 'hidden');
      } catch {
        // Storage is refused: the choice lasts as long as the page.
      }
    });
  }
}

customElements.define('annotation-switch', AnnotationSwitch);
