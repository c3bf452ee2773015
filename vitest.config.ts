import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

// Packages are tested as users run them: their development versions check themselves with assertions that throw.
process.env.NODE_ENV = 'production';

/** Tests of components need Astro's compiler; all other units need no more than Node. */
const componentTests = 'src/{components,layouts,pages}/**/*.test.ts';
const components = getViteConfig({ test: { name: 'components', include: [componentTests], testTimeout: 20_000 } });

export default defineConfig({
  test: {
    // By itself the test tool leaves one core free: half of a small build machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'units',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/{hosting,setup,support,tools}/*.test.ts',
            'tests/bad-input.test.ts',
          ],
          exclude: [componentTests],
          testTimeout: 20_000,
        },
      },
      await components({ mode: 'test', command: 'serve' }),
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
