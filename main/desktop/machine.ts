/** The machine as the System page tells of it, and which Electron runs. */
import { cpus, release, type } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import { app } from 'electron'
import manifest from '../../package.json' with { type: 'json' }
import type { About, ElectronSource, V8Heap, Versions } from '../../shared/pages/system.js'
import type { Machine } from '../observer/system.js'

const declaredElectron = manifest.devDependencies.electron

/** Where the runtime came from: as whoever started the app says; a packaged app knows by its version. */
export function electronSource(): ElectronSource {
  const told = process.env['KV_OBSERVER_RUNTIME']
  if (told === 'official' || told === 'fallback' || told === 'override') return told
  return process.versions.electron === declaredElectron ? 'official' : 'fallback'
}

export function versions(): Versions {
  return {
    app: app.getVersion(),
    electron: process.versions.electron,
    electronSource: electronSource(),
    node: process.versions.node,
    v8: process.versions.v8,
    chromium: process.versions.chrome,
    runtime: 'Elixir 1.14.0 on Erlang/OTP 25, in TypeScript',
    platform: `${type()} ${release()} ${process.arch}`,
  }
}

export function about(): About {
  return { name: app.name, description: manifest.description, license: manifest.license, versions: versions() }
}

/** What the app writes to its standard output when it starts. */
export function startLine(): string {
  const { app: own, electron, electronSource: source, node, v8, chromium } = versions()
  return `${app.name} ${own} on Electron ${electron} (${sources[source]}), Chromium ${chromium}, Node ${node}, V8 ${v8}`
}

const sources: Readonly<Record<ElectronSource, string>> = {
  official: 'official',
  fallback: `fallback: carried by the npm registry, declared is ${declaredElectron}`,
  override: 'override: named by KV_OBSERVER_ELECTRON',
}

export function machine(): Machine {
  return {
    versions: versions(),
    cpus: cpus().length,
    heap,
    residentBytes: () => process.memoryUsage.rss(),
  }
}

function heap(): V8Heap {
  const { used_heap_size, total_heap_size, heap_size_limit, external_memory } = getHeapStatistics()
  return {
    usedBytes: used_heap_size,
    committedBytes: total_heap_size,
    limitBytes: heap_size_limit,
    externalBytes: external_memory,
    residentBytes: process.memoryUsage.rss(),
  }
}
