import { redirectTarget } from '../text/redirect-target.ts';
import type { FieldProblem } from './telling.ts';

/**
 * Says what is wrong with an address of the web: it begins with `https://` or `http://`, can be
 * read by every browser alike, and holds no password.
 */
export function explainWebAddress(typed: string): FieldProblem | undefined {
  const url = URL.parse(typed);
  if (!/^https?:\/\/[^/\\\s]/iu.test(typed) || /[\s\\]|\p{Cc}/u.test(typed) || url === null) {
    return {
      name: 'invalid-value',
      says: `cannot be “${typed.length > 60 ? `${typed.slice(0, 57)}…` : typed}”`,
      reason: 'The site could not show it, or would show something else.',
      fix: 'Write a full web address that starts with https://.',
    };
  }
  if (url.username === '' && url.password === '') return explainRedirect(typed);
  url.username = '';
  url.password = '';
  return {
    name: 'address-with-password',
    says: 'holds a user name or a password',
    reason:
      'It would be published, and what stands before @ can pass for the name of another site.',
    fix: `Write ${url.href}`,
  };
}

/** Says that an address only leads on to another one, as those do that search engines give. */
export function explainRedirect(typed: string): FieldProblem | undefined {
  const target = redirectTarget(typed);
  if (target === undefined) return undefined;
  return {
    name: 'redirect-address',
    says: `is an address of ${URL.parse(typed)?.hostname ?? 'another site'} that only leads on to another`,
    reason: 'It notes who follows it, and stops working when its maker wishes.',
    fix:
      target === ''
        ? 'Open it, and write the address of the page to which it leads.'
        : `Write ${target}`,
  };
}
