import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { directionOf } from '../../text/direction-of.ts';
import type { EditorsReport } from './editors-report.ts';
import { counted, foldedTable } from './folded-table.ts';
import { meanBefore } from './names-rising.ts';
import { reportStyle } from './report-style.ts';
import type { ReportedStory } from './reported-stories.ts';
import { weekPlot } from './week-plot.ts';

/** The report as one page, which opens from a folder or a mail and runs no script. */
export function reportPage(report: EditorsReport): string {
  const { newsroom, lang, today, timeZone } = report;
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', {
        httpEquiv: 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', `Editors’ report, ${today}`),
      h('style', reportStyle),
    ]),
    h('body', [
      h('header', [
        h('h1', 'Editors’ report'),
        h('p.soft', [named(newsroom, lang), `, ${today} (${timeZone}). Not for readers.`]),
        ...summaryOf(report),
      ]),
      h('main', [
        section('Stories by week', weeksOf(report), 'wide'),
        section('Sources a story', sourcesOf(report)),
        section('Corrections and other notes', notesOf(report)),
        section('Names rising', risingOf(report)),
        section('Names that are no links', unlinkedOf(report)),
        section(
          'Stories without a picture',
          storiesOf(report.withoutPicture, 'Every story has one.'),
        ),
        section(
          'Pictures whose maker is not recorded',
          storiesOf(report.makerUnknown, 'Every picture names its maker.'),
        ),
        section(
          'Stories without a source',
          storiesOf(report.withoutSource, 'Every story names one.'),
        ),
        section('Oldest warnings', warningsOf(report), 'wide'),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function section(heading: string, content: ElementContent[], className?: string): ElementContent {
  return h('section', { className }, [h('h2', heading), ...content]);
}

/** Words of the newsroom, which may be in another language than the report. */
function named(text: string, lang: string): ElementContent {
  return h('span', { lang, dir: directionOf(lang) }, text);
}

function summaryOf({ stories, notOut, problems }: EditorsReport): ElementContent[] {
  const waiting = notOut === 0 ? '' : ` ${counted(notOut)} more: drafts, or under embargo.`;
  const one = stories === 1 ? '1 story is out.' : `${counted(stories)} stories are out.`;
  const stop = problems === 1 ? '1 problem stops' : `${counted(problems)} problems stop`;
  return [
    h('p', one + waiting),
    ...(problems === 0
      ? []
      : [h('p.alarm', `${stop} the build. What cannot be read is not counted on this page.`)]),
  ];
}

function weeksOf({ byWeek }: EditorsReport): ElementContent[] {
  if (byWeek.weeks.length === 0) return [h('p.none', 'No story is out yet.')];
  const before =
    byWeek.before === 0 ? [] : [h('p.soft', `${counted(byWeek.before)} came out before.`)];
  return [weekPlot(byWeek), ...before];
}

function sourcesOf({ sources }: EditorsReport): ElementContent[] {
  return foldedTable(
    [{ heading: 'Sources' }, { heading: 'Stories', isNumber: true }],
    sources,
    (row) => [row.sources === 0 ? 'None' : counted(row.sources), counted(row.stories)],
    'No story is out yet.',
  );
}

function notesOf({ notes }: EditorsReport): ElementContent[] {
  return foldedTable(
    [
      { heading: 'Kind' },
      { heading: 'Last 12 weeks', isNumber: true },
      { heading: 'In all', isNumber: true },
    ],
    notes,
    ({ kind, lately, all }) => [kind, counted(lately), counted(all)],
    'There are no notes.',
  );
}

function risingOf({ rising, lang }: EditorsReport): ElementContent[] {
  return [
    h(
      'p.soft',
      'Stories that list a name: in the last 4 weeks, and on average in 4 of the 12 before.',
    ),
    ...foldedTable(
      [
        { heading: 'Name' },
        { heading: 'Last 4 weeks', isNumber: true },
        { heading: 'Before', isNumber: true },
      ],
      rising,
      (name) => [[named(name.name, lang)], counted(name.lately), meanBefore(name).toFixed(1)],
      'No name is in more stories than before.',
    ),
  ];
}

function unlinkedOf({ unlinked, lang }: EditorsReport): ElementContent[] {
  return foldedTable(
    [{ heading: 'Name, and where' }, { heading: 'Stories', isNumber: true }],
    unlinked,
    ({ name, places }) => {
      const more = places.length > 3 ? [`and ${counted(places.length - 3)} more`] : [];
      const lines = [...places.slice(0, 3), ...more];
      return [
        [named(name, lang), ...lines.map((line) => h('span.file', line))],
        counted(places.length),
      ];
    },
    'Every name that check finds is listed by its story.',
  );
}

function storiesOf(stories: readonly ReportedStory[], empty: string): ElementContent[] {
  return foldedTable(
    [{ heading: 'Story' }, { heading: 'Out since', isNumber: true }],
    stories,
    ({ title, lang, file, day }) => [[named(title, lang), h('span.file', file)], day],
    empty,
  );
}

function warningsOf({ warnings }: EditorsReport): ElementContent[] {
  return [
    h('p.soft', 'What npm run check tells, by how many days its story has been out.'),
    ...foldedTable(
      [{ heading: 'What' }, { heading: 'Days', isNumber: true }],
      warnings,
      ({ name, message, file, line, age }) => [
        [message, h('span.file', `${name}  ${file}:${line}`)],
        age === undefined ? 'not out' : counted(age),
      ],
      'There are none.',
    ),
  ];
}
