import {
  homeAddress,
  licenceAddress,
  robotsAddress,
  tdmAddress,
} from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { aiRights, tdmReservation, type AiRights } from '../../page-objects/head/ai-rights.ts';
import type { SiteOutput } from '../site-output.ts';
import { element, xmlDocument } from '../xml-document.ts';
import { robotsText } from './robots.ts';

/** robots.txt, and what the newsroom states of machines that learn, if it states anything. */
export function* rightsOutputs(newsroom: Newsroom): Generator<SiteOutput, void> {
  yield {
    address: robotsAddress,
    content: () => robotsText(newsroom),
    owner: 'the rules for robots',
  };
  const rights = aiRights(newsroom.publication);
  if (rights === undefined) return;
  const owner = 'what machines may do with the stories';
  yield { address: tdmAddress, content: () => tdmStatement(newsroom, rights), owner };
  yield { address: licenceAddress, content: () => licence(newsroom, rights), owner };
}

/** TDM Reservation Protocol, the file of a host. */
function tdmStatement(newsroom: Newsroom, rights: AiRights): string {
  const location = new URL(absolute(newsroom, homeAddress)).pathname;
  const rule = { location, 'tdm-reservation': Number(tdmReservation(rights)) };
  return `${JSON.stringify([rule], undefined, 1)}\n`;
}

/** Really Simple Licensing 1.0: https://rslstandard.org/rsl */
function licence(newsroom: Newsroom, { training, answers }: AiRights): string {
  const permitted = [
    'search',
    ...(answers ? ['ai-index', 'ai-input'] : []),
    ...(training ? ['ai-train'] : []),
  ];
  const prohibited = answers ? (training ? [] : ['ai-train']) : ['ai-all'];
  return xmlDocument(
    element(
      'rsl',
      [
        element(
          'content',
          [
            element('license', [
              element('permits', permitted.join(' '), { type: 'usage' }),
              prohibited.length === 0
                ? undefined
                : element('prohibits', prohibited.join(' '), { type: 'usage' }),
            ]),
          ],
          { url: absolute(newsroom, homeAddress) },
        ),
      ],
      { xmlns: 'https://rslstandard.org/rsl' },
    ),
  );
}
