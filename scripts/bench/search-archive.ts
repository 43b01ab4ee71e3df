import type { SearchRecord } from '../../src/search/search-record.ts';

/** One page of a made-up archive. */
export interface ArchivePage {
  readonly record: SearchRecord;
  readonly html: string;
}

const syllables =
  'ba be bo da de di do fa fi ga ka ke ki la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi za'.split(
    ' ',
  );
const families = '王李张刘陈杨黄赵周吴';
const sections = ['Deals', 'Markets', 'Trade', 'Policy', 'Startups', 'Newsroom'];
const kinds = ['News', 'Analysis', 'Explainer', 'Brief', 'Interview'];

/** Numbers that look random and are the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function makeWords(count: number, random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const length = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length }, () => pick(syllables, random)).join(''));
  }
  return [...words];
}

function pick<Item>(items: ArrayLike<Item>, random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/**
 * Makes up an archive of stories over twelve years. Words follow Zipf’s law, as those of real
 * texts do, from a vocabulary of 30,000; every story names five of 600 companies and people, each
 * with a Chinese name, and has an author among 40.
 */
export function* searchArchive(stories: number): Generator<ArchivePage> {
  const random = createRandom(2019);
  const words = makeWords(30_000, random);
  // The inverse of the cumulative distribution of Zipf’s law, nearly: rank = n^u.
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? 'the';
  const names = Array.from({ length: 640 }, (_, index) => ({
    latin: `${capitalised(words[2000 + index * 7] ?? '')} ${capitalised(words[9000 + index * 5] ?? '')}`,
    chinese: `${pick(families, random)}${String.fromCharCode(0x4e00 + index * 13)}${String.fromCharCode(0x5e00 + index * 7)}`,
  }));
  const authors = names.slice(0, 40);
  const sentence = (length: number) => `${capitalised(Array.from({ length }, word).join(' '))}.`;
  for (let number = 0; number < stories; number += 1) {
    const subjects = Array.from({ length: 5 }, () => pick(names, random));
    const author = pick(authors, random);
    const [main = author, ...others] = subjects;
    const title = `${main.latin} ${sentence(7).slice(0, -1).toLowerCase()}`;
    const dek = sentence(18);
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((number / stories) * 4380) * 86_400_000);
    const date = day.toISOString().slice(0, 10);
    const address = `/${date.replaceAll('-', '/')}/story-${number}/`;
    const bothNames = (list: readonly { latin: string; chinese: string }[]) =>
      list.flatMap(({ latin, chinese }) => [latin, chinese]);
    const paragraphs = Array.from({ length: 12 }, (_, index) => {
      const named = subjects[index % subjects.length]?.latin ?? '';
      return `<p id="p-${number}-${index}">${named} ${sentence(14)} ${sentence(12)} ${sentence(9)}</p>`;
    });
    yield {
      record: {
        type: 'Stories',
        address,
        title,
        dek,
        day: date,
        names: [],
        about: bothNames([main]),
        mentions: bothNames(others),
        authors: bothNames([author]),
        filters: {
          type: ['Stories'],
          section: [pick(sections, random)],
          kind: [pick(kinds, random)],
          author: [author.latin],
          entity: [...new Set(subjects.map(({ latin }) => latin))],
          year: [date.slice(0, 4)],
          language: ['English'],
        },
      },
      html: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article><h1>${title}</h1><p class="dek">${dek}</p>${paragraphs.slice(0, 6).join('')}<h2 id="h-${number}">${sentence(4)}</h2>${paragraphs.slice(6).join('')}</article></main></body></html>`,
    };
  }
}
