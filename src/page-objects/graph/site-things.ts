import type {
  NewsMediaOrganizationLeaf,
  SearchActionLeaf,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { StatementKind } from '../../model/publication.ts';
import { homeAddress, pageAddress, searchAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { siteLanguage } from '../words-of.ts';
import { absolute } from './absolute.ts';
import { filled, present } from './present.ts';
import { publisherId, websiteId } from './thing-ids.ts';

/** The icon of the site, which is its logo where one is asked for. */
export const iconAddress = '/favicon.svg';

/** Which property says what a newsroom states: https://schema.org/NewsMediaOrganization */
const properties = {
  principles: 'publishingPrinciples',
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  masthead: 'masthead',
  mission: 'missionCoveragePrioritiesPolicy',
  ownership: 'ownershipFundingInfo',
  verification: 'verificationFactCheckingPolicy',
  'unnamed-sources': 'unnamedSourcesPolicy',
  'no-bylines': 'noBylinesPolicy',
  feedback: 'actionableFeedbackPolicy',
  diversity: 'diversityPolicy',
  staffing: 'diversityStaffingReport',
} as const satisfies Record<StatementKind, keyof NewsMediaOrganizationLeaf>;

type Property = (typeof properties)[StatementKind];

/** The publication as who publishes every page. */
export function publisherThing(newsroom: Newsroom): NewsMediaOrganizationLeaf {
  const { publication } = newsroom;
  const { name, tagline, owner, contact, sameAs } = publication;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(newsroom),
    name,
    url: absolute(newsroom, homeAddress),
    slogan: tagline,
    logo: { '@type': 'ImageObject', url: absolute(newsroom, iconAddress) },
    ...present({
      parentOrganization:
        owner === undefined ? undefined : ({ '@type': 'Organization', name: owner } as const),
      contactPoint: contact === undefined ? undefined : contactOf(contact),
      sameAs: filled(sameAs),
    }),
    ...statementsOf(newsroom),
  };
}

/**
 * The site.
 *
 * @param isHome whether it is said how it is searched, which is said once
 */
export function websiteThing(newsroom: Newsroom, isHome: boolean): WebSite {
  const { name } = newsroom.publication;
  return {
    '@type': 'WebSite',
    '@id': websiteId(newsroom),
    name,
    url: absolute(newsroom, homeAddress),
    inLanguage: siteLanguage(newsroom.publication),
    publisher: { '@id': publisherId(newsroom) },
    ...(isHome && { potentialAction: searchAction(newsroom) }),
  };
}

/** How the site is searched: https://schema.org/docs/actions.html#part-4 */
function searchAction(newsroom: Newsroom): WithActionConstraints<SearchActionLeaf> {
  const urlTemplate = `${absolute(newsroom, searchAddress)}?q={search_term_string}`;
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate },
    'query-input': 'required name=search_term_string',
  };
}

function contactOf(contact: string) {
  const how = contact.startsWith('mailto:')
    ? { email: contact.slice('mailto:'.length) }
    : { url: contact };
  return { '@type': 'ContactPoint', contactType: 'newsroom', ...how } as const;
}

/** The pages on which the newsroom says how it works, by the property that asks for each. */
function statementsOf(newsroom: Newsroom): Partial<Record<Property, string>> {
  const { statements } = newsroom.publication;
  return Object.fromEntries(
    Object.entries(properties).flatMap(([kind, property]) => {
      const page = Object.entries(statements).find(([stated]) => stated === kind)?.[1];
      if (page === undefined || !newsroom.pages.has(page)) return [];
      return [[property, absolute(newsroom, pageAddress(page))]];
    }),
  );
}
