import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 30_000, // a busy machine, not a slow test
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/rules/**/*.test.ts'],
    environment: 'happy-dom',
    environmentOptions: {
      happyDOM: { url: 'https://shop.test/', settings: { handleDisabledFileLoadingAsSuccess: true } },
    },
  },
});
