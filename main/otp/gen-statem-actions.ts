/** What the callbacks of a `:gen_statem` answer: what comes next, and what is to be done on the way. Pure. Source: gen_statem.erl of OTP 25. */
import { atom, Cons, elements, emptyList, isAtom, isInteger, list, pair, Pid, type Term, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { statemFrames } from './frames.js'
import { Raised } from './process/raised.js'

/** `{type, content}` of an event; `key` is the time-out that it stands for, where it comes from an action that did not wait. */
export interface Event {
  readonly type: Term
  readonly content: Term
  readonly key?: Term
}

/** `{type, time, content, options}`; the time is ms, `:infinity`, `:cancel` or `:update`. */
export interface TimeOut {
  readonly key: Term
  readonly time: Term
  readonly content: Term
  readonly options: Term
}

/** The machine goes on. */
export interface Going {
  readonly kind: 'going'
  readonly state: Term
  readonly data: Term
  /** The call of a state's entry comes again though the state is the same. */
  readonly repeats: boolean
  readonly actions: Term
}

/** The machine ends, after these answers. */
export interface Stopping {
  readonly kind: 'stopping'
  readonly reason: Term
  readonly data: Term
  readonly replies: Term
}

/** One thing to be done. */
export type Action =
  | { readonly kind: 'postpone' | 'hibernate'; readonly value: boolean }
  | { readonly kind: 'reply'; readonly from: Tuple; readonly value: Term }
  | { readonly kind: 'next_event'; readonly event: Event }
  | { readonly kind: 'time_out'; readonly timeOut: TimeOut }
  | { readonly kind: 'change_module' | 'push_module'; readonly module: Term }
  | { readonly kind: 'pop_module' }

export const stateTimeout = atom('state_timeout')
export const cancel = atom('cancel')
export const update = atom('update')
const nextState = atom('next_state')
const keepState = atom('keep_state')
const keepStateAndData = atom('keep_state_and_data')
const repeatState = atom('repeat_state')
const repeatStateAndData = atom('repeat_state_and_data')
const stopAndReply = atom('stop_and_reply')
const postpone = atom('postpone')
const nextEvent = atom('next_event')
const changeModule = atom('change_callback_module')
const pushModule = atom('push_callback_module')
const popModule = atom('pop_callback_module')
const badReturn = atom('bad_return_from_state_function')
const badEnterReturn = atom('bad_state_enter_return_from_state_function')
const badAction = atom('bad_action_from_state_function')
const badEnterAction = atom('bad_state_enter_action_from_state_function')
const badReply = atom('bad_reply_action_from_state_function')
export const info = atom('info')
const eventTypes: readonly Term[] = [atom('cast'), info, atom('internal'), atoms.timeout, stateTimeout]
const callAtom = atom('call')

/** What `answer` of a callback in `state` with `data` means. errors  bad_return_from_state_function, or that of a state's entry */
export function outcome(answer: Term, state: Term, data: Term, isEntry: boolean): Going | Stopping {
  const going = (next: Term, more: Term, actions: Term | undefined, repeats = false): Going => ({
    kind: 'going',
    state: next,
    data: more,
    repeats,
    actions: actions === undefined ? emptyList : actions,
  })
  const stopping = (reason: Term, last: Term, replies: Term = emptyList): Stopping => ({
    kind: 'stopping',
    reason,
    data: last,
    replies,
  })
  if (answer === keepStateAndData) return going(state, data, undefined)
  if (answer === repeatStateAndData) return going(state, data, undefined, true)
  if (answer === atoms.stop) return stopping(atoms.normal, data)
  if (answer instanceof Tuple) {
    const [tag, first = null, second = null, third] = answer.items()
    const { size } = answer
    if (tag === nextState && (size === 3 || size === 4)) {
      if (!isEntry || first === state) return going(first, second, third)
      return fault(pair(badEnterReturn, answer), 'loop_state_callback_result', 11, 1469)
    }
    if (tag === keepState && (size === 2 || size === 3)) return going(state, first, size === 3 ? second : undefined)
    if (tag === keepStateAndData && size === 2) return going(state, data, first)
    if (tag === repeatState && (size === 2 || size === 3))
      return going(state, first, size === 3 ? second : undefined, true)
    if (tag === repeatStateAndData && size === 2) return going(state, data, first, true)
    if (tag === atoms.stop && (size === 2 || size === 3)) return stopping(first, size === 3 ? second : data)
    if (tag === stopAndReply && (size === 3 || size === 4))
      return stopping(first, third === undefined ? data : third, second)
  }
  return fault(pair(badReturn, answer), 'loop_state_callback_result', 11, 1580)
}

/** Each of `actions`, a list or one alone. errors  bad_action_from_state_function, or that of a state's entry */
export function* actionsOf(actions: Term, isEntry: boolean): Generator<Action, void> {
  if (actions !== emptyList && !(actions instanceof Cons)) {
    yield actionOf(actions, isEntry)
    return
  }
  let rest: Term = actions
  for (; rest instanceof Cons; rest = rest.tail) yield actionOf(rest.head, isEntry)
  if (rest !== emptyList) fault(atom('function_clause'), 'loop_actions_list', 12, 1627)
}

function actionOf(action: Term, isEntry: boolean): Action {
  if (isInteger(action) || action === atoms.infinity) {
    const timeOut = { key: atoms.timeout, time: action, content: action, options: emptyList }
    return isTime(action, emptyList) ? { kind: 'time_out', timeOut } : badTimeOut(action)
  }
  if (action === postpone) return postponed(action, true, isEntry)
  if (action === atoms.hibernate) return { kind: 'hibernate', value: true }
  if (action === popModule) return { kind: 'pop_module' }
  if (!(action instanceof Tuple)) return unknown(action)
  const { e0: tag, e1: first, e2: second, size } = action
  if (tag === postpone && size === 2 && typeof first === 'boolean') return postponed(action, first, isEntry)
  if (tag === atoms.hibernate && size === 2 && typeof first === 'boolean') return { kind: 'hibernate', value: first }
  if (tag === atoms.reply && size === 3)
    return isFrom(first)
      ? { kind: 'reply', from: first, value: second }
      : fault(pair(badAction, action), 'loop_actions_reply', 14, 1943)
  if (tag === nextEvent && size === 3) {
    if (!isEntry && isEventType(first)) return { kind: 'next_event', event: { type: first, content: second } }
    return fault(pair(isEntry ? badEnterAction : badAction, action), 'loop_actions_next_event_bad', 9, 1994)
  }
  if (tag === changeModule && size === 2 && isAtom(first)) return { kind: 'change_module', module: first }
  if (tag === pushModule && size === 2 && isAtom(first)) return { kind: 'push_module', module: first }
  if (isTimeOutKey(tag)) return timedOut(action, tag)
  return unknown(action)
}

function postponed(action: Term, value: boolean, isEntry: boolean): Action {
  return isEntry ? fault(pair(badEnterAction, action), 'loop_actions_list', 12, 1682) : { kind: 'postpone', value }
}

function timedOut(action: Tuple, key: Term): Action {
  const { e1: time, e2: content, size } = action
  if (size === 2 && time === cancel)
    return { kind: 'time_out', timeOut: { key, time, content: null, options: emptyList } }
  if (size === 3)
    return time === update || isTime(time, emptyList)
      ? { kind: 'time_out', timeOut: { key, time, content, options: emptyList } }
      : badTimeOut(action)
  if (size !== 4) return unknown(action)
  const options = action.at(3)
  if (!areOptions(options) || !isTime(time, options)) return badTimeOut(action, 1829)
  return { kind: 'time_out', timeOut: { key, time, content, options } }
}

/** True for none, and for `{:abs, boolean}`, alone or as the one of a list. */
function areOptions(options: Term): boolean {
  if (options === emptyList) return true
  const only = options instanceof Cons && options.tail === emptyList ? options.head : options
  return only instanceof Tuple && only.size === 2 && only.e0 === atom('abs') && typeof only.e1 === 'boolean'
}

/** True for ms from 0 on and `:infinity`; for any integer where it is an absolute time. */
function isTime(time: Term, options: Term): boolean {
  return time === atoms.infinity || (isInteger(time) && (time >= 0 || isAbsolute(options)))
}

/** Whether a time of `options` is one of the clock. */
export function isAbsolute(options: Term): boolean {
  const wanted = pair(atom('abs'), true)
  const given = options instanceof Tuple ? list(options) : options
  for (const each of elements(given))
    if (each instanceof Tuple && each.e0 === wanted.e0 && each.e1 === true) return true
  return false
}

function isTimeOutKey(key: Term): boolean {
  return key === atoms.timeout || key === stateTimeout || isNamed(key)
}

/** True for `{:timeout, name}`. */
function isNamed(key: Term): boolean {
  return key instanceof Tuple && key.size === 2 && key.e0 === atoms.timeout
}

function isEventType(type: Term): boolean {
  return (
    eventTypes.includes(type) || isNamed(type) || (type instanceof Tuple && type.e0 === callAtom && isFrom(type.e1))
  )
}

function isFrom(term: Term): term is Tuple {
  return term instanceof Tuple && term.size === 2 && term.e0 instanceof Pid
}

/** The answers that go out before a machine stops. errors  bad_reply_action_from_state_function */
export function* repliesOf(replies: Term): Generator<{ readonly from: Tuple; readonly value: Term }, void> {
  const given = replies === emptyList || replies instanceof Cons ? replies : list(replies)
  for (const each of elements(given)) {
    const isReply = each instanceof Tuple && each.size === 3 && each.e0 === atoms.reply
    if (!isReply || !isFrom(each.e1))
      return fault(pair(badReply, each), 'do_reply_then_terminate', 8, isReply ? 2585 : 2592)
    yield { from: each.e1, value: each.e2 }
  }
}

function unknown(action: Term): never {
  return fault(pair(badAction, action), 'loop_actions_list', 13, 1913)
}

function badTimeOut(action: Term, line = 1865): never {
  return fault(pair(badAction, action), 'loop_actions_list', 13, line)
}

/** Raises what gen_statem itself raises, in its function `name/arity` at `line`. */
export function fault(reason: Term, name: string, arity: number, line: number): never {
  throw new Fault('error', reason, statemFrames([name, arity, line]))
}

/** What gen_statem itself raises. */
export class Fault extends Raised {}
