/** A newsroom with many of everything, as files: sections, authors and notes beyond what fits a line. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { fixtureContent, fixtureNow, lendRenderers } from './fixture-site.ts';

/** How many there are of what. */
export const crowd = { sections: 40, authors: 60, updates: 300, people: 450 };

/** The story that has all authors and all notes. */
export const crowdedStory = '/2026/11/10/everything-at-once/';

/** A story with a picture that is drawn upright. */
export const uprightStory = '/2026/10/02/story-1/';

const tower = join(fixtureContent, 'articles/2024/new-harbour-master/tower.png');

/**
 * Writes the newsroom below a folder and builds its site there.
 *
 * @returns the folder of the site
 * @throws Error with what the build says, if it refuses
 */
export async function buildCrowdedSite(root: string): Promise<string> {
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of Object.entries(crowdedFiles())) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  cpSync(tower, join(root, 'content/articles/2026/everything-at-once/picture.png'));
  const upright = join(root, 'content/articles/2026/story-1/picture.png');
  await sharp(tower).rotate(90).toFile(upright);
  const out = join(root, 'dist');
  const options = ['--content', join(root, 'content'), '--out', out, '--now', fixtureNow];
  const cache = join(root, 'cache');
  // Of its own, since other tests build at the same time.
  lendRenderers(cache);
  const command = ['scripts/build.ts', ...options, '--cache', cache];
  // Astro builds another site where it believes itself in a test.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The crowded newsroom does not build.\n${stdout}${stderr}`);
  return out;
}

const picture = `image:
  src: ./picture.png
  alt: A tower above water.
  credit: The Crowded Post
`;

function crowdedFiles(): Record<string, string> {
  return {
    'content/publication.yaml': publicationFile(),
    'content/front.yaml': 'stories: []\n',
    'content/articles/2026/everything-at-once/article.mdx': storyFile(),
    ...Object.fromEntries(
      numbers(crowd.people).map((number) => [
        `content/people/person-${number}.yaml`,
        `name: ${letters(number)} Harrow\nfamilyName: ${letters(number * 7)}\ndescription: Person ${number} of the record.\n`,
      ]),
    ),
    ...Object.fromEntries(
      numbers(crowd.sections * 3).map((number) => [
        `content/articles/2026/story-${number}/article.mdx`,
        plainStory(number),
      ]),
    ),
  };
}

function publicationFile(): string {
  const sections = numbers(crowd.sections).map(
    (number) =>
      `  - id: section-${number}\n    title: Section of ${letters(number)}\n    description: The news of ${letters(number)}.\n`,
  );
  return `name: The Crowded Post
tagline: Many of everything
url: https://crowded.example
languages: [en]
timeZone: Europe/Lisbon
sections:
${sections.join('')}`;
}

function storyFile(): string {
  const authors = numbers(crowd.authors).map((number) => `person-${number}`);
  const updates = numbers(crowd.updates).map((number) => {
    const at = new Date(Date.UTC(2026, 10, 11, 0, number * 3)).toISOString().slice(0, 19);
    const severity = number % 3 === 0 ? 'major' : 'minor';
    return `  - id: note-${number}\n    kind: update\n    severity: ${severity}\n    at: ${at}Z\n    note: Note ${number} says what has changed since.\n`;
  });
  return `---
title: Everything happens at once in Port Ellery
dek: Sixty reporters were there.
kind: news
section: section-33
authors: [${authors.join(', ')}]
published: 2026-11-10T09:00:00+00:00
${picture}updates:
${updates.join('')}---

Sixty reporters were there. They saw ${'the same thing from another street, and '.repeat(20)}went home.
`;
}

function plainStory(number: number): string {
  const section = ((number - 1) % crowd.sections) + 1;
  return `---
title: What story ${number} has to tell of Section ${section}
dek: A line below the headline of story ${number}, of usual length for such a line.
kind: news
section: section-${section}
authors: [person-${(number % 9) + 1}]
published: 2026-10-${String((number % 28) + 1).padStart(2, '0')}T09:00:00+00:00
${number === 1 ? picture : ''}---

Story ${number} is a short one.
`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** A made-up name for a number, with every letter of the alphabet among the first. */
function letters(number: number): string {
  const first = String.fromCodePoint(65 + (number % 26));
  return `${first}${['al', 'or', 'en', 'ir'][number % 4] ?? ''}${['dan', 'mer', 'tok'][number % 3] ?? ''}`;
}
