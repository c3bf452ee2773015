import { defineConfig } from 'vitest/config';

/** Tests of components, which Astro's compiler has to read; all others need no more than Node. */
const componentTests = 'src/{components,layouts,pages}/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{setup,support,tools}/*.test.ts', 'tests/bad-input.test.ts'],
          exclude: [componentTests],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/*.test.ts'],
          exclude: ['tests/bad-input.test.ts'],
          globalSetup: ['tests/setup/build-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
