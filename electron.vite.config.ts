import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

// The oldest runtime the app must work on decides what may be emitted, not the `electron` package that gives the types.
process.env['ELECTRON_MAJOR_VER'] ??= '25'

const commonJs = { format: 'cjs' as const, entryFileNames: '[name].cjs' }

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node18',
      rolldownOptions: { input: resolve('main/index.ts'), output: commonJs },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node18',
      rolldownOptions: { input: resolve('preload/index.ts'), output: commonJs },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [vue()],
    css: { transformer: 'lightningcss' },
    build: {
      outDir: 'out/renderer',
      target: 'chrome114',
      minify: true,
      // The console's editor is loaded when the console is.
      chunkSizeWarningLimit: 600,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
})
