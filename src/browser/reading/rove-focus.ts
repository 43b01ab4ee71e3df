/**
 * Makes the buttons of a toolbar one stop of the Tab key; arrows, Home and End lead from one to the
 * next (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/).
 */
export function roveFocus(toolbar: HTMLElement): void {
  const offered = (): HTMLElement[] => [
    ...toolbar.querySelectorAll<HTMLElement>('button:not([data-tool]), button[data-offered]'),
  ];
  const stopAt = (stop: HTMLElement | undefined): void => {
    for (const button of toolbar.querySelectorAll('button'))
      button.tabIndex = button === stop ? 0 : -1;
  };
  toolbar.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) stopAt(target);
  });
  toolbar.addEventListener('keydown', (event) => {
    const buttons = offered();
    const { activeElement } = document;
    const at = buttons.findIndex((button) => button === activeElement);
    const end = buttons.length - 1;
    const forwards = getComputedStyle(toolbar).direction === 'rtl' ? -1 : 1;
    const to = { ArrowRight: at + forwards, ArrowLeft: at - forwards, Home: 0, End: end }[
      event.key
    ];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    buttons[Math.min(Math.max(to, 0), end)]?.focus();
  });
  // Some tools are offered later, as when the device has found its voices.
  new MutationObserver(() => {
    const buttons = offered();
    stopAt(buttons.find(({ tabIndex }) => tabIndex === 0) ?? buttons[0]);
  }).observe(toolbar, { subtree: true, attributeFilter: ['data-offered'] });
  stopAt(offered()[0]);
}
