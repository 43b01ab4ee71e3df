import { markdownAddress, ninjsAddress, pageAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { noteOf } from '../../newsroom/compile-notes.ts';
import { permanentUrn } from '../../newsroom/permanent-id.ts';
import { flaggedTitle } from '../../page-objects/flagged-title.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { isOffered } from '../../page-objects/offers/is-offered.ts';
import { wordsOf } from '../../page-objects/words-of.ts';
import { isRetracted } from '../../revisions/grave-note.ts';
import { orderUpdates } from '../../revisions/order-updates.ts';
import { toHtml } from '../../story/body/to-html.ts';
import { joinNames } from '../../words/join-words.ts';
import { say } from '../../words/say.ts';
import { authorsOf, updatedOf } from '../feeds/story-entry.ts';
import type { PortablePicture } from '../portable/portable-picture.ts';
import type { PortableStory } from '../portable/portable-story.ts';
import { ninjsNames, ninjsParties } from './ninjs-names.ts';

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

/**
 * A story in IPTC’s JSON for news, whole (https://iptc.org/standards/ninjs/). ninjs has no field for
 * corrections: what was corrected or withdrawn opens the text, and is noted for the editors who take it.
 */
export function ninjsItem(
  newsroom: Newsroom,
  story: NewsroomStory,
  { content, picture }: PortableStory,
): string {
  const { owner, name } = newsroom.publication;
  const { value, lang } = story;
  const words = wordsOf(newsroom, lang);
  const mended = mendings(newsroom, story);
  const writers = authorsOf(newsroom, story).map((author) => author.name);
  const item = {
    ...ninjsHead(newsroom, story),
    standard,
    representationType: 'full',
    version: String(value.updates.length + 1),
    by: value.byline ?? joinNames(words, writers),
    ...(value.dek !== '' && {
      descriptions: [{ role: 'summary', contentType: 'text/plain', value: value.dek }],
    }),
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        wordCount: story.story.wordCount,
        value: toHtml(content),
      },
    ],
    ...(mended !== '' && { edNote: mended }),
    ...ninjsNames(newsroom, story),
    infoSources: ninjsParties(newsroom, story),
    genres: [{ name: say(words, `kind.${value.kind}`), literal: value.kind }],
    copyrightHolder: owner ?? name,
    trustIndicators: trustIndicators(newsroom),
    ...(picture !== undefined && { associations: [pictureItem(picture)] }),
  };
  return `${JSON.stringify(item, undefined, 1)}\n`;
}

/** What lists say of a story too: what it is, in which state, and where it is found whole. */
export function ninjsHead(newsroom: Newsroom, story: NewsroomStory) {
  const { value, lang, href, instant } = story;
  const page = absolute(newsroom, href);
  const files = [
    ['ninjs', absolute(newsroom, ninjsAddress(href)), 'application/json'],
    ...(isOffered(newsroom, 'markdown')
      ? [['markdown', absolute(newsroom, markdownAddress(href)), 'text/markdown'] as const]
      : []),
    ['web', page, 'text/html'],
  ] as const;
  return {
    uri: permanentUrn(newsroom, story),
    type: 'text',
    language: lang,
    firstCreated: new Date(instant).toISOString(),
    versionCreated: updatedOf(story).toISOString(),
    pubStatus: isRetracted(value.updates) ? 'canceled' : 'usable',
    headlines: [{ role: 'main', value: flaggedTitle(newsroom, story) }],
    renditions: files.map(([name, to, contentType]) => ({ name, href: to, contentType })),
    altIds: [{ role: 'web', value: page }],
  } as const;
}

/** What was wrong, a line for each note. */
function mendings(newsroom: Newsroom, story: NewsroomStory): string {
  const words = wordsOf(newsroom, story.lang);
  return orderUpdates(story.value.updates)
    .filter(({ kind }) => kind === 'correction' || kind === 'retraction')
    .map(({ kind, note }) =>
      say(words, 'line.labelled', {
        label: say(words, `update.${kind}`),
        text: noteOf(story, note).text,
      }),
    )
    .join('\n');
}

/** The pages on which the newsroom says how it works. */
function trustIndicators(newsroom: Newsroom) {
  const { policies, statements } = newsroom.publication;
  return [...new Set([...Object.values(statements), ...policies])].flatMap((id) => {
    const title = newsroom.pages.get(id)?.value.title;
    return title === undefined ? [] : [{ title, href: absolute(newsroom, pageAddress(id)) }];
  });
}

/** The lead picture, as an object of its own. */
function pictureItem({ address, type, width, height, ...said }: PortablePicture) {
  const { alt, caption, credit, licence } = said;
  const descriptions = [
    ...(alt === '' ? [] : [{ role: 'alt', contentType: 'text/plain', value: alt }]),
    ...(caption === undefined
      ? []
      : [{ role: 'caption', contentType: 'text/plain', value: caption.text }]),
  ];
  return {
    name: 'lead picture',
    rel: 'featureimage',
    uri: address,
    type: 'picture',
    ...(descriptions.length > 0 && { descriptions }),
    ...(credit !== undefined && { by: credit }),
    ...(licence !== undefined && { usageTerms: licence.text }),
    renditions: [{ name: 'web', href: address, contentType: type, width, height }],
  };
}
