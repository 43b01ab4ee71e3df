import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // A test that passes only at the second attempt is a broken test.
    retry: 0,
    allowOnly: false,
    silent: 'passed-only',
    // The whole-site tests build small sites, on machines with two cores.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
