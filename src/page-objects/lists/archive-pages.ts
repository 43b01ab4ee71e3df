import { archiveAddress, periodAddress } from '../../newsroom/addresses.ts';
import { showPartialDate } from '../../words/dates/show-partial-date.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import type { DirectoryPage } from './directory-pages.ts';
import { listPages, type ListPage } from './list-pages.ts';
import { pageFrame } from '../page-frame.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';
import { wordsOf } from '../words-of.ts';
import type { PlannedPage } from '../planned-page.ts';

/** A month of the archive with its stories. */
interface Month {
  /** `2019/09` */
  readonly period: string;
  readonly label: string;
  readonly stories: readonly NewsroomStory[];
}

/** The pages of all years and months that have stories. */
export function archivePages(newsroom: Newsroom): PlannedPage<ListPage>[] {
  const words = wordsOf(newsroom);
  const archiveLink = { label: say(words, 'archive.title'), href: archiveAddress };
  return [...monthsByYear(newsroom, words)].flatMap(([year, months]) => {
    const yearLabel = showPartialDate(words, year);
    const siblingsOf = (current: string | undefined) =>
      months.map(({ period, label, stories }) => ({
        label,
        href: periodAddress(period),
        count: stories.length,
        current: period === current,
      }));
    const ofYear = listPages(newsroom, {
      type: 'archive-year',
      heading: yearLabel,
      description: say(words, 'archive.description', { period: yearLabel }),
      address: periodAddress(year),
      stories: newsroom.index.byYear.get(year) ?? [],
      above: [archiveLink],
      siblings: siblingsOf(undefined),
      card: archiveLink.label,
    });
    const ofMonths = months.flatMap(({ period, label, stories }) =>
      listPages(newsroom, {
        type: 'archive-month',
        heading: label,
        description: say(words, 'archive.description', { period: label }),
        address: periodAddress(period),
        stories,
        above: [archiveLink, { label: yearLabel, href: periodAddress(year) }],
        siblings: siblingsOf(period),
        card: archiveLink.label,
      }),
    );
    return [...ofYear, ...ofMonths];
  });
}

/** The index of all years and months. */
export function archiveDirectory(newsroom: Newsroom): DirectoryPage {
  const words = wordsOf(newsroom);
  const heading = say(words, 'archive.title');
  const intro = say(words, 'archive.intro');
  const groups = [...monthsByYear(newsroom, words)].map(([year, months]) => ({
    heading: showPartialDate(words, year),
    entries: [
      // Of one month, the year has nothing more.
      ...(months.length > 1 ? [wholeYear(newsroom, year, words)] : []),
      ...months.map(({ period, label, stories }) => ({
        label,
        href: periodAddress(period),
        detail: say(words, 'list.stories', { count: stories.length }),
      })),
    ],
  }));
  return {
    ...pageFrame(newsroom, {
      title: heading,
      description: intro,
      path: archiveAddress,
      head: { pageType: 'CollectionPage' },
    }),
    type: 'archive',
    heading,
    intro,
    groups,
  };
}

function wholeYear({ index }: Newsroom, year: string, words: PageWords) {
  return {
    label: say(words, 'archive.all', { period: showPartialDate(words, year) }),
    href: periodAddress(year),
    detail: say(words, 'list.stories', { count: index.byYear.get(year)?.length ?? 0 }),
  };
}

/** The months of each year, by year; years and months newest first, as the stories are. */
function monthsByYear({ index }: Newsroom, words: PageWords): Map<string, Month[]> {
  const years = new Map<string, Month[]>([...index.byYear.keys()].map((year) => [year, []]));
  for (const [period, stories] of index.byMonth) {
    const label = showPartialDate(words, period.replace('/', '-'));
    years.get(period.slice(0, 4))?.push({ period, label, stories });
  }
  for (const months of years.values()) {
    months.sort((one, other) => (one.period < other.period ? 1 : -1));
  }
  return new Map([...years].sort(([one], [other]) => (one < other ? 1 : -1)));
}
