import { defineConfig } from '@playwright/test'
import type { AppOptions } from './test/e2e/support/app.js'

export default defineConfig<AppOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // One window at a time on a display: they share its focus and its clipboard. Where nobody sees the display, each worker has one of its own.
  workers: process.env['KV_OBSERVER_HEADLESS'] === '1' ? 2 : 1,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // The longest test takes 20 s where nothing else runs; a start may have to be made three times.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  projects: [
    { name: 'development', testIgnore: 'release/**', use: { target: 'development' } },
    // What differs between the two: where the files lie, and what the window is allowed.
    { name: 'development-start', testMatch: ['security.spec.ts', 'window.spec.ts'], use: { target: 'development' } },
    { name: 'packaged', testIgnore: 'release/**', use: { target: 'packaged' } },
    { name: 'release', testMatch: 'release/**/*.spec.ts' },
    { name: 'pictures', testDir: 'test/pictures' },
  ],
})
