import { relative } from 'node:path';
import { noModuleStories } from '../../framework/no-module-stories.ts';
import { hasRenderer } from '../../framework/renderer/kept-renderer.ts';
import { digestText } from '../../memory/digest-text.ts';
import type { Memory } from '../../memory/memory.ts';
import { lookAtInputs, type InputPlaces } from './build-inputs.ts';

/** What decides what a build makes, beside its code. */
export interface SiteSetting extends InputPlaces {
  /** The folder for what later builds may use again, absolute. */
  readonly cache: string;
  /** The moment of the build, in milliseconds since 1970. */
  readonly now: number;
  /** What else was asked for, in writing. */
  readonly options: string;
}

/** A site that was built. */
export interface BuiltSite {
  /** The digest of its list of files. */
  readonly site: string;
  /** From when on the site would be another one though nobody wrote anything, in milliseconds since 1970. */
  readonly until: number;
  /** How the build ended. */
  readonly text: string;
}

interface NotedSite extends BuiltSite {
  /** When it was built. */
  readonly from: number;
}

/** Tells whether a site need not be built. */
export interface StandingSite {
  /** What the build said that made just this site of just this; undefined if nobody knows of one. */
  readonly find: (site: string) => string | undefined;
  /** Notes what was built, unless something was written meanwhile. */
  readonly note: (built: BuiltSite) => void;
}

/**
 * Looks whether all that a site is made of is what it was when an earlier build made it. Then that build
 * made what this one would make, and of the site only its files need be looked at.
 */
export function lookForSite(setting: SiteSetting, memory: Memory): StandingSite {
  const { root, content, cache, now, options } = setting;
  const shelf = memory.shelf<NotedSite>('standing site');
  const inputs = memory.remembers ? lookAtInputs({ root, content }, memory) : undefined;
  // Where the content lies is in what its files are called.
  const key = digestText(inputs?.digest ?? '', relative(root, content), options);
  return {
    find: (site) => {
      const known = inputs === undefined ? undefined : shelf.get(key);
      if (known?.site !== site || now < known.from || now >= known.until) return undefined;
      return hasRenderer({ root, cache, stories: noModuleStories }) ? known.text : undefined;
    },
    note: (built) => {
      if (inputs?.stand() === true) shelf.keep(key, { ...built, from: now });
    },
  };
}
