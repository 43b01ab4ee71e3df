import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestText } from '../memory/digest-text.ts';
import type { Memory } from '../memory/memory.ts';
import { homeScreenIconAddress, iconAddresses } from '../newsroom/addresses.ts';
import { iconAddress } from '../page-objects/graph/site-things.ts';
import { makeIcon } from '../pictures/make-icon.ts';
import { recallFrom } from './recall-file.ts';
import type { SiteFiles } from './site/site-files.ts';
import type { SiteFolder } from './site/site-folder.ts';

/** The size that home screens ask for, in pixels. */
const homeScreenIconSize = 180;

/** What icons are made of, and where they go. */
export interface IconSetting {
  /** The root of the repository, absolute. */
  readonly root: string;
  readonly files: SiteFiles;
  readonly site: SiteFolder;
  /** The folders of earlier sites, absolute. */
  readonly formers: readonly string[];
  readonly memory: Memory;
}

/**
 * Publishes the icons of the site, made of the one drawing that is in `public/`. Those of an earlier site
 * are taken, if they were made of the same.
 *
 * @returns a line for what is wrong
 */
export async function publishIcons({
  root,
  files,
  site,
  formers,
  memory,
}: IconSetting): Promise<readonly string[]> {
  const name = iconAddress.slice(1);
  if (!files.has(name))
    return [`${name}  is missing from public/: browsers show it. Put a square drawing there.`];
  const drawing = readFileSync(join(root, 'public', name));
  const recall = recallFrom(formers, site);
  const shelf = memory.shelf<{ readonly sha256: string }>('icon');
  const icons = [
    ...Object.entries(iconAddresses).map(([size, address]) => [Number(size), address] as const),
    [homeScreenIconSize, homeScreenIconAddress] as const,
  ];
  for (const [size, address] of icons) {
    const file = address.slice(1);
    files.claim(file, `the icon ${name}`);
    const key = digestText(String(size), hash('sha256', drawing));
    const known = shelf.get(key);
    if (known !== undefined && recall(file, known.sha256)) continue;
    const icon = await makeIcon(drawing, size);
    const sha256 = hash('sha256', icon);
    site.write(file, icon, sha256);
    shelf.keep(key, { sha256 });
  }
  return [];
}
