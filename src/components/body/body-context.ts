import type { Source } from '../../model/source.ts';
import type { Link } from '../../page-objects/link.ts';
import type { ShownDownload } from '../../page-objects/downloads/shown-downloads.ts';
import type { ShownEmbed } from '../../page-objects/shown-embeds.ts';
import type { ShownCallout } from '../../page-objects/shown-callouts.ts';
import type { PulledWords } from '../../page-objects/story/shown-pull-quotes.ts';
import type { Speaker } from '../../page-objects/story/speakers.ts';
import type { ShownLines } from '../../page-objects/lines/shown-lines.ts';
import type { ShownImage } from '../../page-objects/shown-image.ts';
import type { PageWords } from '../../words/page-words.ts';

/** What the components of a body need to know of their story. */
export interface BodyContext {
  /** Language of the story. */
  readonly lang: string;
  /** The words of the page. */
  readonly words: PageWords;
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly pictures: Readonly<Record<string, ShownImage>>;
  readonly sources: readonly Source[];
  /** What is set large of the text, by the words that `<PullQuote>` names. */
  readonly pullQuotes: Readonly<Record<string, PulledWords>>;
  /** The stories that boxes of the body lead to. */
  readonly stories: Readonly<Record<string, Link>>;
  /** The lines below pictures, charts and tables. */
  readonly lines: ShownLines;
  /** What the body embeds from elsewhere, by its addresses. */
  readonly embeds: Readonly<Record<string, ShownEmbed>>;
  /** The files that the body offers, by `src`. */
  readonly downloads: Readonly<Record<string, ShownDownload>>;
  /** The callouts that the body names. */
  readonly callouts: Readonly<Record<string, ShownCallout>>;
  /** Whom the text links at their first mention: they need no further link. */
  readonly named: ReadonlySet<string>;
}

interface StoryLike {
  readonly lang: string;
  readonly words: PageWords;
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly pictures: Readonly<Record<string, ShownImage>>;
  readonly sources?: readonly Source[];
  readonly callouts: Readonly<Record<string, ShownCallout>>;
  readonly embeds: Readonly<Record<string, ShownEmbed>>;
  readonly downloads: Readonly<Record<string, ShownDownload>>;
  readonly cards: readonly { readonly id: string }[];
  readonly boxedStories: Readonly<Record<string, Link>>;
  readonly pullQuotes?: Readonly<Record<string, PulledWords>>;
  readonly lines: ShownLines;
}

/** Gives the context of a story’s or a text page’s body; a text page has no sources. */
export function bodyContextOf(page: StoryLike): BodyContext {
  return {
    lang: page.lang,
    words: page.words,
    speakers: page.speakers,
    pictures: page.pictures,
    sources: page.sources ?? [],
    callouts: page.callouts,
    embeds: page.embeds,
    downloads: page.downloads,
    named: new Set(page.cards.map(({ id }) => id)),
    stories: page.boxedStories,
    pullQuotes: page.pullQuotes ?? {},
    lines: page.lines,
  };
}
