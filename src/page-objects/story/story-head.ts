import { annotationsAddress, personAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { lastChange } from '../../newsroom/live/last-change.ts';
import { orderUpdates } from '../../revisions/order-updates.ts';
import { showMoment } from '../../words/dates/show-moment.ts';
import { say } from '../../words/say.ts';
import { articleThing } from '../graph/article-thing.ts';
import { claimReviews } from '../graph/claim-reviews.ts';
import { graveNote } from '../../revisions/grave-note.ts';
import { flaggedTitle } from '../flagged-title.ts';
import { publishedDate } from '../graph/published-date.ts';
import { authorNames } from '../author-names.ts';
import { articleId } from '../graph/thing-ids.ts';
import type { HeadLink, HeadRequest } from '../head/page-head.ts';
import { drawnCard } from '../head/drawn-card.ts';
import {
  imageObject,
  linkPicture,
  searchPictures,
  type SharedPicture,
} from '../head/shared-pictures.ts';
import { shownLicence } from '../lines/shown-licence.ts';
import { shownLine } from '../lines/shown-line.ts';
import { topicLink } from '../lists/topic-pages.ts';
import { alternateLinks } from './edition-links.ts';
import { offerLinks } from '../offers/offer-links.ts';
import { subjectLinks } from '../subject/subject.ts';
import { wordsOf } from '../words-of.ts';

/** Where other annotation clients find a story’s annotations (Web Annotation Protocol, 4). */
const annotationsType = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';

/**
 * What the page of a story tells programs.
 *
 * @param section the title of its section
 */
export function storyHead(newsroom: Newsroom, story: NewsroomStory, section: string): HeadRequest {
  const { file, href, lang, value } = story;
  const { image } = value;
  const words = wordsOf(newsroom, lang);
  const picture = (image && linkPicture(newsroom, file, image)) ?? cardOf(newsroom, story, section);
  const shapes = image === undefined ? [] : searchPictures(newsroom, file, image);
  const images =
    shapes.length === 0
      ? [picture ?? []].flat().map((card) => imageObject(newsroom, card))
      : shapes.map((shape) =>
          imageObject(newsroom, shape, {
            caption: shownLine(story, image?.caption),
            credit: image?.credit,
            licence: shownLicence(story, image?.licence),
          }),
        );
  // Who did two things for a story is one author.
  const authors = new Set(value.authors.map(({ person }) => person));
  const people = [...authors].flatMap((id) => newsroom.people.get(id) ?? []);
  const updated = lastChange(story);
  const topics = value.topics.flatMap((id) => topicLink(newsroom, id, words) ?? []);
  const keywords = topics.map((topic) => topic.label);
  return {
    article: {
      published: publishedDate(value.published),
      modified: updated === undefined ? undefined : publishedDate(updated),
      authors: people.map((person) => ({
        name: person.value.name,
        href: personAddress(person.id),
      })),
      section,
      tags: [
        ...new Set(
          [...subjectLinks(newsroom, value.entities.about), ...topics].map(({ label: tag }) => tag),
        ),
      ],
    },
    // Whoever sees the headline elsewhere sees that it no longer stands.
    sharedTitle:
      graveNote(value.updates) === undefined
        ? value.titles.sharing && flaggedTitle(newsroom, story, value.titles.sharing)
        : flaggedTitle(newsroom, story),
    picture,
    furtherPictures: shapes,
    creators: people.flatMap((person) => person.value.fediverse ?? []),
    elsewhere: people.length === 1 ? people.flatMap(addressesOf) : [],
    links: [
      ...annotationLinks(story, say(words, 'frame.annotations'), words.marks),
      ...alternateLinks(newsroom, story),
      ...offerLinks(newsroom, story),
    ],
    things: [
      articleThing(newsroom, story, { section, keywords, images }),
      ...claimReviews(newsroom, story, words),
    ],
    main: { '@id': articleId(newsroom, href) },
  };
}

/** The card of a story says what a reader has to know of it first. */
function cardOf(
  newsroom: Newsroom,
  { lang, value }: NewsroomStory,
  section: string,
): SharedPicture | undefined {
  const words = wordsOf(newsroom, lang);
  const [gravest] = orderUpdates(value.updates).filter(({ severity }) => severity !== 'minor');
  return drawnCard(newsroom, {
    heading: value.titles.sharing ?? value.title,
    lang,
    kicker:
      value.kind === 'opinion'
        ? [say(words, 'kind.opinion'), ...authorNames(newsroom, value, words)].join(' · ')
        : section,
    date: showMoment(words, value.published, newsroom.publication.timeZone).day,
    flag: gravest === undefined ? undefined : say(words, `updated.${gravest.kind}`),
  });
}

function annotationLinks(
  { href, annotations }: NewsroomStory,
  title: string,
  marks: NonNullable<HeadLink['marks']>,
): HeadLink[] {
  if (annotations.length === 0) return [];
  const address = annotationsAddress(href);
  return [{ rel: 'alternate', type: annotationsType, href: address, title, marks }];
}

function addressesOf({
  value,
}: {
  readonly value: {
    readonly sameAs: readonly string[];
    readonly links: readonly { readonly url: string }[];
  };
}): string[] {
  return [...value.sameAs, ...value.links.map(({ url }) => url)];
}
