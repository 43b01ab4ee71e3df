/** The address of the page without what leads into it, and without what was searched for. */
export function pageLink(): string {
  return `${location.origin}${location.pathname}`;
}

/** Puts an address where the reader can paste it from, and says so; where that fails, shows it. */
export function copyLink(address: string): void {
  // Some browsers let a page copy only while the click is being answered: nothing is waited for.
  const copied = copy(address).then(
    () => true,
    () => false,
  );
  void import('./tell-copied.ts').then(({ tellCopied }) => tellCopied(address, copied));
}

/** Browsers refuse without a secure connection, or where the reader has said so. */
async function copy(address: string): Promise<void> {
  await navigator.clipboard.writeText(address);
}
