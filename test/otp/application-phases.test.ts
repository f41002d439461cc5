/** Start phases, as the BEAM went through them. */
import { describe, expect, it } from 'vitest'
import * as Application from '../../main/otp/application.js'
import { nativeModule } from '../../main/otp/code.js'
import { error, exit, whereis } from '../../main/otp/process/api.js'
import { sleep } from '../../main/otp/process/operations.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { alias, atom, elements, emptyList, list, pair, type Term, triple, tuple } from '../../main/otp/term/term.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { workers } from '../support/workers.js'

const Ph = alias('Ph')
const tree = atom('ph_tree')

/** Starts an application with these phases, in a runtime of its own: what was called, the answer, and whether its tree runs then. */
function start(phases: Term, mod: Term = pair(Ph, list(1))): { calls: string[]; answer: string; lives: boolean } {
  const test = workers()
  const calls: string[] = []
  test.runtime.parts.code.define(
    nativeModule(Ph, {
      'start/2': (type, args) => {
        calls.push(`start ${inspect(type)} ${inspect(args)}`)
        return Supervisor.startLink([], { strategy: 'one_for_one', name: tree })
      },
      'start_phase/3': (phase, type, args) => {
        calls.push([phase, type, args].map((each) => inspect(each)).join(' '))
        if (args === atom('raise')) return error(atom('oops'))
        if (args === atom('exit')) return exit(atom('bye'))
        return args
      },
      'stop/1': () => atom('ok'),
    }),
  )
  Application.installApplications(test.runtime)
  const keys = (more: Term[], phases: Term): Term =>
    list(
      pair(atom('applications'), emptyList),
      pair(atom('included_applications'), list(...more)),
      pair(atom('start_phases'), phases),
    )
  const spec = (name: string, mod: Term, phases: Term, ...included: Term[]): Term => {
    const given = keys(included, phases)
    return triple(atom('application'), atom(name), list(pair(atom('mod'), mod), ...elements(given)))
  }
  const found = test.run(function* () {
    yield* Application.load(spec('inc', pair(Ph, list(2)), list(pair(atom('go'), atom('ok')))))
    yield* Application.load(spec('prim', mod, phases, atom('inc')))
    const answer = yield* Application.start(atom('prim'))
    yield* sleep(10)
    return { answer: inspect(answer), lives: whereis(tree) !== undefined }
  })
  return { calls, ...found }
}

const phase = (name: string, args: string): Term => pair(atom(name), atom(args))

describe('start phases', () => {
  it('are gone through in order, after the tree', () => {
    const { calls, answer, lives } = start(list(phase('go', 'ok'), phase('on', 'ok')))
    expect(calls).toEqual(['start :normal [1]', ':go :normal :ok', ':on :normal :ok'])
    expect([answer, lives]).toEqual([':ok', true])
  })

  it('end with the first that fails; the tree stays, as OTP leaves it', () => {
    const failed = tuple(atom('error'), atom('nope'))
    const { calls, answer, lives } = start(list(pair(atom('go'), failed), phase('never', 'ok')))
    expect(calls).toEqual(['start :normal [1]', ':go :normal {:error, :nope}'])
    expect(answer).toBe('{:error, {:nope, {Ph, :start_phase, [:go, :normal, {:error, :nope}]}}}')
    expect(lives).toBe(true)
  })

  it.each([
    ['strange', '{:error, {:bad_return_value, {{Ph, :start_phase, [:go, :normal, :strange]}, :strange}}}'],
    ['exit', '{:error, {:bad_return_value, {{Ph, :start_phase, [:go, :normal, :exit]}, {:EXIT, :bye}}}}'],
  ])('that answer %s are a bad return value', (args, expected) => {
    expect(start(list(phase('go', args))).answer).toBe(expected)
  })

  it('that raise are a bad return value with the stack', () => {
    expect(start(list(phase('go', 'raise'))).answer).toMatch(
      /^\{:error, \{:bad_return_value, \{\{Ph, :start_phase, \[:go, :normal, :raise\]\}, \{:EXIT, \{:oops, \[/,
    )
  })

  it('that cannot be read take the tree with them', () => {
    const { answer, lives } = start(list(atom('strange')))
    expect(answer).toMatch(/^\{:error, \{:EXIT, \{:function_clause, \[\{:application_starter, :start, /)
    expect(lives).toBe(false)
  })

  it('none: the tree alone', () => {
    expect(start(emptyList).calls).toEqual(['start :normal [1]'])
  })

  it('reach the included applications where application_starter is the module', () => {
    const mod = pair(atom('application_starter'), list(Ph, list(3)))
    const { calls, answer } = start(list(phase('init', 'ok'), phase('go', 'ok')), mod)
    expect(calls).toEqual(['start :normal [3]', ':init :normal :ok', ':go :normal :ok', ':go :normal :ok'])
    expect(answer).toBe(':ok')
  })
})
