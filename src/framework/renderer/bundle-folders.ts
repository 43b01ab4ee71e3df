/** The folders of a bundled renderer: the program, and what browsers load. */
export const bundleFolders = { server: 'server', client: 'client' } as const;

/** The module of the program that exports `render`. */
export const bundleEntry = 'entry.mjs';
