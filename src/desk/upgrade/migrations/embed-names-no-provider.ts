import type { Publication } from '../../../model/publication.ts';
import { allProviders } from '../../../newsroom/embeds/all-providers.ts';
import { explainEmbed } from '../../../newsroom/embeds/explain-embed.ts';
import { findEmbed } from '../../../newsroom/embeds/find-embed.ts';
import { typographicQuotes } from '../../../text/typographic-quotes.ts';
import type { Finding, Migration } from '../migration.ts';
import { typedTags, type TypedAttribute, type TypedTag } from '../typed-tags.ts';
import { withoutAttribute } from '../without-attribute.ts';

/** Whose an embed is, the newsroom says once, in `publication.yaml`. */
export const embedNamesNoProvider: Migration = {
  name: 'embed-names-no-provider',
  since: '2026-11-28',
  does: 'Takes `provider=` out of an `<Embed>` whose address says the same.',
  of: 'story',
  look: (text, publication) =>
    typedTags(text, 'Embed').flatMap((tag) => lookAt(tag, text.text, publication)),
};

function lookAt({ attributes }: TypedTag, text: string, publication: Publication): Finding[] {
  const url = attributes.find(({ name }) => name === 'url');
  const provider = attributes.find(({ name }) => name === 'provider');
  if (url === undefined) return [];
  const providers = allProviders(publication);
  const found = findEmbed(providers, url.value);
  if (found === undefined) {
    const unknown = explainEmbed(providers, url.value);
    if (unknown === undefined) return [];
    const fix =
      provider === undefined || !unknown.fix.includes('name: …')
        ? unknown.fix
        : `${unknown.fix.replace('name: …', `name: '${provider.value.replaceAll("'", "''")}'`)} Then run this again: it takes provider= out.`;
    return [{ at: (provider ?? url).span, decide: { ...unknown, fix } }];
  }
  if (provider === undefined) return [];
  if (isSame(provider, found.provider)) return [{ edits: [withoutAttribute(text, provider)] }];
  return [
    {
      at: provider.span,
      decide: {
        message: `provider="${provider.value}" stands at an address of ${found.provider}.`,
        reason: `Readers are told “${found.provider}” now, and “${provider.value}” would be lost.`,
        fix: `If it matters whose it is, say so in title=; then delete provider="${provider.value}".`,
      },
    },
  ];
}

function isSame({ value }: TypedAttribute, provider: string): boolean {
  const [typed, known] = [value, provider].map((name) => typographicQuotes(name.trim()));
  return typed?.toLowerCase() === known?.toLowerCase();
}
