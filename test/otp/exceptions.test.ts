import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { installApplications, load } from '../../main/otp/application.js'
import { nativeModule } from '../../main/otp/code.js'
import * as Exceptions from '../../main/otp/exceptions/exceptions.js'
import type { Raised } from '../../main/otp/process/api.js'
import { error } from '../../main/otp/process/api.js'
import { inspect } from '../../main/otp/term/inspect.js'
import {
  alias,
  atom,
  atomTerm,
  emptyList,
  list,
  pair,
  type Term,
  TermMap,
  toArray,
  tuple,
} from '../../main/otp/term/term.js'
import { testRuntime } from '../support/run.js'
import { floatOf, readTerm, type Written } from '../support/terms.js'

interface Recorded {
  readonly built: [string, Written, string][]
  readonly exits: [Written, string][]
  readonly entries: [Written, string][]
  readonly errors: [Written, Written, string, string][]
  readonly messages: [Written, string][]
  readonly arguments: [string, Written, Written, string, string][]
  readonly blamed: [Written, Written, string][]
  readonly distances: [string, string, string][]
}

const file = new URL('reference/exceptions.json', import.meta.url)
const recorded = Object.assign({}, ...(JSON.parse(readFileSync(file, 'utf8')) as object[])) as Recorded

describe('formatExit', () => {
  it.each(recorded.exits)('says %j as Elixir does', (reason, text) => {
    expect(Exceptions.formatExit(readTerm(reason))).toBe(text)
  })
})

describe('formatStacktraceEntry', () => {
  it.each(recorded.entries)('writes %j as Elixir does', (entry, text) => {
    expect(Exceptions.formatStacktraceEntry(readTerm(entry))).toBe(text)
  })

  it('gives nothing for what is no entry', () => {
    expect(Exceptions.formatStacktraceEntry(tuple(1, 2, 3, 4))).toBeUndefined()
    expect(Exceptions.formatStacktraceEntry(atom('x'))).toBeUndefined()
  })

  it('names the application of a module of our own', () => {
    const { runtime, run } = testRuntime()
    const applications = installApplications(runtime)
    applications.define({ name: atom('kv'), vsn: '0.0.1', modules: [alias('KV.Registry')] })
    run(() => load(atom('kv')))
    const entry = tuple(
      alias('KV.Registry'),
      atom('init'),
      1,
      list(pair(atom('file'), 'lib/kv/registry.ex'), pair(atom('line'), 7)),
    )
    expect(run(() => Exceptions.formatStacktraceEntry(entry))).toBe(
      '(kv 0.0.1) lib/kv/registry.ex:7: KV.Registry.init/1',
    )
  })
})

describe('normalize and message', () => {
  it.each(recorded.errors)('make of %j with %j what Elixir makes', (reason, stack, exception, message) => {
    const { run } = testRuntime()
    run(() => {
      const normal = Exceptions.normalize(readTerm(reason), readTerm(stack))
      expect(inspect(normal)).toBe(exception)
      expect(Exceptions.message(normal)).toBe(message)
    })
  })

  it.each(recorded.messages)('give for %j the message', (exception, message) => {
    const { run } = testRuntime()
    expect(run(() => Exceptions.message(readTerm(exception) as TermMap))).toBe(message)
  })

  it('tell a function that is not exported from a module that is not there', () => {
    const { runtime, run } = testRuntime()
    runtime.parts.code.define(nativeModule(alias('KV'), { 'get/1': () => null }))
    const text = run(() =>
      Exceptions.formatBanner('error', atom('undef'), list(tuple(alias('KV'), atom('put'), 1, emptyList))),
    )
    expect(text).toBe('** (UndefinedFunctionError) function KV.put/1 is undefined or private')
  })

  it('name the types that a protocol is implemented for, where they are known', () => {
    const { runtime, run } = testRuntime()
    const banner = (): string =>
      Exceptions.message(
        Exceptions.exception('Protocol.UndefinedError', { protocol: alias('Enumerable'), value: 1, description: '' }),
      )
    expect(run(banner)).toBe('protocol Enumerable not implemented for 1 of type Integer')
    runtime.parts.implementationsOf = () => [alias('Map'), alias('List')]
    expect(run(banner)).toBe(
      'protocol Enumerable not implemented for 1 of type Integer. This protocol is implemented for the following type(s): Map, List',
    )
  })

  it('ask the module of an exception made at run time, and say what it did wrong', () => {
    const { runtime, run } = testRuntime()
    const module = alias('OutOfStock')
    const message = (struct: Term): Term =>
      (struct as TermMap).get(atom('item')) === null
        ? error(atom('badarith'))
        : ((struct as TermMap).get(atom('item')) as Term)
    runtime.parts.code.define(nativeModule(module, { 'message/1': message }))
    runtime.parts.inspection = {
      fieldsOf: (name) => (name === module ? [atom('__exception__'), atom('item')] : undefined),
    }
    const texts = run(() =>
      ['milk', 7, null].map((item) => Exceptions.message(Exceptions.exception('OutOfStock', { item }))),
    )
    expect(texts[0]).toBe('milk')
    expect(texts[1]).toBe('got 7 while retrieving Exception.message/1 for %OutOfStock{item: 7} (expected a string)')
    expect(texts[2]).toBe(
      'got ArithmeticError with message "bad argument in arithmetic expression" while retrieving Exception.message/1 for ' +
        '%OutOfStock{item: nil}. Stacktrace:\n\n',
    )
  })
})

describe('refused arguments', () => {
  it.each(recorded.arguments)('of :erlang.%s with %j are explained', (name, args, reason, cause, message) => {
    const { run } = testRuntime()
    const info = TermMap.from<Term, Term>([[atom('module'), atom('erl_erts_errors')]])
    const frame = tuple(
      atom('erlang'),
      atom(name),
      readTerm(args),
      list(pair(atom('error_info'), cause === '' ? info : info.put(atom('cause'), atom(cause)))),
    )
    expect(run(() => Exceptions.message(Exceptions.normalize(readTerm(reason), list(frame))))).toBe(message)
  })

  it('of another module are explained by who knows them', () => {
    Exceptions.defineErrorModule(atom('test_errors'), ({ name, args, cause }) => ({
      args: ['', `${name} of ${args.length} ${String(cause)}`],
    }))
    const info = TermMap.from<Term, Term>([[atom('module'), atom('test_errors')]])
    const frame = tuple(atom('ets'), atom('insert'), list(1, 2), list(pair(atom('error_info'), info)))
    expect(Exceptions.formatBanner('error', atom('badarg'), list(frame))).toBe(
      '** (ArgumentError) errors were found at the given arguments:\n\n  * 2nd argument: insert of 2 undefined\n',
    )
  })
})

describe('blame', () => {
  it.each(recorded.blamed)('adds to %j with %j what the shell shows', (reason, stack, text) => {
    const { run } = testRuntime()
    const shown = run(() => {
      const blamed = Exceptions.blame(readTerm(reason), readTerm(stack))
      return Exceptions.format('error', blamed.exception, blamed.stack)
    })
    expect(shown).toBe(text)
  })

  it('suggests functions of the module', () => {
    const { runtime, run } = testRuntime()
    const functions = { 'upcase/1': () => null, 'upcase/2': () => null, 'length/1': () => null }
    runtime.parts.code.define(nativeModule(alias('Text'), functions))
    const stack = list(tuple(alias('Text'), atom('upcas'), list('x'), emptyList))
    const text = run(() => Exceptions.message(Exceptions.blame(atom('undef'), stack).exception))
    expect(text).toBe(
      'function Text.upcas/1 is undefined or private. Did you mean:\n\n      * upcase/1\n      * upcase/2\n',
    )
  })

  it('shows the clauses that were tried', () => {
    const { runtime, run } = testRuntime()
    const node = (term: Term, isMatch: boolean): Term =>
      TermMap.from<Term, Term>([
        [atom('match?'), isMatch],
        [atom('node'), term],
      ])
    const both = tuple(atom('and'), emptyList, list(node(1, true), node(2, false)))
    const clauses = list(pair(list(node(null, false)), emptyList), pair(list(node(1, true)), list(both)))
    runtime.parts.clausesOf = () => ({ kind: atom('def'), clauses })
    const stack = list(tuple(alias('Text'), atom('get'), list('x'), emptyList))
    const text = run(() => Exceptions.message(Exceptions.blame(atom('function_clause'), stack).exception))
    expect(text).toBe(
      'no function clause matching in Text.get/1\n\nThe following arguments were given to Text.get/1:\n\n    # 1\n    "x"\n\n' +
        'Attempted function clauses (showing 2 out of 2):\n\n    def get(-nil-)\n    def get(1) when 1 and -2-\n',
    )
  })
})

describe('jaroDistance', () => {
  it('is what Elixir computes', () => {
    for (const [a, b, bits] of recorded.distances) {
      expect.soft([a, b, Exceptions.jaroDistance(a, b)]).toEqual([a, b, floatOf(bits)])
    }
  })
})

describe('format', () => {
  it('puts the banner over the stack, and a throw and an exit as they are', () => {
    const stack = list(tuple(alias('Bomb'), atom('go'), 0, emptyList))
    expect(Exceptions.format('error', atom('badarith'), stack)).toBe(
      '** (ArithmeticError) bad argument in arithmetic expression\n    Bomb.go/0\n',
    )
    expect(Exceptions.format('throw', atom('up'), emptyList)).toBe('** (throw) :up')
    expect(Exceptions.format('exit', pair(atom('shutdown'), atom('bye')), emptyList)).toBe('** (exit) shutdown: :bye')
  })
})

describe('buildException', () => {
  it.each(recorded.built)('makes for %s of %j what the module makes', (module, argument, text) => {
    const { run } = testRuntime()
    const built = run(() => Exceptions.buildException(atom(module), readTerm(argument)))
    expect(built === undefined ? undefined : inspect(built.exception)).toBe(text)
  })

  it('makes of what inspect caught its module and message', () => {
    const caught = Exceptions.exception('RuntimeError', { message: 'x\n' })
    const built = Exceptions.buildException(alias('Inspect.Error'), list(pair(atom('exception'), caught)))?.exception
    expect([built?.get(atom('exception_module')), built?.get(atom('exception_message'))]).toEqual([
      alias('RuntimeError'),
      'x',
    ])
  })

  it('says which fields the exception does not have, and nothing of a module that is no exception', () => {
    const unknown = Exceptions.buildException(alias('RuntimeError'), list(pair(atom('odd'), 1)))?.unknown
    expect(unknown).toEqual([atom('odd')])
    expect(Exceptions.buildException(alias('Task'), list())).toBeUndefined()
  })
})

describe('the constructors', () => {
  it('raise what they are called', () => {
    const raised = (raise: () => never): string => {
      try {
        return raise()
      } catch (thrown) {
        return inspect((thrown as Raised).reason)
      }
    }
    expect(raised(() => Exceptions.argumentError('no'))).toBe('%ArgumentError{message: "no"}')
    expect(raised(() => Exceptions.keyError(atom('a'), TermMap.empty))).toBe(
      '%KeyError{key: :a, term: %{}, message: nil}',
    )
    expect(raised(() => Exceptions.emptyError())).toBe('%Enum.EmptyError{message: "empty error"}')
    expect(toArray(list(atomTerm('nil')))).toEqual([null])
  })
})
