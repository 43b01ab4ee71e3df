/** What pages can ask of `import.meta.env`; Astro would take it from the machine’s environment. */
const namesOfAstro = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * Makes what Astro builds or serves depend on nothing that happens to be in the environment of this
 * process.
 *
 * @param mode whether pages are built for readers, or served while they are being written
 */
export function settleEnvironment(mode: 'production' | 'development'): void {
  for (const name of namesOfAstro) Reflect.deleteProperty(process.env, name);
  process.env.NODE_ENV = mode;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
}
