import { describe, expect, it } from 'vitest'
import { installKv } from '../../main/kv/install.js'
import { installKvServer } from '../../main/kv-server/install.js'
import * as Application from '../../main/otp/application.js'
import { apply } from '../../main/otp/code.js'
import { HandClock } from '../../main/otp/process/clock.js'
import { Exited } from '../../main/otp/process/runtime.js'
import { bootSystem } from '../../main/otp/system.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { alias, atom, pair, type Term, triple, tuple } from '../../main/otp/term/term.js'
import { runIn } from '../support/run.js'

function system() {
  const runtime = bootSystem({ clock: new HandClock() })
  installKv(runtime)
  installKvServer(runtime)
  runIn(runtime, () => Application.ensureAllStarted(atom('kv')))
  const call = (module: string, name: string, ...args: Term[]): Term =>
    runIn(runtime, () => apply(alias(module), atom(name), args))
  return { runtime, call }
}

describe('KVServer.Command.parse/1', () => {
  const { call } = system()

  it.each([
    ['CREATE shopping\r\n', '{:ok, {:create, "shopping"}}'],
    ['CREATE  shopping  \r\n', '{:ok, {:create, "shopping"}}'],
    ['PUT shopping milk 1\r\n', '{:ok, {:put, "shopping", "milk", "1"}}'],
    ['GET shopping milk\r\n', '{:ok, {:get, "shopping", "milk"}}'],
    ['DELETE shopping eggs\r\n', '{:ok, {:delete, "shopping", "eggs"}}'],
    ['UNKNOWN shopping eggs\r\n', '{:error, :unknown_command}'],
    ['GET shopping\r\n', '{:error, :unknown_command}'],
    ['GET shopping milk 1\r\n', '{:error, :unknown_command}'],
    ['PUT shopping milk 1 2\r\n', '{:error, :unknown_command}'],
    ['DELETE shopping\r\n', '{:error, :unknown_command}'],
    ['\r\n', '{:error, :unknown_command}'],
    ['', '{:error, :unknown_command}'],
  ])('of %j is %s', (line, expected) => {
    expect(inspect(call('KVServer.Command', 'parse', line))).toBe(expected)
  })

  it('keeps of a long word no more than the word', () => {
    const long = 'k'.repeat(40)
    expect(inspect(call('KVServer.Command', 'parse', `PUT b ${long} ${long}\r\n`))).toBe(
      `{:ok, {:put, "b", "${long}", "${long}"}}`,
    )
  })
})

describe('KVServer.Command.run/1', () => {
  const run = (call: ReturnType<typeof system>['call'], command: Term): string =>
    inspect(call('KVServer.Command', 'run', command))

  it('creates, puts, gets and deletes', () => {
    const { call } = system()
    expect(run(call, triple(atom('get'), 'shopping', 'milk'))).toBe('{:error, :not_found}')
    expect(run(call, pair(atom('create'), 'shopping'))).toBe('{:ok, "OK\\r\\n"}')
    expect(run(call, tuple(atom('put'), 'shopping', 'milk', '1'))).toBe('{:ok, "OK\\r\\n"}')
    expect(run(call, triple(atom('get'), 'shopping', 'milk'))).toBe('{:ok, "1\\r\\nOK\\r\\n"}')
    expect(run(call, triple(atom('delete'), 'shopping', 'milk'))).toBe('{:ok, "OK\\r\\n"}')
    expect(run(call, triple(atom('get'), 'shopping', 'milk'))).toBe('{:ok, "\\r\\nOK\\r\\n"}')
  })

  it('shows numbers and atoms that were put otherwise as text', () => {
    const { call } = system()
    run(call, pair(atom('create'), 'shopping'))
    run(call, tuple(atom('put'), 'shopping', 'milk', 3))
    run(call, tuple(atom('put'), 'shopping', 'open', true))
    expect(run(call, triple(atom('get'), 'shopping', 'milk'))).toBe('{:ok, "3\\r\\nOK\\r\\n"}')
    expect(run(call, triple(atom('get'), 'shopping', 'open'))).toBe('{:ok, "true\\r\\nOK\\r\\n"}')
  })

  it('raises for a value that is no text', () => {
    const { call } = system()
    run(call, pair(atom('create'), 'shopping'))
    run(call, tuple(atom('put'), 'shopping', 'milk', pair(1, 2)))
    expect(() => run(call, triple(atom('get'), 'shopping', 'milk'))).toThrow(Exited)
  })

  it('raises for what is no command', () => {
    const { call } = system()
    expect(() => run(call, pair(atom('get'), 'shopping'))).toThrow(Exited)
  })

  it('uses a module of KV that was defined anew', () => {
    const { runtime, call } = system()
    run(call, pair(atom('create'), 'shopping'))
    const { code } = runtime.parts
    const known = code.module(alias('KV.Bucket'))
    if (known === undefined) throw new Error('KV.Bucket is not there')
    code.define({ ...known, functions: new Map(known.functions).set(atom('get'), [undefined, undefined, () => 'own']) })
    expect(run(call, triple(atom('get'), 'shopping', 'milk'))).toBe('{:ok, "own\\r\\nOK\\r\\n"}')
  })
})
