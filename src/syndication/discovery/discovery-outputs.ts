import {
  feedAddress,
  homeAddress,
  iconAddresses,
  llmsAddress,
  manifestAddress,
  openSearchAddress,
  pageAddress,
  searchAddress,
  sectionAddress,
  trustAddress,
} from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { iconAddress } from '../../page-objects/graph/site-things.ts';
import { aiRights } from '../../page-objects/head/ai-rights.ts';
import { siteLanguage, wordsOf } from '../../page-objects/words-of.ts';
import { say } from '../../words/say.ts';
import { directionOf } from '../../text/direction-of.ts';
import type { SiteOutput } from '../site-output.ts';
import { element, xmlDocument } from '../xml-document.ts';

/** The files in which a site says what it is. */
export function* discoveryOutputs(newsroom: Newsroom): Generator<SiteOutput, void> {
  const owner = 'what the site says of itself';
  yield { address: manifestAddress, content: () => webManifest(newsroom), owner };
  yield { address: openSearchAddress, content: () => openSearch(newsroom), owner };
  yield { address: trustAddress, content: () => trustText(newsroom), owner, yields: true };
  const rights = aiRights(newsroom.publication);
  // To those who are turned away nothing is offered.
  if (rights?.answers !== false)
    yield { address: llmsAddress, content: () => llmsText(newsroom), owner, yields: true };
}

/** https://www.w3.org/TR/appmanifest/ */
function webManifest(newsroom: Newsroom): string {
  const { name, tagline } = newsroom.publication;
  const lang = siteLanguage(newsroom.publication);
  const at = (path: string) => new URL(absolute(newsroom, path)).pathname;
  const manifest = {
    name,
    description: tagline,
    lang,
    dir: directionOf(lang),
    start_url: at(homeAddress),
    scope: at(homeAddress),
    display: 'browser',
    icons: [
      { src: at(iconAddress), type: 'image/svg+xml', sizes: 'any' },
      ...Object.entries(iconAddresses).map(([size, address]) => ({
        src: at(address),
        type: 'image/png',
        sizes: `${size}x${size}`,
      })),
    ],
  };
  return `${JSON.stringify(manifest, undefined, 1)}\n`;
}

/** https://github.com/dewitt/opensearch; a short name has at most 16 characters. */
function openSearch(newsroom: Newsroom): string {
  const { name, tagline } = newsroom.publication;
  const template = `${absolute(newsroom, searchAddress)}?q={searchTerms}`;
  return xmlDocument(
    element(
      'OpenSearchDescription',
      [
        element('ShortName', Array.from(name).slice(0, 16).join('').trim()),
        element('LongName', Array.from(name).slice(0, 48).join('').trim()),
        element('Description', tagline),
        element('InputEncoding', 'UTF-8'),
        element('Image', absolute(newsroom, iconAddress), { type: 'image/svg+xml' }),
        element('Url', [], { type: 'text/html', template }),
      ],
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    ),
  );
}

/** https://journallist.net/reference-document-for-trust-txt-specifications */
function trustText(newsroom: Newsroom): string {
  const { contact, sameAs, policies, statements } = newsroom.publication;
  const pages = new Set([...policies, ...Object.values(statements)]);
  const rights = aiRights(newsroom.publication);
  const lines = [
    ...(contact === undefined ? [] : [`contact=${contact}`]),
    ...sameAs.map((address) => `social=${address}`),
    ...[...pages].map((page) => `disclosure=${absolute(newsroom, pageAddress(page))}`),
    ...(rights === undefined ? [] : [`datatrainingallowed=${rights.training ? 'yes' : 'no'}`]),
  ];
  return `# ${newsroom.publication.name}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** https://llmstxt.org */
function llmsText(newsroom: Newsroom): string {
  const { publication, index, pages } = newsroom;
  const words = wordsOf(newsroom);
  const sections = publication.sections
    .filter(({ id }) => index.bySection.has(id))
    .map(({ id, title, description }) => lineOf(newsroom, sectionAddress(id), title, description));
  const policies = publication.policies.flatMap((id) => {
    const page = pages.get(id)?.value;
    return page === undefined ? [] : [lineOf(newsroom, pageAddress(id), page.title, page.dek)];
  });
  const feed =
    newsroom.stories.length === 0
      ? []
      : [
          lineOf(
            newsroom,
            feedAddress(homeAddress, 'json'),
            say(words, 'feed.json'),
            say(words, 'feed.whole'),
          ),
        ];
  const parts = [
    `# ${publication.name}`,
    `> ${publication.tagline}`,
    ...sectionOf(say(words, 'frame.sections'), sections),
    ...sectionOf(say(words, 'footer.about'), policies),
    ...sectionOf(say(words, 'missing.latest'), feed),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionOf(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function lineOf(newsroom: Newsroom, path: string, title: string, description: string): string {
  return `- [${title.replace(/[[\]\\]/gu, String.raw`\$&`)}](${absolute(newsroom, path)}): ${description}`;
}
