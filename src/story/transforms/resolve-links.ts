import { explainRedirect } from '../../problems/explain-web-address.ts';
import { visit } from 'unist-util-visit';
import type { Root } from 'hast';
import { textOf } from '../tree.ts';
import type { TransformContext } from '../transform.ts';

/** Addresses that open a program of the reader’s. */
const otherSchemes = /^(?:mailto|tel|sms|xmpp|ircs?|s?ftp|ftps|geo|magnet|news):/iu;

const newsroomLink = /^(entity|story|page):(.*)$/u;

/** Links by name (`entity:kaola`) lead to the page; links elsewhere say so. */
export function resolveLinks(
  root: Root,
  context: Pick<TransformContext, 'report' | 'resolveLink'>,
): void {
  visit(root, 'element', (node) => {
    if (node.tagName !== 'a') return;
    const typed = node.properties['href'];
    const href = typeof typed === 'string' ? typed : '';
    const [, scheme, id] = newsroomLink.exec(href) ?? [];
    if (scheme !== undefined && id !== undefined) {
      const link = context.resolveLink(scheme, id);
      if (!('href' in link)) {
        context.report(node, link);
        return;
      }
      node.properties['href'] = link.href;
      if (link.entity !== undefined) {
        node.properties['className'] = ['entity-link'];
        node.properties['dataEntity'] = link.entity;
      }
    } else if (/^https?:/iu.test(href)) {
      node.properties['rel'] = ['external'];
      // On paper the address stands behind what leads there, and here it stands already.
      if (saysWhere(textOf(node), href)) node.properties['className'] = ['bare-address'];
      const redirect = explainRedirect(href);
      if (redirect !== undefined) {
        const { says, ...problem } = redirect;
        context.report(node, { ...problem, message: `The link ${says}.` });
      }
      if (URL.parse(href) === null) {
        context.report(node, {
          name: 'unreadable-address',
          message: `The link leads to “${decoded(href)}”, which no browser can read.`,
          reason: 'Readers who follow it stay where they are.',
          fix: 'Copy the address from a browser that shows the page, or take the link out.',
        });
      } else if (hasPassword(href)) {
        context.report(node, {
          name: 'link-with-password',
          message: `The link leads to “${href}”, which holds a name or a password.`,
          reason:
            'Whatever stands before @ in an address is sent to the host: it hides where a link leads, or gives a secret away.',
          fix: 'Delete what stands between // and @.',
        });
      }
    } else if (!/^\/(?![/\\])|^#/u.test(href) && !otherSchemes.test(href)) {
      context.report(node, {
        name: 'unsafe-link',
        message: `The link leads to “${href}”.`,
        reason:
          'Stories move and addresses change: a link needs a full address or a name that the build can check.',
        fix: 'Write a full address (https://…), one of this site (/about/), mailto: or tel:, or entity:, story: or page: and a name.',
      });
    }
  });
}

/** Whether the words of a link are the address that it leads to. */
function saysWhere(words: string, href: string): boolean {
  const bare = (address: string): string =>
    decoded(address)
      .replace(/^https?:\/\//iu, '')
      .replace(/\/$/u, '');
  return bare(words) === bare(href);
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function hasPassword(href: string): boolean {
  return /^https?:\/\/[^/?#]*@/iu.test(href);
}
