import type { WordKey } from './tables/table.ts';

/** The words of the panel in which notes and names open. */
export const panelWords = [
  'note.close',
  'note.link',
  'note.passage',
] as const satisfies readonly WordKey[];

/** What a page of live coverage says of entries that are new to a reader. */
export const liveWords = [
  'live.since',
  'live.new',
  'live.count',
  'live.doNotCount',
] as const satisfies readonly WordKey[];

/** The words of what a reader can do with a story or a page. */
export const toolWords = [
  'tools.copied',
  'tools.copyYourself',
  'tools.isSaved',
  'saved.title',
  'passage.copy',
  'heading.link',
  'picture.all',
  'picture.place',
  'picture.previous',
  'picture.next',
  'picture.close',
] as const satisfies readonly WordKey[];

/** The words of the list of saved stories. */
export const savedWords = [
  'saved.none',
  'saved.front',
  'saved.remove',
  'saved.removeTitle',
  'saved.forget',
] as const satisfies readonly WordKey[];

/** The kinds of story, as results and filters say them. */
export const storyKinds = [
  'kind.news',
  'kind.analysis',
  'kind.explainer',
  'kind.interview',
  'kind.opinion',
  'kind.profile',
  'kind.brief',
  'kind.correction',
  'kind.live',
] as const satisfies readonly WordKey[];

/** The words of search on every page: its dialog, its results, and the marks of searched words. */
export const searchWords = [
  'frame.search',
  'frame.searchField',
  'search.placeholder',
  'search.close',
  'search.keys',
  'search.best',
  'search.all',
  'search.results',
  'search.resultsFor',
  'search.corrected',
  'search.none',
  'search.because',
  'search.noneFiltered',
  'search.complete',
  'search.noneComplete',
  'search.failed',
  'search.failedWhy',
  'search.retry',
  'search.elsewhere',
  'search.archive',
  'search.people',
  'search.entities',
  'search.recent',
  'search.kept',
  'search.forget',
  'result.Stories',
  'result.People',
  'result.Names',
  'result.Storylines',
  'result.Topics',
  'result.Pages',
  'marks.title',
  'marks.places',
  'marks.clear',
  'line.sentences',
  ...storyKinds,
] as const satisfies readonly WordKey[];

/** What the page of search says besides: its filters. */
export const filterWords = [
  'search.more',
  'search.typeOn',
  'search.filters',
  'search.moreFilters',
  'search.noValues',
  'search.clearValue',
  'search.clearFilter',
  'search.hidden',
  'line.labelled',
  'filter.type',
  'filter.section',
  'filter.kind',
  'filter.author',
  'filter.quoted',
  'filter.entity',
  'filter.topic',
  'filter.year',
  'filter.language',
  'filter.correction',
  'filter.hasCorrection',
] as const satisfies readonly WordKey[];
