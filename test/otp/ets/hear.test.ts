import { describe, expect, it } from 'vitest'
import * as Ets from '../../../main/otp/ets/ets.js'
import { receiveAny, sleep, spawn } from '../../../main/otp/process/api.js'
import { inspect } from '../../../main/otp/term/inspect.js'
import { atom, list, pair, type Term, triple, tuple } from '../../../main/otp/term/term.js'
import { testRuntime } from '../../support/run.js'

const any = atom('_')
const first = atom('$1')
const second = atom('$2')

/** `{{:"$1", :"$2"}, [{:>, :"$2", n}], [body]}` */
function above(n: number, body: Term): Term {
  return list(triple(pair(first, second), list(triple(atom('>'), second, n)), list(body)))
}

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
      Ets.insertNew(id, pair(4, 2))
      Ets.updateCounter(id, 1, 5)
      Ets.updateCounter(id, 7, pair(2, 5), pair(0, 1))
      Ets.updateElement(id, 2, pair(2, 'x'))
      Ets.deleteObject(id, pair(3, 1))
      Ets.take(id, 2)
      Ets.deleteKey(id, 4)
      Ets.selectReplace(id, above(5, tuple(pair(first, 9))))
      Ets.selectDelete(id, above(8, true))
      Ets.insert(id, pair(5, 5))
      Ets.matchDelete(id, pair(5, any))
      Ets.deleteAllObjects(id)
      Ets.matchDelete(id, any)
      Ets.rename(id, atom('u'))
    })
    stop()
    expect(heard).toEqual([
      'new nil',
      'insert {1, 1}',
      'insert [{2, 1}, {3, 1}]',
      'insert {4, 2}',
      'insert {1, 6}',
      'insert {7, 6}',
      'insert {2, "x"}',
      'delete_object {3, 1}',
      'delete 2',
      'delete 4',
      'replace {{7, 6}, {7, 9}}',
      'replace {{1, 6}, {1, 9}}',
      'delete_object {7, 9}',
      'delete_object {1, 9}',
      'insert {5, 5}',
      'delete_object {5, 5}',
      'clear nil',
      'clear nil',
      'rename :u',
      'drop nil',
    ])
  })

  it('tell of a new owner, given by hand or by a death, and of tables that go with their owner', () => {
    const { run, runtime } = testRuntime()
    const heard: string[] = []
    run(function* () {
      const [heir, owner] = [spawn(receiveAny), spawn(receiveAny)]
      runtime.listen((event) => {
        if (event.kind !== 'ets') return
        const who = event.what === heir ? 'heir' : event.what === owner ? 'owner' : inspect(event.what)
        heard.push(`${event.operation} ${inspect(event.table)} ${who}${event.by === owner ? ' by owner' : ''}`)
      })
      const kept = Ets.create(atom('kept'), list(atom('named_table'), triple(atom('heir'), heir, null)))
      const lost = Ets.create(atom('lost'), list(atom('named_table')))
      for (const table of [kept, lost]) Ets.giveAway(table, owner, null)
      yield* sleep(0)
    })
    // Each has ended by the message it got of its table.
    expect(heard).toEqual([
      'new :kept nil',
      'new :lost nil',
      'give_away :kept owner',
      'give_away :lost owner',
      'give_away :kept heir by owner',
      'drop :lost nil by owner',
      'drop :kept nil',
    ])
  })
})
