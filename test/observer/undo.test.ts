/** Any edits of buckets, undone in reverse, leave what was there at the beginning; done again they leave what was there at the end. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failed } from '../../main/observer/failed.js'
import type { UndoStep } from '../../shared/pages/undo.js'
import { observed, query } from './observed.js'

const names = fc.constantFrom('a', 'b', 'c')
const keys = fc.array(fc.constantFrom('x', 'y', 'z', 'w'), { minLength: 1, maxLength: 3 })
const values = fc.constantFrom('1', '"two"', '[3]', '%{"four" => 4}', 'nil')

const edits = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('create' as const), name: names }),
    fc.record({ do: fc.constant('stop' as const), name: names }),
    fc.record({
      do: fc.constant('put' as const),
      name: names,
      keys,
      value: values,
      mode: fc.constantFrom('add', 'set'),
    }),
    fc.record({ do: fc.constant('rename' as const), name: names, keys, value: values }),
    fc.record({ do: fc.constant('drop' as const), name: names, keys }),
    fc.record({
      do: fc.constant('import' as const),
      text: fc.constantFrom('{"a":{"x":1},"d":{}}', '{"b":{"y":[1],"z":2}}'),
    }),
  ),
  { maxLength: 12 },
)

type Edit = typeof edits extends fc.Arbitrary<(infer E)[]> ? E : never

describe('undo', () => {
  it('takes back any sequence of edits, and makes them again', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (sequence) => {
        const { buckets, undo, done } = observed()
        const shown = (): string => buckets.toJson(null).text
        const pidOf = async (name: string): Promise<string> => {
          const { rows } = await buckets.list({ ...query('name'), of: 'registered' })
          return rows.find((row) => row.name === name)?.pid ?? '<0.1.0>'
        }
        const make = async (edit: Edit): Promise<UndoStep | null> => {
          switch (edit.do) {
            case 'create':
              return (await buckets.create(edit.name)).undo
            case 'stop':
              return (await buckets.stop(await pidOf(edit.name))).undo
            case 'put': {
              const entries = edit.keys.map((text) => ({ key: { kind: 'string' as const, text }, value: edit.value }))
              const mode = edit.mode === 'add' ? 'add' : 'set'
              return (await buckets.put({ bucket: await pidOf(edit.name), entries, mode, renamed: null })).undo
            }
            case 'rename': {
              const [from = 'x', to = 'y'] = edit.keys
              const entries = [{ key: { kind: 'string' as const, text: to }, value: edit.value }]
              const renamed = { kind: 'string' as const, text: from }
              return (await buckets.put({ bucket: await pidOf(edit.name), entries, mode: 'replace', renamed })).undo
            }
            case 'drop': {
              const dropped = edit.keys.map((text) => ({ kind: 'string' as const, text }))
              return (await buckets.drop({ bucket: await pidOf(edit.name), keys: dropped })).undo
            }
            case 'import':
              return (await buckets.fromJson(null, edit.text, 'x.json')).undo
          }
        }
        await done(buckets.create('a'))
        const states = [shown()]
        const steps: UndoStep[] = []
        for (const edit of sequence) {
          const before = shown()
          try {
            const step = await done(make(edit))
            if (step !== null) {
              steps.push(step)
              states.push(shown())
            } else expect(shown()).toBe(before)
          } catch (thrown) {
            if (!(thrown instanceof Failed)) throw thrown
            expect(shown(), 'what is refused changes nothing').toBe(before)
          }
        }
        for (let i = steps.length - 1; i >= 0; i--) {
          await done(undo.undo(steps[i]?.id ?? 0))
          expect(shown()).toBe(states[i])
        }
        for (const [i, step] of steps.entries()) {
          await done(undo.redo(step.id))
          expect(shown()).toBe(states[i + 1])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('refuses a step twice, and one that is not kept', async () => {
    const { buckets, undo, done, failure } = observed()
    const { undo: step } = await done(buckets.create('a'))
    await done(undo.undo(step?.id ?? 0))
    expect(await failure(undo.undo(step?.id ?? 0))).toMatchObject({ kind: 'refused' })
    expect(await failure(undo.undo(999))).toMatchObject({ kind: 'gone' })
    expect(undo.list().steps).toMatchObject([{ text: 'Created a', state: 'undone', thing: null }])
  })
})
