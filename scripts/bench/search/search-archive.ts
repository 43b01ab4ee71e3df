import type { SearchRecord } from '../../../src/search/query/search-record.ts';
import { seededRandom, type SeededRandom } from '../newsroom/seeded-random.ts';

/** One page of a made-up archive. */
export interface ArchivePage {
  readonly record: SearchRecord;
  readonly html: string;
}

const syllables =
  'ba be bo da de di do fa fi ga ka ke ki la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi za'.split(
    ' ',
  );
const families = '王 李 张 刘 陈 杨 黄 赵 周 吴'.split(' ');
const sections = ['Deals', 'Markets', 'Trade', 'Policy', 'Startups', 'Newsroom'];
const kinds = ['News', 'Analysis', 'Explainer', 'Brief', 'Interview'];

/**
 * Makes up an archive of stories over twelve years. Words follow Zipf’s law, as those of real
 * texts do, from a vocabulary of 30,000; every story names five of 600 companies and people, each
 * with a Chinese name, and has an author among 40.
 */
export function* searchArchive(stories: number): Generator<ArchivePage> {
  const random = seededRandom(2019);
  const words = makeWords(30_000, random);
  // The inverse of the cumulative distribution of Zipf’s law, nearly: rank = n^u.
  const word = () => words[Math.floor(words.length ** (random.integer(0, 1e6) / 1e6)) - 1] ?? 'the';
  const names = Array.from({ length: 640 }, (_, index) => ({
    latin: `${capitalised(words[2000 + index * 7] ?? '')} ${capitalised(words[9000 + index * 5] ?? '')}`,
    chinese: `${random.pick(families)}${String.fromCharCode(0x4e00 + index * 13)}${String.fromCharCode(0x5e00 + index * 7)}`,
  }));
  const authors = names.slice(0, 40);
  const sentence = (length: number) => `${capitalised(Array.from({ length }, word).join(' '))}.`;
  for (let number = 0; number < stories; number += 1) {
    const subjects = Array.from({ length: 5 }, () => random.pick(names));
    const author = random.pick(authors);
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
          section: [random.pick(sections)],
          kind: [random.pick(kinds)],
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

function makeWords(count: number, random: SeededRandom): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const length = random.integer(2, 4);
    words.add(Array.from({ length }, () => random.pick(syllables)).join(''));
  }
  return [...words];
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
