import { archiveAddress, periodAddress } from '../../newsroom/addresses.ts';
import { showPartialDate } from '../../words/dates/show-partial-date.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import type { DirectoryPage } from './directory-page.ts';
import { listPages, type ListPage } from './list-pages.ts';
import { pageFrame } from '../page-frame.ts';
import type { PlannedPage } from '../planned-page.ts';
import { storyCount } from '../../words/story-count.ts';

const archiveLink = { label: 'Archive', href: archiveAddress };

/** A month of the archive with its stories. */
interface Month {
  /** `2019/09` */
  readonly period: string;
  readonly label: string;
  readonly stories: readonly NewsroomStory[];
}

/** The pages of all years and months that have stories. */
export function archivePages(newsroom: Newsroom): PlannedPage<ListPage>[] {
  return [...monthsByYear(newsroom)].flatMap(([year, months]) => {
    const siblingsOf = (current: string | undefined) =>
      months.map(({ period, label, stories }) => ({
        label,
        href: periodAddress(period),
        count: stories.length,
        current: period === current,
      }));
    const ofYear = listPages(newsroom, {
      type: 'archive-year',
      heading: year,
      description: `All stories of ${year}.`,
      address: periodAddress(year),
      stories: newsroom.index.byYear.get(year) ?? [],
      above: [archiveLink],
      siblings: siblingsOf(undefined),
    });
    const ofMonths = months.flatMap(({ period, label, stories }) =>
      listPages(newsroom, {
        type: 'archive-month',
        heading: label,
        description: `All stories of ${label}.`,
        address: periodAddress(period),
        stories,
        above: [archiveLink, { label: year, href: periodAddress(year) }],
        siblings: siblingsOf(period),
      }),
    );
    return [...ofYear, ...ofMonths];
  });
}

/** The index of all years and months. */
export function archiveDirectory(newsroom: Newsroom): DirectoryPage {
  const intro = 'Every story, by year and month of publication.';
  const groups = [...monthsByYear(newsroom)].map(([year, months]) => ({
    heading: year,
    entries: [
      {
        label: `All of ${year}`,
        href: periodAddress(year),
        detail: storyCount(newsroom.index.byYear.get(year)),
      },
      ...months.map(({ period, label, stories }) => ({
        label,
        href: periodAddress(period),
        detail: storyCount(stories),
      })),
    ],
  }));
  return {
    ...pageFrame(newsroom, { title: 'Archive', description: intro, path: archiveAddress }),
    type: 'archive',
    heading: 'Archive',
    intro,
    groups,
  };
}

/** The months of each year, by year; years and months newest first, as the stories are. */
function monthsByYear({ index }: Newsroom): Map<string, Month[]> {
  const years = new Map<string, Month[]>([...index.byYear.keys()].map((year) => [year, []]));
  for (const [period, stories] of index.byMonth) {
    const label = showPartialDate(period.replace('/', '-'));
    years.get(period.slice(0, 4))?.push({ period, label, stories });
  }
  for (const months of years.values()) {
    months.sort((one, other) => (one.period < other.period ? 1 : -1));
  }
  return new Map([...years].sort(([one], [other]) => (one < other ? 1 : -1)));
}
