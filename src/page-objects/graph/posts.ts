import type { SocialMediaPosting } from 'schema-dts';
import type { NewsroomStory } from '../../newsroom/newsroom.ts';
import { elementsIn } from '../../story/body/elements-in.ts';
import { textIn } from './quotations.ts';

/** Posts of networks whose words a story has, up to so many. */
const mostPosts = 20;

export function posts({ lang, story }: NewsroomStory): SocialMediaPosting[] {
  return elementsIn(story.body, 'Post')
    .slice(0, mostPosts)
    .map(({ attributes, children }) => ({
      '@type': 'SocialMediaPosting',
      url: attributes.url,
      creditText: attributes.author,
      dateCreated: attributes.date,
      inLanguage: attributes.lang ?? lang,
      text: textIn(story, children),
    }));
}
