/** Adds a stylesheet to the page, once; fulfils when its rules hold, or if it cannot be had. */
export function addStylesheet(href: string): Promise<void> {
  const known = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  if (known.some((link) => link.href === new URL(href, location.href).href))
    return Promise.resolve();
  return new Promise((fulfil) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => {
      fulfil();
    });
    link.addEventListener('error', () => {
      fulfil();
    });
    document.head.append(link);
  });
}
