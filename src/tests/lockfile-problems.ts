import { z } from 'zod';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

type Packages = z.infer<typeof lockfile>['packages'];

/**
 * Says which optional packages (binaries for other platforms, mostly) a lockfile leaves out, or has
 * in another version than the exact one asked for. A lockfile made where some could not be fetched
 * leaves them out, and `npm ci` then refuses the whole of it on every machine.
 *
 * @param text the content of package-lock.json
 */
export function lockfileProblems(text: string): string[] {
  const { packages } = lockfile.parse(JSON.parse(text));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const locked = lockedVersion(packages, path, name);
      const exact = /^\d/.test(version);
      return locked === undefined || (exact && locked !== version)
        ? [`${path} asks for ${name} ${version}, which is not in the lockfile`]
        : [];
    }),
  );
}

/**
 * Says which packages of a lockfile may be anything: without a digest npm takes what it is given.
 *
 * @param text the content of package-lock.json
 */
export function packagesWithoutDigest(text: string): string[] {
  const { packages } = lockfile.parse(JSON.parse(text));
  return Object.entries(packages)
    .filter(
      ([path, { integrity, link }]) => path !== '' && link !== true && integrity === undefined,
    )
    .map(([path]) => path);
}

/** Looks a package up as Node does: beside the one that asks, then one folder further out. */
function lockedVersion(packages: Packages, from: string, name: string): string | undefined {
  const found = packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  if (found !== undefined || from === '') return found?.version;
  const outer = from.lastIndexOf('/node_modules/');
  return lockedVersion(packages, outer < 0 ? '' : from.slice(0, outer), name);
}
