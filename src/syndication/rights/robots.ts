import {
  homeAddress,
  licenceAddress,
  newsMapAddress,
  sitemapAddress,
} from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { aiRights } from '../../page-objects/head/ai-rights.ts';

/** Programs that collect texts to train models on, by the names that they give themselves. */
export const trainingRobots: readonly string[] = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Diffbot',
  'Google-Extended',
  'GPTBot',
  'ImagesiftBot',
  'meta-externalagent',
  'Omgilibot',
  'PanguBot',
  'Timpibot',
  'webzio-extended',
];

/** Programs that read pages to put answers together, or to find what those are made of. */
export const answeringRobots: readonly string[] = [
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'DuckAssistBot',
  'meta-externalfetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'Perplexity-User',
  'PerplexityBot',
];

/** What robots may read (RFC 9309), and where the sitemaps are. */
export function robotsText(newsroom: Newsroom): string {
  const rights = aiRights(newsroom.publication);
  const root = new URL(absolute(newsroom, homeAddress)).pathname;
  const refused = [
    ...(rights?.training === false ? trainingRobots : []),
    ...(rights?.answers === false ? answeringRobots : []),
  ];
  const group = [...refused.map((robot) => `User-agent: ${robot}`), `Disallow: ${root}`];
  const lines = [
    'User-agent: *',
    `Allow: ${root}`,
    '',
    ...(refused.length === 0 ? [] : [...group, '']),
    ...(rights === undefined ? [] : [`License: ${absolute(newsroom, licenceAddress)}`]),
    `Sitemap: ${absolute(newsroom, sitemapAddress)}`,
    `Sitemap: ${absolute(newsroom, newsMapAddress)}`,
  ];
  return `${lines.join('\n')}\n`;
}
