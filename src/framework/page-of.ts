import type { PageKind, PageObjects, ShownPage } from '../page-objects/all-pages.ts';

/**
 * The page object that a route was asked to show. Whoever asks puts it into Astro’s locals: the
 * renderer in a build, the server in development.
 *
 * @throws Error if there is none, or one of another kind
 */
export function pageOf<Kind extends PageKind>(
  kind: Kind,
  { shown }: App.Locals,
): PageObjects[Kind] {
  if (shown === undefined || !isOfKind(shown, kind)) {
    throw new Error(`The route of ${kind} was given ${shown?.kind ?? 'no page'}.`);
  }
  return shown.page;
}

function isOfKind<Kind extends PageKind>(
  shown: { readonly kind: PageKind; readonly page: unknown },
  kind: Kind,
): shown is ShownPage<Kind> {
  return shown.kind === kind;
}
