import { describe, expect, it } from 'vitest'
import { play } from '../../main/iex/shell/session.js'
import { onTop, partOf } from '../../main/iex/machine/spots.js'
import { installKv } from '../../main/kv/install.js'

describe('where the evaluator is', () => {
  it('is told by no more places than a stack has, and by each once where it returns to itself', () => {
    let deep = onTop(partOf.tuple, [])
    for (let i = 0; i < 100; i++) deep = onTop(partOf.tuple, deep)
    expect(deep.map(({ line }) => line)).toEqual([961, 290, 961, 290, 961, 290, 961, 290])
    expect(onTop(partOf.left, onTop(partOf.left, [])).map(({ line }) => line)).toEqual([537])
  })

  it('is told of expressions that lie deep in one another', async () => {
    const depth = 500
    const nested = `${'{'.repeat(depth)}hd([])${'}'.repeat(depth)}`
    const [played] = await play([`try do ${nested} rescue _ -> length(__STACKTRACE__) end`], 'iex', installKv)
    expect(played?.output).toBe('8\n')
  })
})
