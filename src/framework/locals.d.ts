import type { ShownPage } from '../page-objects/all-pages.ts';

declare global {
  namespace App {
    interface Locals {
      /** The page object that a route shows, with its kind; absent where nobody asked for a page. */
      readonly shown?: ShownPage;
    }
  }
}
