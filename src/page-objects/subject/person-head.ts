import type { Entry } from '../../content/entry.ts';
import type { Person } from '../../model/person.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absolute } from '../graph/absolute.ts';
import { personThing } from '../graph/subject-things.ts';
import { subjectId } from '../graph/thing-ids.ts';
import type { HeadRequest } from '../head/page-head.ts';
import { portraitPicture } from '../head/shared-pictures.ts';

/** What the page of a person tells programs. */
export function personHead(newsroom: Newsroom, entry: Entry<Person>): HeadRequest {
  const { id, file, value } = entry;
  const picture = value.portrait && portraitPicture(newsroom, file, value.portrait);
  const image = picture === undefined ? undefined : absolute(newsroom, picture.made.address);
  return {
    isProfile: true,
    pageType: 'ProfilePage',
    picture,
    creators: value.fediverse === undefined ? [] : [value.fediverse],
    elsewhere: [...value.sameAs, ...value.links.map(({ url }) => url)],
    things: [personThing(newsroom, entry, image)],
    main: { '@id': subjectId(newsroom, id) },
  };
}
