import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, roomOf, violations, type Rooms } from './support/imports.js'

const root = new URL('..', import.meta.url).pathname

const OTP = ['main/otp', 'main/otp/process', 'main/otp/term']
const PAGE_PACKAGES = [
  'vue',
  'pinia',
  'uplot',
  'uplot/',
  'reka-ui',
  'd3-hierarchy',
  'codemirror-lang-elixir',
  '@lucide/vue',
  '@vueuse/core',
  '@tanstack/',
  '@codemirror/',
  '@lezer/',
  '@fontsource-variable/',
]

/** Who may import whom. Each room may use itself. */
const rooms: Rooms = {
  shared: {},
  'main/otp/term': {},
  'main/otp/process': { may: ['main/otp/term'] },
  'main/otp': { may: [...OTP, 'main/otp/tcp.ts'] },
  'main/otp/tcp.ts': { may: OTP, packages: ['node:net'] },
  'main/kv': { may: OTP },
  'main/kv-server': { may: [...OTP, 'main/kv'] },
  'main/iex/syntax': { may: OTP },
  'main/iex/machine': { may: [...OTP, 'main/iex/syntax'], mayTypesOf: ['main/iex'] },
  'main/iex': { may: [...OTP, 'main/iex/syntax', 'main/iex/machine', 'main/iex/library/erlang/crypto.ts'] },
  'main/iex/library/erlang/crypto.ts': {
    may: [...OTP, 'main/iex', 'main/iex/machine'],
    packages: ['node:crypto'],
  },
  'main/observer': {
    may: [
      ...OTP,
      'main/kv',
      'main/iex/syntax/read.ts',
      'main/iex/shell/console.ts',
      'main/iex/shell/guide.ts',
      'shared',
    ],
  },
  'main/desktop': {
    may: ['main/observer', 'main/iex', ...OTP, 'shared', 'package.json', 'build'],
    packages: ['electron', 'zod', 'node:'],
  },
  main: {
    may: [...OTP, 'main/kv', 'main/kv-server', 'main/iex', 'main/observer', 'main/desktop', 'shared', 'package.json'],
    packages: ['electron', 'node:'],
  },
  preload: { may: ['shared'], packages: ['electron'] },
  'renderer/api.ts': { may: ['shared'] },
  'renderer/commands.ts': { packages: PAGE_PACKAGES },
  'renderer/stores': {
    may: ['renderer/api.ts', 'renderer/commands.ts', 'renderer/composables', 'shared'],
    packages: PAGE_PACKAGES,
  },
  'renderer/composables': {
    may: ['renderer/api.ts', 'renderer/commands.ts', 'renderer/stores', 'renderer/components', 'shared'],
    packages: PAGE_PACKAGES,
  },
  'renderer/components': {
    may: ['renderer/commands.ts', 'renderer/composables', 'renderer/styles', 'shared'],
    // A component is handed what it shows: it knows the form of a store, not where one is.
    mayTypesOf: ['renderer/stores'],
    packages: PAGE_PACKAGES,
  },
  'renderer/styles': { packages: PAGE_PACKAGES },
  renderer: {
    may: [
      'renderer/commands.ts',
      'renderer/api.ts',
      'renderer/stores',
      'renderer/composables',
      'renderer/components',
      'renderer/styles',
      'shared',
    ],
    packages: PAGE_PACKAGES,
  },
  // Not rooms of the app, but named in the table.
  'package.json': {},
  build: {},
}

function sources(): readonly string[] {
  return ['shared', 'main', 'preload', 'renderer'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.(?:ts|vue)$/.test(name)),
  )
}

describe('the sources', () => {
  it.each(sources())('%s imports only what its room may', (file) => {
    expect(violations(rooms, file, importsOf(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})

describe('the table', () => {
  const broken = (file: string, text: string) => violations(rooms, file, importsOf(file, text))

  it.each([
    ['shared/units.ts', "import type { Term } from '../main/otp/term/term.js'"],
    ['shared/units.ts', "import { join } from 'node:path'"],
    ['main/otp/term/map.ts', "import { self } from '../process/api.js'"],
    ['main/otp/process/links.ts', "export * from '../supervisor.js'"],
    ['main/otp/ets.ts', "import { connect } from 'node:net'"],
    ['main/kv/bucket.ts', "const late = await import('../observer/view.js')"],
    ['main/iex/syntax/parser.ts', "import * as Bucket from '../../kv/bucket.js'"],
    ['main/iex/syntax/parser.ts', "import { Compiler } from '../compile/compiler.js'"],
    ['main/iex/machine/machine.ts', "import { Compiler } from '../compile/compiler.js'"],
    ['main/observer/buckets.ts', "import { parse } from '../iex/syntax/parser.js'"],
    ['main/observer/buckets.ts', "import { app } from 'electron'"],
    ['preload/index.ts', "import { createApp } from 'vue'"],
    ['renderer/stores/log.ts', "import View from '../views/LogView.vue'"],
    [
      'renderer/components/BaseTable.vue',
      '<script setup lang="ts">import { useLog } from \'../stores/log.js\'</script>',
    ],
    ['renderer/views/LogView.vue', '<script setup lang="ts">import fs from \'node:fs\'</script>'],
    ['renderer/api.ts', "import { handlers } from '../main/desktop/handlers.js'"],
    ['elsewhere/index.ts', ''],
  ])('refuses in %s: %s', (file, text) => {
    expect(broken(file, text)).toHaveLength(1)
  })

  it.each([
    ['main/otp/tcp.ts', "import { connect } from 'node:net'"],
    ['main/otp/supervisor.ts', "import { self } from './process/api.js'"],
    ['main/observer/buckets.ts', "import { read } from '../iex/syntax/read.js'"],
    ['main/desktop/ipc.ts', "import { z } from 'zod'"],
    [
      'renderer/components/LogLines.vue',
      '<script setup lang="ts">import type { Log } from "../stores/log.js"</script>',
    ],
    ['renderer/views/LogView.vue', '<script setup lang="ts">import { useLog } from \'../stores/log.js\'</script>'],
  ])('admits in %s: %s', (file, text) => {
    expect(broken(file, text)).toEqual([])
  })

  it('knows the innermost room of a file', () => {
    expect(roomOf(rooms, 'main/otp/term/term.ts')).toBe('main/otp/term')
    expect(roomOf(rooms, 'main/otp/tcp.ts')).toBe('main/otp/tcp.ts')
    expect(roomOf(rooms, 'main/index.ts')).toBe('main')
  })
})
