import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { cardToEmbedAddress } from '../../newsroom/addresses.ts';
import { permanentId } from '../../newsroom/permanent-id.ts';
import { directionOf } from '../../text/direction-of.ts';
import { marksOf, type LanguageMarks, type PageWords } from '../../words/page-words.ts';
import { absolute } from '../graph/absolute.ts';
import { stillPolicy } from '../content-policy.ts';
import { flaggedTitle } from '../flagged-title.ts';
import type { PlannedPage } from '../planned-page.ts';
import { storyCard, type StoryCard } from '../story-card.ts';
import { isOffered } from './is-offered.ts';
import { siteLanguage, wordsOf } from '../words-of.ts';

/** The card of a story that other sites show in a frame. */
export interface EmbedPage {
  readonly type: 'embed';
  /** Its own address: `/embed/alibaba-acquires-kaola/`. */
  readonly path: string;
  /** The headline, as the window has it. */
  readonly title: string;
  readonly description: string;
  readonly card: StoryCard;
  /** Absolute address of the story. */
  readonly story: string;
  /** The name of the publication, with what marks it where the card is in another language. */
  readonly publication: { readonly name: string; readonly marks: LanguageMarks };
  readonly lang: string;
  readonly dir: 'rtl' | undefined;
  readonly words: PageWords;
  /** The Content-Security-Policy that the page brings along. */
  readonly policy: string;
}

/** The cards of all stories, where they are offered. */
export function* embedPages(newsroom: Newsroom): Generator<PlannedPage<EmbedPage>, void> {
  if (!isOffered(newsroom, 'cards')) return;
  for (const story of newsroom.stories)
    yield {
      path: cardToEmbedAddress(permanentId(story)),
      page: () => embedPage(newsroom, story),
    };
}

function embedPage(newsroom: Newsroom, story: NewsroomStory): EmbedPage {
  const { publication } = newsroom;
  const { lang, value } = story;
  const words = wordsOf(newsroom, lang);
  const siteLang = siteLanguage(publication);
  return {
    type: 'embed',
    path: cardToEmbedAddress(permanentId(story)),
    title: flaggedTitle(newsroom, story),
    description: value.dek,
    card: storyCard(newsroom, story, words, 'embed'),
    story: value.canonical ?? absolute(newsroom, story.href),
    publication: { name: publication.name, marks: siteLang === lang ? {} : marksOf(siteLang) },
    lang,
    dir: directionOf(lang) === 'rtl' ? 'rtl' : undefined,
    words,
    policy: stillPolicy(publication),
  };
}
