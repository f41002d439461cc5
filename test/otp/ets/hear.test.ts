import { describe, expect, it } from 'vitest'
import * as Ets from '../../../main/otp/ets/ets.js'
import { inspect } from '../../../main/otp/term/inspect.js'
import { atom, list, pair, tuple } from '../../../main/otp/term/term.js'
import { testRuntime } from '../../support/run.js'

describe('events of tables', () => {
  it('tell of every write and of the table itself, in order', () => {
    const { run, runtime } = testRuntime()
    const heard: string[] = []
    const stop = runtime.listen((event) => {
      if (event.kind === 'ets') heard.push(`${event.operation} ${inspect(event.what)}`)
    })
    run(() => {
      const id = Ets.create(atom('t'), list(atom('named_table')))
      Ets.insert(id, pair(1, 1))
      Ets.insert(id, list(pair(2, 1), pair(3, 1)))
      Ets.insertNew(id, pair(1, 2))
      Ets.updateCounter(id, 1, 5)
      Ets.updateElement(id, 2, pair(2, 'x'))
      Ets.deleteObject(id, pair(3, 1))
      Ets.take(id, 2)
      Ets.selectDelete(id, list(tuple(pair(atom('_'), atom('_')), list(), list(true))))
      Ets.deleteAllObjects(id)
      Ets.rename(id, atom('u'))
    })
    stop()
    expect(heard).toEqual([
      'new nil',
      'insert {1, 1}',
      'insert [{2, 1}, {3, 1}]',
      'insert {1, 6}',
      'insert {2, "x"}',
      'delete {3, 1}',
      'delete 2',
      'delete {1, 6}',
      'clear nil',
      'rename :u',
      'drop nil',
    ])
  })
})
