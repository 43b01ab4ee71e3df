import type { Source } from '../../model/source.ts';
import type { Speaker } from '../../page-objects/story/speakers.ts';
import type { ShownImage } from '../../page-objects/shown-image.ts';

/** What the components of a body need to know of their story. */
export interface BodyContext {
  /** Language of the story. */
  readonly lang: string;
  /** Language of the publication’s own words. */
  readonly siteLang: string;
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly pictures: Readonly<Record<string, ShownImage>>;
  readonly sources: readonly Source[];
}

interface StoryLike {
  readonly lang: string;
  readonly site: { readonly lang: string };
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly pictures: Readonly<Record<string, ShownImage>>;
  readonly sources?: readonly Source[];
}

/** Gives the context of a story’s or a text page’s body; a text page has no sources. */
export function bodyContextOf(page: StoryLike): BodyContext {
  return {
    lang: page.lang,
    siteLang: page.site.lang,
    speakers: page.speakers,
    pictures: page.pictures,
    sources: page.sources ?? [],
  };
}
