/** How long a selection has to rest before something is offered for it, in milliseconds. */
const restDelay = 600;

const isOffered = document.querySelector('[data-permalinks]') !== null;
let timer = 0;

// What is offered is loaded for those who select: most readers never do.
document.addEventListener('selectionchange', () => {
  window.clearTimeout(timer);
  if (isOffered && getSelection()?.isCollapsed === false)
    timer = window.setTimeout(() => {
      void import('./passage-link.ts').then(({ offerLink }) => {
        offerLink();
      });
    }, restDelay);
});

// A browser that takes the directive for part of the name finds no such place.
if (!('fragmentDirective' in document) && location.hash.includes(':~:'))
  location.replace(location.hash.replace(/:~:.*$/u, ''));
