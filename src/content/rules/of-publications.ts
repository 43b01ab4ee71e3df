import type { Publication } from '../../model/publication.ts';
import { placesIn } from '../../text/addresses/places-in.ts';
import { listedTwice } from './listed-twice.ts';
import type { Rule } from './rule.ts';

/** What must hold across the fields of a publication’s settings. */
export const publicationRules: readonly Rule<Publication>[] = [
  listedTwice(({ languages, policies, servedElsewhere, storiesWithCode }) => [
    { path: ['languages'], items: languages },
    { path: ['policies'], items: policies },
    { path: ['servedElsewhere'], items: servedElsewhere },
    { path: ['storiesWithCode'], items: storiesWithCode },
  ]),
  {
    name: 'frame-without-value',
    reason: 'The frame would be loaded from an address with a hole in it.',
    find: ({ embeds }) =>
      embeds.flatMap(({ addresses, frame }, index) => {
        const places = placesIn(frame ?? '');
        const bare = addresses.findIndex((address) =>
          places.some((place) => !placesIn(address).includes(place)),
        );
        if (bare < 0) return [];
        return [
          {
            path: ['embeds', index, 'addresses', bare],
            message: `The frame takes ${places.map((place) => `{${place}}`).join(', ')} from this address, which does not have all of them.`,
            fix: 'Put into braces in the address what the frame needs.',
          },
        ];
      }),
  },
];
