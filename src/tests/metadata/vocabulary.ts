/**
 * The part of schema.org that pages use, written from what it publishes: each type with the one
 * above it, each property with the types that have it and those that it may hold.
 * Source: https://schema.org/docs/schemas.html
 */

export const types = {
  Thing: undefined,
  Action: 'Thing',
  SearchAction: 'Action',
  TradeAction: 'Action',
  CreativeWork: 'Thing',
  Article: 'CreativeWork',
  NewsArticle: 'Article',
  AnalysisNewsArticle: 'NewsArticle',
  BackgroundNewsArticle: 'NewsArticle',
  OpinionNewsArticle: 'NewsArticle',
  ReportageNewsArticle: 'NewsArticle',
  SocialMediaPosting: 'Article',
  BlogPosting: 'SocialMediaPosting',
  LiveBlogPosting: 'BlogPosting',
  Claim: 'CreativeWork',
  Comment: 'CreativeWork',
  CorrectionComment: 'Comment',
  MediaObject: 'CreativeWork',
  ImageObject: 'MediaObject',
  Quotation: 'CreativeWork',
  Review: 'CreativeWork',
  ClaimReview: 'Review',
  WebPage: 'CreativeWork',
  CollectionPage: 'WebPage',
  ProfilePage: 'WebPage',
  WebSite: 'CreativeWork',
  Event: 'Thing',
  Intangible: 'Thing',
  DefinedTerm: 'Intangible',
  EntryPoint: 'Intangible',
  ItemList: 'Intangible',
  BreadcrumbList: 'ItemList',
  ListItem: 'Intangible',
  Rating: 'Intangible',
  StructuredValue: 'Intangible',
  ContactPoint: 'StructuredValue',
  Organization: 'Thing',
  NewsMediaOrganization: 'Organization',
  Person: 'Thing',
  Place: 'Thing',
  Product: 'Thing',
} as const satisfies Record<string, string | undefined>;

export type TypeName = keyof typeof types;
export type DataType = 'Text' | 'URL' | 'Date' | 'DateTime' | 'Number' | 'Boolean' | 'Status';

export interface Property {
  readonly of: readonly TypeName[];
  readonly holds: readonly (TypeName | DataType)[];
}

const works = ['CreativeWork'] as const;
const dates = { of: works, holds: ['Date', 'DateTime'] } as const;
const text = (...of: TypeName[]): Property => ({ of, holds: ['Text'] });
const policy = (...of: TypeName[]): Property => ({ of, holds: ['CreativeWork', 'URL'] });

export const properties: Readonly<Record<string, Property>> = {
  about: { of: works, holds: ['Thing'] },
  actionableFeedbackPolicy: policy('Organization'),
  actionStatus: { of: ['Action'], holds: ['Status'] },
  alternateName: text('Thing'),
  appearance: { of: ['Claim'], holds: works },
  articleBody: text('Article'),
  articleSection: text('Article'),
  author: { of: works, holds: ['Organization', 'Person'] },
  bestRating: { of: ['Rating'], holds: ['Number', 'Text'] },
  breadcrumb: { of: ['WebPage'], holds: ['BreadcrumbList', 'Text'] },
  caption: { of: ['ImageObject'], holds: ['MediaObject', 'Text'] },
  citation: { of: works, holds: ['CreativeWork', 'Text'] },
  claimReviewed: text('ClaimReview'),
  contactPoint: { of: ['Organization', 'Person'], holds: ['ContactPoint'] },
  contactType: text('ContactPoint'),
  containedInPlace: { of: ['Place'], holds: ['Place'] },
  correction: { of: works, holds: ['CorrectionComment', 'Text', 'URL'] },
  correctionsPolicy: policy('Organization'),
  coverageEndTime: { of: ['LiveBlogPosting'], holds: ['DateTime'] },
  coverageStartTime: { of: ['LiveBlogPosting'], holds: ['DateTime'] },
  creativeWorkStatus: { of: works, holds: ['DefinedTerm', 'Text'] },
  creditText: text('CreativeWork'),
  dateCreated: dates,
  dateModified: dates,
  datePublished: dates,
  description: text('Thing'),
  editor: { of: works, holds: ['Person'] },
  email: text('ContactPoint', 'Organization', 'Person'),
  ethicsPolicy: policy('Organization'),
  familyName: text('Person'),
  founder: { of: ['Organization'], holds: ['Organization', 'Person'] },
  hasPart: { of: works, holds: works },
  headline: text('CreativeWork'),
  image: { of: ['Thing'], holds: ['ImageObject', 'URL'] },
  inLanguage: text('CreativeWork'),
  isAccessibleForFree: { of: ['CreativeWork', 'Event', 'Place'], holds: ['Boolean'] },
  isBasedOn: { of: works, holds: ['CreativeWork', 'Product', 'URL'] },
  isPartOf: { of: works, holds: ['CreativeWork', 'URL'] },
  item: { of: ['ListItem'], holds: ['Thing', 'URL'] },
  itemListElement: { of: ['ItemList'], holds: ['ListItem', 'Text', 'Thing'] },
  itemReviewed: { of: ['Review'], holds: ['Thing'] },
  jobTitle: text('Person'),
  keywords: text('CreativeWork'),
  knowsAbout: { of: ['Organization', 'Person'], holds: ['Text', 'Thing', 'URL'] },
  liveBlogUpdate: { of: ['LiveBlogPosting'], holds: ['BlogPosting'] },
  location: { of: ['Action', 'Event', 'Organization'], holds: ['Place', 'Text'] },
  logo: { of: ['Organization', 'Place', 'Product'], holds: ['ImageObject', 'URL'] },
  mainEntity: { of: works, holds: ['Thing'] },
  mainEntityOfPage: { of: ['Thing'], holds: ['CreativeWork', 'URL'] },
  masthead: policy('NewsMediaOrganization'),
  mentions: { of: works, holds: ['Thing'] },
  name: text('Thing'),
  numberOfItems: { of: ['ItemList'], holds: ['Number'] },
  ownershipFundingInfo: policy('Organization'),
  parentOrganization: { of: ['Organization'], holds: ['Organization'] },
  participant: { of: ['Action'], holds: ['Organization', 'Person'] },
  position: { of: ['CreativeWork', 'ListItem'], holds: ['Number', 'Text'] },
  potentialAction: { of: ['Thing'], holds: ['Action'] },
  price: { of: ['TradeAction'], holds: ['Number', 'Text'] },
  priceCurrency: text('TradeAction'),
  primaryImageOfPage: { of: ['WebPage'], holds: ['ImageObject'] },
  publisher: { of: works, holds: ['Organization', 'Person'] },
  'query-input': text('SearchAction'),
  ratingValue: { of: ['Rating'], holds: ['Number', 'Text'] },
  reviewBody: text('Review'),
  reviewRating: { of: ['Review'], holds: ['Rating'] },
  sameAs: { of: ['Thing'], holds: ['URL'] },
  slogan: text('Organization', 'Place', 'Product'),
  spokenByCharacter: { of: ['Quotation'], holds: ['Organization', 'Person'] },
  startDate: { of: ['Event'], holds: ['Date', 'DateTime'] },
  target: { of: ['Action'], holds: ['EntryPoint', 'URL'] },
  text: text('CreativeWork'),
  translationOfWork: { of: works, holds: works },
  translator: { of: ['CreativeWork', 'Event'], holds: ['Organization', 'Person'] },
  unnamedSourcesPolicy: policy('Organization'),
  url: { of: ['Thing'], holds: ['URL'] },
  urlTemplate: text('EntryPoint'),
  wordCount: { of: ['Article'], holds: ['Number'] },
  worksFor: { of: ['Person'], holds: ['Organization'] },
  worstRating: { of: ['Rating'], holds: ['Number', 'Text'] },
};

/** The context in which these terms stand, for a reader of JSON-LD: no term has a meaning else. */
export const context = {
  schema: 'https://schema.org/',
  ...Object.fromEntries(Object.keys(types).map((name) => [name, `schema:${name}`])),
  ...Object.fromEntries(
    Object.entries(properties).map(([name, { holds }]) => [
      name,
      {
        '@id': `schema:${name}`,
        ...(holds.some((each) => each === 'URL' || each === 'Status') &&
          !holds.includes('Text') && { '@type': '@id' }),
      },
    ]),
  ),
};
