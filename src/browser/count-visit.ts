import { visitAddress } from './visit-address.ts';

/**
 * Tells the newsroom’s own counter that a page was opened: once it is seen, without a cookie, and
 * not at all if the reader’s browser asks not to be tracked.
 */
const counter = document.querySelector<HTMLElement>('[data-count]')?.dataset['count'];
const asksNotToBe =
  navigator.doNotTrack === '1' || Reflect.get(navigator, 'globalPrivacyControl') === true;

if (counter !== undefined && !asksNotToBe) {
  if (document.visibilityState === 'visible') tell(counter);
  // A page that is only prepared, or lies in the background, was not opened yet.
  else
    document.addEventListener(
      'visibilitychange',
      () => {
        tell(counter);
      },
      { once: true },
    );
}

function tell(address: string): void {
  const told = visitAddress(address, location.href, document.referrer);
  // Without credentials no cookie is sent, and none that comes back is kept.
  const quietly = { credentials: 'omit', mode: 'no-cors', referrerPolicy: 'no-referrer' } as const;
  fetch(told, { ...quietly, keepalive: true }).catch(() => {
    // A reader has no use for knowing that a visit was not counted.
  });
}
