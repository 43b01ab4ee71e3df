import type { Nouns } from '../../content/read-nouns.ts';
import type { Advice } from '../advice/advice.ts';
import { linkRule } from '../advice/all-rules.ts';
import { told } from '../advice/give-advice.ts';
import type { Answers } from './ask-links.ts';
import { externalLinks } from './external-links.ts';

/** Advice on each link to an address that did not answer. */
export function deadExternalLinks(nouns: Nouns, answers: Answers): Advice[] {
  const publication = nouns.publication?.value;
  return externalLinks(nouns).flatMap((link) => {
    const answer = answers[link.address]?.wrong ?? '';
    if (answer === '') return [];
    const { start, end, address } = link;
    const finding = { start, end, slots: { address, answer } };
    return told(linkRule, [finding], link, { publication });
  });
}
