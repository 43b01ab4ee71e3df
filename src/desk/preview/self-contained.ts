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

const mark = `<style>
.nutgraf-unpublished{position:sticky;top:0;z-index:99;background:#fff4d6;color:#3d2c00;border-bottom:3px solid #b07d00;font:14px/1.5 system-ui,sans-serif;padding:8px 16px;text-align:center}
body::after{content:"UNPUBLISHED · 未发布";position:fixed;inset:0;display:grid;place-items:center;font:700 11vw/1 system-ui,sans-serif;color:#b3261e;opacity:.1;transform:rotate(-24deg);pointer-events:none;z-index:98}
</style>`;

const band =
  '<div class="nutgraf-unpublished"><strong lang="en">Unpublished preview: not for passing on.</strong> <span lang="zh-Hans">未发布的预览稿，请勿转发。</span></div>';

/**
 * A page of the site as one file that needs nothing else: styles, fonts and pictures are in it, no
 * script is, and it says on every screen that it is not published.
 */
export function selfContained(html: string, page: ContainedPage): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gu, '')
    .replace(/<link\b[^>]*>/gu, (link) => styleOf(link, page))
    .replace(/<source\b[^>]*>/gu, '')
    .replace(/\s(?:srcset|sizes)="[^"]*"/gu, '')
    .replace(
      /(<(?:img|image)\b[^>]*?\s(?:src|href)=")(\/[^"]*)"/gu,
      (_, start: string, address: string) => {
        return `${start}${dataOf(address, page)}"`;
      },
    )
    .replace(/(<a\b[^>]*?\shref=")(\/[^"]*)"/gu, (_, start: string, address: string) => {
      return `${start}${page.site}${address}"`;
    })
    .replace(/<\/head>/u, () => `<meta name="robots" content="noindex">${mark}</head>`)
    .replace(/<body\b[^>]*>/u, (body) => `${body}${band}`);
}

function styleOf(link: string, page: ContainedPage): string {
  if (!/\brel="?stylesheet"?/u.test(link)) return '';
  const address = /\bhref="(\/[^"]*)"/u.exec(link)?.[1] ?? '';
  const css = page.read(address)?.bytes.toString('utf8') ?? '';
  const whole = css.replace(/url\((["']?)(\/[^"')]+)\1\)/gu, (_, _mark, inner: string) => {
    return `url(${dataOf(inner, page)})`;
  });
  // Nothing in a style may end its element.
  return `<style>${whole.replaceAll('</', '<\\/')}</style>`;
}

function dataOf(address: string, page: ContainedPage): string {
  const file = page.read(address);
  return file === undefined ? address : `data:${file.type};base64,${file.bytes.toString('base64')}`;
}
