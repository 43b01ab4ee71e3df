type Child = Node | string;

/** Makes an element with its class and content. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Makes a button that does something. */
export function makeButton(className: string, label: string, act: () => void): HTMLButtonElement {
  const button = makeElement('button', className, label);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

/** Makes a link. */
export function makeLink(href: string, ...children: readonly Child[]): HTMLAnchorElement {
  const link = makeElement('a', '', ...children);
  link.href = href;
  return link;
}
