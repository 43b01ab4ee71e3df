import type { PortablePicture } from '../portable/portable-picture.ts';

/** A feed, whatever its format. */
export interface Feed {
  /** Below which its files lie: `/sections/deals/`. */
  readonly address: string;
  /** What programs know it by. */
  readonly id: string;
  /** Absolute address of the page that shows the same. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly publisher: string;
  /** A WebSub hub. */
  readonly hub: string | undefined;
  /** When the newest of its entries was updated. */
  readonly updated: Date;
  readonly entries: readonly FeedEntry[];
  /** What it says to a person who opens it. */
  readonly explanation: FeedExplanation;
}

/** What a feed says to a person who opens it, in the words of its language. */
export interface FeedExplanation {
  readonly text: string;
  readonly link: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A story or a note in a feed. */
export interface FeedEntry {
  /** What programs know it by, for good. */
  readonly id: string;
  /** Absolute address of its page. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** All of it, as HTML. */
  readonly html: string;
  readonly lang: string;
  readonly published: Date;
  readonly updated: Date;
  readonly authors: readonly FeedAuthor[];
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly picture: PortablePicture | undefined;
}

export interface FeedAuthor {
  readonly name: string;
  /** Absolute address of the author’s page. */
  readonly address: string;
}
