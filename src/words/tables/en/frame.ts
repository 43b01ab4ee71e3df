/** What stands around every page, and the page that is missing. */
export const frame = {
  /** The title of a window: the page before the publication; on the home page, what it is after it. */
  'frame.title': '{first} — {second}',
  'frame.skip': 'Skip to the text',
  'frame.sections': 'Sections',
  'frame.breadcrumbs': 'Breadcrumbs',
  'frame.home': 'Home',
  'frame.search': 'Search',
  'frame.searchField': 'Search this site',
  'frame.annotations': 'Annotations',
  'footer.publishedBy': 'Published by {owner}',
  'footer.report': 'Report an error',
  'footer.indexes': 'Indexes',
  'footer.about': 'About this publication',
  'theme.button': 'Colours: {theme}',
  'theme.auto': 'Auto',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'missing.title': 'Page not found',
  'missing.description': 'There is no page at this address.',
  'missing.heading': 'There is no page at this address',
  'missing.advice':
    'The address may be mistyped, or the page may have moved. You can {search}, look through the {archive}, or go to the {home}.',
  'missing.search': 'search',
  'missing.archive': 'archive',
  'missing.home': 'front page',
  'missing.latest': 'Latest stories',
  'feed.explanation':
    'This is a feed: the address of this page, given to a feed reader, brings every new story with its whole text.',
  'feed.site': 'Go to {publication}',
  'feed.json': 'Feed (JSON)',
  'feed.whole': 'The newest stories, each with its whole text',
} as const;
