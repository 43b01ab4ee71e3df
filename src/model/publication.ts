import { z } from 'zod';
import { embedProvider } from './embed-provider.ts';
import { callout } from './callout.ts';
import { annotationKind } from './annotation.ts';
import { features } from './features.ts';
import { textlintSettings } from './textlint-settings.ts';
import { explainServedPath } from '../problems/explain-site-path.ts';
import { explainWebAddress } from '../problems/explain-web-address.ts';
import { telling, type FieldProblem } from '../problems/telling.ts';
import {
  languageTag,
  lineOfText,
  proseText,
  slug,
  webAddress,
  shownLine,
  servedPath,
  moment,
} from './scalars.ts';

/** An address of e-mail as people write them. */
const mailbox = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;

const section = z
  .strictObject({
    id: slug.meta({ description: 'Used in addresses and in a story’s `section`.' }),
    title: shownLine.meta({ description: 'What readers see.' }),
    description: shownLine.meta({
      description: 'One line under the title of the section’s page.',
    }),
  })
  .meta({ description: 'A section of the site.' });

export type Section = z.infer<typeof section>;

const storyline = z
  .strictObject({
    id: slug.meta({ description: 'Used in addresses and in a story’s `storyline`.' }),
    title: shownLine.meta({ description: 'What readers see.' }),
    description: proseText.meta({ description: 'What the storyline is about.' }),
  })
  .meta({ description: 'Stories that continue one another.' });

export type Storyline = z.infer<typeof storyline>;

/** What a newsroom may state of how it works, as programs that judge news sites ask for it. */
export const statementKind = z
  .enum([
    'principles',
    'corrections',
    'ethics',
    'masthead',
    'mission',
    'ownership',
    'verification',
    'unnamed-sources',
    'no-bylines',
    'feedback',
    'diversity',
    'staffing',
  ])
  .meta({ description: 'What a page states of how the newsroom works.' });

export type StatementKind = z.infer<typeof statementKind>;

/** What other sites and programs may be offered of a story besides its page. */
export const offer = z.enum(['ninjs', 'markdown', 'cards', 'short-addresses']).meta({
  description:
    'ninjs: the story in IPTC’s JSON for news; markdown: its text at the address with .md; cards: a small page to embed, with oEmbed; short-addresses: /s/<name>/, which survives renames.',
});

export type Offer = z.infer<typeof offer>;

const notes = z
  .strictObject({
    atFirst: z
      .array(annotationKind)
      .default(['entity', 'definition', 'conversion', 'correction'])
      .meta({
        description:
          'Kinds that are marked in the text at first. All others wait for the reader to press “Show sources”.',
      }),
  })
  .meta({ description: 'How the notes of stories are shown.' });

const checkTier = z
  .enum(['off', 'advice', 'problem'])
  .meta({ description: 'off: silent; advice: told; problem: stops the build.' });

/** `content/publication.yaml`: the newsroom’s own settings. */
export const publication = z
  .strictObject({
    name: lineOfText.meta({ description: 'The name of the publication.' }),
    tagline: shownLine.meta({ description: 'One line that says what it is.' }),
    url: webAddress
      .check(telling(explainSiteUrl))
      .transform((typed) => new URL(typed).href.replace(/\/+$/u, ''))
      .meta({
        description:
          'Where the site is published: https://news.example, or below a path, https://name.example/news/.',
      }),
    languages: z.array(languageTag).min(1, 'name at least one language').meta({
      description: 'Languages of the publication; the first is that of its interface.',
    }),
    timeZone: z
      .string()
      .refine(isTimeZone, 'write a time zone by its place, such as Asia/Shanghai')
      .meta({ description: 'IANA time zone of the newsroom; dates and addresses follow it.' }),
    address: z
      .string()
      .regex(
        /^\/(?:[\w-]*\{(?:year|month|day|section|slug)\}[\w-]*\/|[\w-]+\/)*$/u,
        'write a pattern such as /{year}/{month}/{day}/{slug}/',
      )
      .refine((pattern) => pattern.includes('{slug}'), 'the pattern needs {slug}')
      .default('/{year}/{month}/{day}/{slug}/')
      .meta({
        description: 'Pattern of a story’s address: {year} {month} {day} {section} {slug}.',
      }),
    owner: lineOfText.optional().meta({ description: 'Who publishes it.' }),
    contact: z
      .string()
      .trim()
      .check(telling(explainContact))
      .transform((typed) => (mailbox.test(typed) ? `mailto:${typed}` : typed))
      .optional()
      .meta({ description: 'Where readers report an error: an address of e-mail or of the web.' }),
    counting: z.string().check(telling(explainCounter)).optional().meta({
      description:
        'Address that is asked for, without cookies, each time a page is opened: https://stats.example/count, or a path of the site’s host. Without it no visit is counted.',
    }),
    security: z
      .strictObject({
        contact: z
          .string()
          .trim()
          .check(telling(explainContact))
          .transform((typed) => (mailbox.test(typed) ? `mailto:${typed}` : typed))
          .meta({ description: 'Where to report a hole in the site: e-mail or web address.' }),
        expires: moment.meta({ description: 'Until when that holds; within a year, by custom.' }),
        policy: webAddress.optional().meta({ description: 'How reports are dealt with.' }),
      })
      .optional()
      .meta({ description: 'Makes /.well-known/security.txt (RFC 9116).' }),
    servedElsewhere: z.array(servedPath).default([]).meta({
      description:
        'Paths of the site’s address that something else serves, such as /donate/, with all below them; links there are no dead ones.',
    }),
    storiesWithCode: z.array(slug).default([]).meta({
      description:
        'Stories that may bring code of their own (import, export), by their folder names: it runs on the machine that builds the site.',
    }),
    sections: z
      .array(section)
      .min(1, 'name at least one section')
      .meta({ description: 'In the order of the navigation.' }),
    storylines: z
      .array(storyline)
      .default([])
      .meta({ description: 'Stories that continue one another.' }),
    callouts: z
      .array(callout)
      .default([])
      .meta({ description: 'Boxes that many stories carry, each defined once.' }),
    embeds: z.array(embedProvider).default([]).meta({
      description: 'Whose pages stories may show in a frame, besides those that the site knows.',
    }),
    permanentHost: z
      .string()
      .regex(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/u, 'write a host alone, such as news.example')
      .optional()
      .meta({
        description:
          'The host under which readers’ programs first knew the site, if it has moved since: the names that stories have in feeds follow it, and a new name is a new story.',
      }),
    ai: z.enum(['allow', 'search-only', 'none']).optional().meta({
      description:
        'What machines that learn may do with the stories. allow: train on them; search-only: find them and quote them with a link, but not train; none: neither. robots.txt, TDMRep and RSL say it; without it, nothing is stated.',
    }),
    offers: z.array(offer).default([]).meta({
      description:
        'What partners and other sites are offered of each story besides its page and feeds. Each costs a file a story; leave out what nobody takes.',
    }),
    hub: webAddress.optional().meta({
      description: 'A WebSub hub, which tells subscribers of new stories at once.',
    }),
    policies: z
      .array(slug)
      .default([])
      .meta({ description: 'Pages in content/pages that the footer of every page links to.' }),
    statements: z.partialRecord(statementKind, slug).default({}).meta({
      description:
        'Which page in content/pages says what of how the newsroom works (corrections: corrections-policy); search engines and those who rate news sites are told.',
    }),
    sameAs: z.array(webAddress).default([]).meta({
      description: 'Records and accounts of the publication elsewhere, such as Wikidata.',
    }),
    deks: z.enum(['required', 'optional']).default('required').meta({
      description:
        'Whether every story has a dek of its own; without one, lists show the first sentence of the text.',
    }),
    notes: notes.prefault({}),
    features: features.prefault({}).meta({
      description: 'What pages offer to readers besides their text: false switches one off.',
    }),
    checks: z.record(slug, checkTier).default({}).meta({
      description:
        'Rules of npm run check by name: off is silent, advice is told, problem stops the build.',
    }),
    houseWords: z.record(lineOfText, lineOfText).default({}).meta({
      description: 'Words that the newsroom does not write, and what it writes: e-mail: email.',
    }),
    handbook: z.boolean().default(false).meta({
      description:
        'true publishes the handbook of this project at /handbook/, for your colleagues: search, feeds and sitemaps pass it by.',
    }),
    textlint: textlintSettings.optional(),
    storiesPerPage: z
      .int()
      .min(5)
      .max(100)
      .default(20)
      .meta({ description: 'Stories on one page of a list.' }),
    entriesPerPage: z
      .int()
      .min(5)
      .max(100)
      .default(20)
      .meta({ description: 'Entries of live coverage on one page of earlier ones.' }),
  })
  .meta({ title: 'Publication', description: 'The newsroom’s own settings.' });

export type Publication = z.infer<typeof publication>;

function explainContact(typed: string): FieldProblem | undefined {
  const address = typed.replace(/^mailto:/u, '');
  if (mailbox.test(address) || explainWebAddress(typed) === undefined) return undefined;
  return {
    name: 'invalid-value',
    says: `cannot be “${typed}”`,
    reason: 'Readers who have found an error would be led to nothing.',
    fix: 'Write an address of e-mail (desk@harbour.example), or a web address that starts with https://.',
  };
}

function explainCounter(typed: string): FieldProblem | undefined {
  return typed.startsWith('/') ? explainServedPath(typed) : explainWebAddress(typed);
}

function explainSiteUrl(typed: string): FieldProblem | undefined {
  const url = URL.parse(typed);
  if (url === null) return undefined;
  const parts = url.pathname.replace(/\/$/u, '');
  const isPlain = url.search === '' && url.hash === '' && !/[?#]$/u.test(typed);
  if (isPlain && /^(?:\/[\w.~-]+)*$/u.test(parts)) return undefined;
  const kept = parts.split('/').filter((part) => /^[\w.~-]+$/u.test(part));
  return {
    name: 'site-address',
    says: `is “${typed}”, which is more than a site and a path`,
    reason: 'Every address of the site begins with it, so browsers would look for pages elsewhere.',
    fix: `Write ${[url.origin, ...kept].join('/')}`,
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
