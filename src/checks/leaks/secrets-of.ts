import type { ReadEntry } from '../../content/read-noun.ts';
import type { Article } from '../../model/article.ts';
import type { LiveEntry } from '../../model/live-entry.ts';
import { allDownloadEndings } from '../../text/addresses/download-kinds.ts';
import { recordingEndings } from '../../text/addresses/recording-kinds.ts';
import { condense } from './condense.ts';

/** Something that nobody may read before its time. */
export interface Secret {
  /** The story, or the entry of live coverage, that it is of. */
  readonly story: string;
  /** What it is: its title, a passage, an old address… */
  readonly what: string;
  readonly words: string;
  /** The same, condensed. */
  readonly condensed: string;
}

/** Condensed letters of which a secret has at least so many: shorter words are anybody’s. */
const leastLatin = 10;
const leastDense = 5;

/** Scripts of which a letter says as much as a syllable or a word. */
const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** More than one word, or words of a script that has no spaces between them. */
const severalWords =
  /[\s\-/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]./u;

/** Letters of a passage that are looked for. */
const passageLength = 60;

/**
 * What gives away a story that is not out: its name, headline, dek, old addresses, pictures, notes and
 * passages, but for what the published files say themselves.
 *
 * @param withheld stories, and entries of live coverage, that are drafts or under embargo
 * @param published the sources of everything that may be read
 * @param notesOf what is said beside a story, in its annotations
 */
export function secretsOf(
  withheld: readonly ReadEntry<Article | LiveEntry>[],
  published: readonly string[],
  notesOf: (story: string) => readonly string[] = () => [],
): Secret[] {
  if (withheld.length === 0) return [];
  const known = published.map(condense).join('\n');
  return withheld.flatMap(({ id, value, source, bodyOffset }) => {
    const told: [string, string | undefined][] = [
      ['its name', id],
      ['its headline', value.title],
      ...('kind' in value ? toldByFields(value) : []),
      ...notesOf(id).map((text): [string, string] => ['an annotation', text]),
      ...picturesOf(source).map((name): [string, string] => ['the name of a picture', name]),
      ...filesOf(source).map((name): [string, string] => ['the name of a file', name]),
      ...passagesOf(source.slice(bodyOffset)).map((text): [string, string] => ['a passage', text]),
    ];
    return told.flatMap(([what, words = '']) => {
      const condensed = condense(words);
      const least = dense.test(condensed) ? leastDense : leastLatin;
      // One word is anybody’s, however long.
      const isOneWord = !severalWords.test(words.replace(/^\//u, ''));
      if (isOneWord || condensed.length < least || known.includes(condensed)) return [];
      return [{ story: id, what, words, condensed }];
    });
  });
}

/** What the frontmatter of a story tells besides its headline. */
function toldByFields({
  dek,
  titles,
  kicker,
  byline,
  notices,
  image,
  aliases,
  updates,
  sources,
}: Article): [string, string | undefined][] {
  return [
    ['its dek', dek],
    ...Object.values(titles).map((one): [string, string | undefined] => ['another headline', one]),
    ['its kicker', kicker],
    ['its byline', byline],
    ...notices.map(({ text }): [string, string] => ['a notice', text]),
    ['what its picture shows', image?.alt],
    ['the caption of its picture', image?.caption],
    ...aliases.map((path): [string, string] => ['an old address', path]),
    ...updates.map(({ note }): [string, string] => ['a note', note]),
    ...sources.map(({ title }): [string, string] => ['a source', title]),
  ];
}

/** Names of the picture files that a source names, without their endings. */
function picturesOf(source: string): string[] {
  const named = source.match(/(?<=\.\/)[\w./-]+(?=\.(?:jpe?g|png|webp|avif|gif|svg)\b)/giu) ?? [];
  return [...new Set(named)];
}

/** Names of the files for readers that a source names, without their endings. */
function filesOf(source: string): string[] {
  const named = source.match(downloads) ?? [];
  return [...new Set(named)];
}

const downloads = new RegExp(
  String.raw`(?<=\./)[\w./-]+(?=\.(?:${[...allDownloadEndings(), ...recordingEndings('video', 'audio', 'captions')].join('|')})\b)`,
  'giu',
);

/** The beginnings of the paragraphs of a body, without its markup. */
function passagesOf(body: string): string[] {
  return body
    .split(/\n\s*\n/u)
    .map((paragraph) =>
      paragraph.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/<[^>]*>|\[\^[^\]]*\]:?/gu, ''),
    )
    .map((paragraph) => Array.from(paragraph.trim()).slice(0, passageLength).join(''))
    .filter((paragraph) => paragraph.length > 20 || /\p{Script=Han}{8}/u.test(paragraph));
}
