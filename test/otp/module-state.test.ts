/** No runtime keeps anything outside of itself: what modules of main/otp keep is no runtime's, and each such variable says here why. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { moduleState } from '../support/module-state.js'

const root = new URL('../../main/otp/', import.meta.url)

const ofTheKey = 'a cache: what it holds follows from the key alone'
const lastOne = 'the last answer, which follows from the question alone'
const constant = 'made once from constants, when first asked for'
const ofTheProcess = 'keyed by an object of one runtime, and gone with it'
const atOnce = 'used within one synchronous step, and of no meaning after it'
const ofTheHeap = 'the heap of V8 is one for all runtimes of a program, and so is who guards it'
const ofTheProgram = 'atoms, functions and modules are shared as the constants of code are'

/** Every variable of a module of main/otp that may change, and why it is no state of a runtime. */
const allowed: Readonly<Record<string, string>> = {
  'allocation.ts check': ofTheHeap,
  'callbacks.ts known': ofTheKey,
  'child-spec.ts lastKind': lastOne,
  'dynamic-supervisor.ts lastModules': lastOne,
  'ets/counter.ts changed': atOnce,
  'ets/select.ts compiled': ofTheKey,
  'exceptions/error-info.ts explainers': ofTheProgram,
  'exceptions/error-info.ts explainersOf': ofTheProgram,
  'gen-server.ts lastCall': lastOne,
  'limits.ts others': ofTheProcess,
  'limits.ts reported': ofTheProcess,
  'process/current.ts current': atOnce,
  'process/monitor.ts lastReason': lastOne,
  'process/proc.ts finished': atOnce,
  'size.ts known': ofTheKey,
  'sys-debug.ts debugs': ofTheProcess,
  'term/atom-text.ts literals': ofTheKey,
  'term/atom.ts count': ofTheProgram,
  'term/atom.ts table': ofTheProgram,
  'term/compare.ts aged': ofTheProgram,
  'term/compare.ts ages': ofTheProgram,
  'term/compare.ts height': atOnce,
  'term/compare.ts stackA': atOnce,
  'term/compare.ts stackB': atOnce,
  'term/compare.ts stackExact': atOnce,
  'term/compare.ts stackIndex': atOnce,
  'term/growth.ts parts': ofTheHeap,
  'term/growth.ts told': ofTheHeap,
  'term/hash.ts word': atOnce,
  'term/identifier.ts followerTable': constant,
  'term/identifier.ts letterTable': constant,
  'term/internal-hash.ts placesOfAtoms': constant,
  'term/struct-fields.ts table': constant,
  'term/trie.ts changed': atOnce,
  'trace-spec.ts judged': atOnce,
}

describe('modules of main/otp', () => {
  it('keep nothing of a runtime', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const found = files.flatMap((file) =>
      moduleState(readFileSync(new URL(file, root), 'utf8')).map((name) => `${file} ${name}`),
    )
    expect(files.length).toBeGreaterThan(150)
    expect(found.sort()).toEqual(Object.keys(allowed).sort())
  })

  it('are seen to keep something by variables, and by collections and objects that are written to', () => {
    expect(moduleState('let a = 1')).toEqual(['a'])
    expect(moduleState('const a = new Map()\nfunction f() { a.set(1, 2) }')).toEqual(['a'])
    expect(moduleState('const a = { by: 0 }\nclass C { f() { a.by = 1 } }')).toEqual(['a'])
    expect(moduleState('const a = []\nexport const f = () => a.push(1)')).toEqual(['a'])
    expect(moduleState('const a = new Uint8Array(8)\nfunction f() { a[0] = 1 }')).toEqual(['a'])
    expect(moduleState("const a = ['x']\nfunction f() { return a.includes('y') }")).toEqual([])
    expect(moduleState('const a = { by: 0 }\nfunction f() { return a.by === 1 }')).toEqual([])
  })
})
