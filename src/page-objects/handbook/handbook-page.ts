import { formsIn } from '../../story/body/forms/forms-in.ts';
import { handbookAddress } from '../../newsroom/addresses.ts';
import type { HandbookPage, Newsroom } from '../../newsroom/newsroom.ts';
import { pageFrame } from '../page-frame.ts';
import type { PlannedPage } from '../planned-page.ts';
import { readerTools } from '../reader-tools.ts';
import { noteGroups } from '../story/note-groups.ts';
import type { TextPage } from '../text-page.ts';

/** The pages of the handbook, where they are shown. Search engines are asked to pass them by. */
export function* handbookPages(newsroom: Newsroom): Generator<PlannedPage<TextPage>, void> {
  const { handbook = [] } = newsroom;
  const contents = handbook.find(({ path }) => path === handbookAddress(undefined));
  for (const page of handbook)
    yield { path: page.path, page: () => handbookPage(newsroom, page, contents) };
}

function handbookPage(
  newsroom: Newsroom,
  page: HandbookPage,
  contents: HandbookPage | undefined,
): TextPage {
  const { path, title, dek, body, outline } = page;
  const isBelow = contents !== undefined && contents !== page;
  return {
    ...pageFrame(newsroom, {
      title,
      description: dek,
      path,
      lang: 'en',
      indexed: false,
      above: isBelow ? [{ label: contents.title, href: contents.path }] : [],
    }),
    type: 'page',
    id: path,
    heading: title,
    dek,
    updated: undefined,
    file: path,
    door: 'declarative',
    body,
    forms: formsIn({ body, footnotes: [] }),
    outline,
    // Nobody saves the handbook for later, and no feed follows it.
    tools: readerTools(newsroom.publication),
    notes: noteGroups([], [], []),
    speakers: {},
    pictures: {},
    callouts: {},
    embeds: {},
    downloads: {},
    boxedStories: {},
    lines: { captions: {}, licences: {} },
    cards: [],
  };
}
