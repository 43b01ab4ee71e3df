import { embedKind, type EmbedProvider } from '../../model/embed-provider.ts';
import type { ProblemText } from '../../problems/problem.ts';
import { findEmbed } from './find-embed.ts';

/** What is wrong with the address of an embed; undefined if its provider is known. */
export function explainEmbed(
  providers: readonly EmbedProvider[],
  url: string,
): ProblemText | undefined {
  // An address that is none has been told with the attribute.
  const host = URL.parse(url)?.host;
  if (host === undefined || findEmbed(providers, url) !== undefined) return undefined;
  const own = providers.filter(({ addresses }) =>
    addresses.some((address) => URL.parse(address)?.host === host),
  );
  const kinds = embedKind.options;
  const kind = kinds.find((one) => host.includes(one)) ?? kinds.join(' | ');
  const [shape] = own.flatMap(({ addresses }) => addresses);
  return {
    name: 'unknown-embed',
    message:
      shape === undefined
        ? `No provider of embeds has the address ${host}.`
        : `This is no address of ${host} that can be embedded.`,
    reason: 'What goes into a frame is from providers that the newsroom knows, and nobody else.',
    fix:
      shape === undefined
        ? `Write a link, or add the provider to publication.yaml, under embeds: - { name: …, kind: ${kind}, addresses: ['https://${host}/{id}'] }.`
        : `Write it in the form ${shape}.`,
  };
}
