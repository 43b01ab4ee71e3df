/** A file of the site: what type it is of, and its bytes. */
export interface SiteFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** What a page is made self-contained with. */
export interface ContainedPage {
  /** The file at an address of the site, `/assets/site.css`; `undefined` if there is none. */
  readonly read: (address: string) => SiteFile | undefined;
  /** Where links to other pages of the site lead: its address, without a slash at the end. */
  readonly site: string;
}

/** A tag with its attributes, whatever stands in them. */
const tag = /<[a-z][\w-]*(?:"[^"]*"|[^">])*>/giu;

/** Everything is in the file, and nothing runs. The site’s own policy would refuse its styles. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'";

/** What a style sheet loads, unless it holds it. */
const named = /url\((["']?)(?!data:|https?:|#)([^"')]+)\1\)/gu;

const mark = `<style>
.nutgraf-unpublished{position:sticky;top:0;z-index:99;background:#fff4d6;color:#3d2c00;border-bottom:3px solid #b07d00;font:14px/1.5 system-ui,sans-serif;padding:8px 16px;text-align:center}
body::after{content:"UNPUBLISHED\\A 未发布";white-space:pre;text-align:center;position:fixed;inset:0;display:grid;place-items:center;font:700 11vw/1 system-ui,sans-serif;color:#b3261e;opacity:.1;transform:rotate(-24deg);pointer-events:none;z-index:98}
</style>`;

const band =
  '<div class="nutgraf-unpublished"><strong lang="en">Unpublished preview: not for passing on.</strong> <span lang="zh-Hans">未发布的预览稿，请勿转发。</span></div>';

/**
 * A page of the site as one file that needs nothing else: styles, fonts and pictures are in it, no
 * script is, and it says on every screen that it is not published.
 */
export function selfContained(html: string, page: ContainedPage): string {
  return html
    .replace(/<script\b(?:"[^"]*"|[^">])*>[\s\S]*?<\/script>/gu, '')
    .replace(tag, (typed) => tagOf(typed, page))
    .replace(/<\/head>/u, () => `<meta name="robots" content="noindex">${mark}</head>`);
}

/** A style sheet of a page. */
export interface PageStyle {
  readonly address: string;
  readonly css: string;
}

/** The style sheets that a page loads. */
export function stylesOf(html: string, read: ContainedPage['read']): readonly PageStyle[] {
  return [...html.matchAll(tag)].flatMap(([typed]) => styleAt(typed, read) ?? []);
}

/** The addresses of the site that a style sheet names. */
export function addressesIn({ address, css }: PageStyle): readonly string[] {
  return [...css.matchAll(named)].map(([, , typed = '']) => from(address, typed));
}

function tagOf(typed: string, page: ContainedPage): string {
  const [, name = ''] = /^<([\w-]+)/u.exec(typed) ?? [];
  if (name === 'link') return styleOf(typed, page);
  // Of a picture one size is enough.
  if (name === 'source') return '';
  if (name === 'meta' && typed.includes('http-equiv="Content-Security-Policy"'))
    return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  if (name === 'body') return `${typed}${band}`;
  if (name === 'img' || name === 'image')
    return typed
      .replace(/\s(?:srcset|sizes)="[^"]*"/gu, '')
      .replace(/(\s(?:src|href)=")(\/[^"]*)"/gu, (_, start: string, address: string) => {
        return `${start}${dataOf(address, page)}"`;
      });
  if (name === 'a' || name === 'form')
    return typed.replace(/(\s(?:href|action)=")(?=\/)/gu, (start) => start + page.site);
  return typed;
}

function styleAt(typed: string, read: ContainedPage['read']): PageStyle | undefined {
  if (!/^<link\b[^]*\brel="?stylesheet"?/u.test(typed)) return undefined;
  const address = /\bhref="(\/[^"]*)"/u.exec(typed)?.[1] ?? '';
  return { address, css: read(address)?.bytes.toString('utf8') ?? '' };
}

function styleOf(typed: string, page: ContainedPage): string {
  const style = styleAt(typed, page.read);
  if (style === undefined) return '';
  const css = style.css
    // Browsers that run scripts would show what needs one.
    .replaceAll(/\(\s*scripting\s*:\s*none\s*\)/gu, '(min-width: 0)')
    .replaceAll(/\(\s*scripting\s*:\s*enabled\s*\)/gu, '(max-width: 0)');
  const whole = css.replace(named, (_, _mark, inner: string) => {
    return `url(${dataOf(from(style.address, inner), page)})`;
  });
  // Nothing in a style may end its element.
  return `<style>${whole.replaceAll('</', '<\\/')}</style>`;
}

/** Style sheets name files from where they lie themselves. */
function from(address: string, typed: string): string {
  return new URL(typed, `https://site.example${address}`).pathname;
}

function dataOf(address: string, page: ContainedPage): string {
  const file = page.read(address);
  return file === undefined ? address : `data:${file.type};base64,${file.bytes.toString('base64')}`;
}
