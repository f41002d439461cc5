import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: 60_000,
          setupFiles: ['test/support/quiet.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/renderer/**', 'test/e2e/**'],
        },
      },
      {
        plugins: [vue()],
        test: {
          name: 'vue',
          environment: 'happy-dom',
          testTimeout: 60_000,
          setupFiles: ['test/support/quiet.ts'],
          include: ['test/renderer/**/*.test.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
})
