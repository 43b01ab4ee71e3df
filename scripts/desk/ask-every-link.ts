import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { CheckedNewsroom } from '../../src/desk/check-newsroom.ts';
import { askLinks, type Answers } from '../../src/desk/links/ask-links.ts';
import { externalLinks } from '../../src/desk/links/external-links.ts';

const cache = '.cache/desk/links.json';
const answers = z.record(z.string(), z.object({ at: z.number(), wrong: z.string() }));
const patience = 10_000;

/** Asks every address of another site, and keeps what it answers in `.cache/`. */
export async function askEveryLink({ nouns }: CheckedNewsroom, now: number): Promise<Answers> {
  const addresses = externalLinks(nouns).map(({ address }) => address);
  const known = readKnown();
  const asked = await askLinks(addresses, {
    now,
    known,
    ask: (address, method) =>
      fetch(address, { method, redirect: 'follow', signal: AbortSignal.timeout(patience) }),
  });
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(asked));
  return asked;
}

function readKnown(): Answers {
  try {
    return answers.parse(JSON.parse(readFileSync(cache, 'utf8')));
  } catch {
    return {};
  }
}
