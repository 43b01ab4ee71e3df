import type { ProblemText } from '../../problems/problem.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Newsroom } from '../newsroom.ts';

/** Says that an address of the site leads nowhere, and what to link to by name instead. */
export function explainDeadLink(path: string, newsroom: Newsroom): ProblemText {
  const named = linkByName(path, newsroom);
  return {
    name: 'dead-link',
    message: `The link leads to ${path}, and the site has no such page or file.`,
    reason: 'Readers who follow it are told that there is nothing.',
    fix:
      named === undefined
        ? 'Link by name, which is checked as you write: [words](story:name), entity:, page:. A file has to lie in public/.'
        : `Write [words](${named}), which stays right wherever that moves.`,
  };
}

/** The scheme and the name that were meant, by the last part of the address. */
function linkByName(path: string, newsroom: Newsroom): string | undefined {
  const last = path
    .split('/')
    .findLast((part) => part !== '')
    ?.replace(/\.\w+$/u, '');
  if (last === undefined) return undefined;
  const { storyById, pages, people, entities } = newsroom;
  const ids = [
    ...[...storyById.keys()].map((id) => [id, `story:${id}`] as const),
    ...[...pages.keys()].map((id) => [id, `page:${id}`] as const),
    ...[...entities.keys(), ...people.keys()].map((id) => [id, `entity:${id}`] as const),
  ];
  const links = new Map(ids.toReversed());
  return links.get(last) ?? links.get(nearestWord(last, links.keys()) ?? '');
}
