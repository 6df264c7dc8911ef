import { defineConfig } from 'vitest/config';

const browserProject = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: ['test/browser/**/*.test.ts'],
    env: { ONWARD_BROWSER: browser },
    // One browser at a time: the machine that runs these may have two cores.
    fileParallelism: false,
    // Two browsers on two busy cores now and then miss a press; what fails twice is broken.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
