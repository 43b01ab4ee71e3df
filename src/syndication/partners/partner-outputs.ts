import {
  markdownAddress,
  ninjsAddress,
  ninjsListAddress,
  oEmbedAddress,
} from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { laterWithReads } from '../../newsroom/reads/story-reads.ts';
import { permanentId } from '../../newsroom/permanent-id.ts';
import { isOffered } from '../../page-objects/offers/is-offered.ts';
import { portableStory } from '../portable/portable-story.ts';
import type { SiteOutput } from '../site-output.ts';
import { ninjsItem } from './ninjs-item.ts';
import { ninjsList } from './ninjs-list.ts';
import { oEmbed } from './o-embed.ts';
import { storyMarkdown } from './story-markdown.ts';

/** What partners and other sites are offered of each story, as far as `offers:` says so. */
export function* partnerOutputs(newsroom: Newsroom): Generator<SiteOutput, void> {
  const owner = 'what is offered of the stories';
  const [hasNinjs, hasMarkdown, hasCards] = (['ninjs', 'markdown', 'cards'] as const).map((offer) =>
    isOffered(newsroom, offer),
  );
  for (const story of newsroom.stories) {
    if (hasCards === true) {
      const address = oEmbedAddress(permanentId(story));
      yield { address, content: () => oEmbed(newsroom, story), owner };
    }
    if (hasNinjs !== true && hasMarkdown !== true) continue;
    const portable = laterWithReads(() => portableStory(newsroom, story));
    if (hasNinjs === true) {
      const content = () => ninjsItem(newsroom, story, portable());
      yield { address: ninjsAddress(story.href), content, owner };
    }
    if (hasMarkdown === true) {
      const content = () => storyMarkdown(newsroom, story, portable());
      yield { address: markdownAddress(story.href), content, owner };
    }
  }
  if (hasNinjs === true)
    yield { address: ninjsListAddress, content: () => ninjsList(newsroom), owner };
}
