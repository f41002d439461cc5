import { defineConfig } from '@playwright/test'
import type { AppOptions } from './test/e2e/support/app.js'

export default defineConfig<AppOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // One window at a time: they share the display and its focus.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
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
