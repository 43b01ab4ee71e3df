import { defineConfig } from 'vitest/config';

/** Tests of the house and of what is told of content: they need no built site. */
const house = [
  'src/tests/{architecture,handbook-workflows,import-problems,lockfile,repository-rules,rooms,unread-fields}.test.ts',
  'src/tests/problems/problems.test.ts',
  'src/tests/forms/real-forms.test.ts',
];

export default defineConfig({
  test: {
    environment: 'node',
    // A test that passes only at the second attempt is a broken test.
    retry: 0,
    allowOnly: false,
    silent: 'passed-only',
    // Limits for a test that hangs, far above what any needs on a machine with much else to do.
    testTimeout: 60_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Loading modules anew for each file takes longer than the tests; none may change what all share.
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/tests/**'],
        },
      },
      { extends: true, test: { name: 'house', isolate: false, include: house } },
      {
        extends: true,
        test: {
          name: 'site',
          isolate: false,
          include: ['src/tests/**/*.test.ts'],
          exclude: house,
          globalSetup: 'src/tests/support/build-fixture-site.ts',
          // Builds at one time would share `.astro/`, where Astro lists the stories with code.
          fileParallelism: false,
        },
      },
    ],
  },
});
