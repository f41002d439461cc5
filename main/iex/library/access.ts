/** Access, and get_in, put_in, update_in, pop_in over it. Source: Elixir 1.14's `Access` and `Kernel`. */
import { code, fun as makeFun } from '../../otp/code.js'
import type { Mfa } from '../../otp/process/process.js'
import { argumentError, keyError, outOfBounds, runtimeError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { Raised, refused } from '../../otp/process/raised.js'
import type { Atom } from '../../otp/term/term.js'
import {
  alias,
  atom,
  Cons,
  emptyList,
  Fun,
  isAtom,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { erlangError } from '../machine/failing.js'
import { promptFun } from '../machine/machine.js'
import { after, applied, called, isAtomNamed, isFun, isPair, isStruct, mapOf, noClause, truthy } from './arguments.js'
import { entryOf, keyword } from './keyword.js'
import { map } from './map.js'
import { libraryModule } from './module.js'

const accessModule = alias('Access')
const popAtom = atom('pop')

/** Calls what the module of a struct has of the behaviour Access. */
function* behaviour(struct: TermMap, name: string, args: readonly Term[]): Proc<Term> {
  const module = struct.get(atoms.struct) as Atom
  const found = code().find(module, atom(name), args.length)
  if (found === undefined) {
    const reason =
      `${shown(module)} does not implement the Access behaviour. ` +
      'If you are using get_in/put_in/update_in, you can specify the field to be accessed using Access.key!/1'
    throw new Raised('error', undefinedFunction(module, name, args.length, reason))
  }
  const result = found(...args)
  return (isProc(result) ? yield* result : result) as Term
}

function undefinedFunction(module: Atom, name: string, arity: number, reason: string): TermMap {
  return TermMap.from<Term, Term>([
    [atoms.exception, true],
    [atoms.struct, alias('UndefinedFunctionError')],
    [atom('module'), module],
    [atom('function'), atom(name)],
    [atom('arity'), arity],
    [atom('reason'), reason],
    [atom('message'), null],
  ])
}

function atomKey(key: Term): void {
  if (!isAtom(key)) argumentError(`the Access calls for keywords expect the key to be an atom, got: ${shown(key)}`)
}

/** Access.get/3 */
export function get(container: Term, key: Term, otherwise: Term = null): unknown {
  if (container === null) return otherwise
  if (container instanceof TermMap) {
    if (!isStruct(container)) {
      const value = container.get(key)
      return value === undefined ? otherwise : value
    }
    return after(behaviour(container, 'fetch', [container, key]), (found) => fetched(found, otherwise))
  }
  if (!isList(container)) return noClause('Access', 'get', container, key, otherwise)
  atomKey(key)
  return entryOf(container, key)?.e1 ?? (entryOf(container, key) === undefined ? otherwise : null)
}

function fetched(found: Term, otherwise: Term): Term {
  if (isPair(found) && found.e0 === atoms.ok) return found.e1
  return found === atoms.error ? otherwise : erlangError('try_clause', found)
}

function fetch(container: Term, key: Term): unknown {
  if (container instanceof TermMap && isStruct(container)) return behaviour(container, 'fetch', [container, key])
  if (container === null) return atoms.error
  if (container instanceof TermMap) return okOr(container.get(key))
  if (!isList(container)) return noClause('Access', 'fetch', container, key)
  atomKey(key)
  return okOr(entryOf(container, key)?.e1)
}

const okOr = (value: Term | undefined): Term => (value === undefined ? atoms.error : pair(atoms.ok, value))

function getAndUpdate(container: Term, key: Term, fun: Term): unknown {
  if (container instanceof TermMap && isStruct(container))
    return behaviour(container, 'get_and_update', [container, key, fun])
  if (container instanceof TermMap) return call(map, 'get_and_update', container, key, fun)
  if (isList(container)) return call(keyword, 'get_and_update', container, key, fun)
  if (container === null) return argumentError(`could not put/update key ${shown(key)} on a nil value`)
  return noClause('Access', 'get_and_update', container, key, fun)
}

function pop(container: Term, key: Term): unknown {
  if (container instanceof TermMap && isStruct(container)) return behaviour(container, 'pop', [container, key])
  if (container instanceof TermMap) return call(map, 'pop', container, key)
  if (isList(container)) return call(keyword, 'pop', container, key)
  if (container === null) return argumentError(`could not pop key ${shown(key)} on a nil value`)
  return noClause('Access', 'pop', container, key)
}

function call(module: typeof map, name: string, ...args: Term[]): unknown {
  return module.functions.get(atom(name))?.[args.length]?.(...args)
}

/** A function to stand among the keys of get_in and others. */
function step(name: string, arity: number, run: (op: Term, data: Term, next: Term) => unknown): Fun {
  return makeFun(3, { module: accessModule, name: atom(name), arity }, run)
}

const isGet = (op: Term): boolean => isAtomNamed(op, 'get')

function key(wanted: Term, otherwise: Term = null): Term {
  return step('key', 2, (op, data, next) => {
    const value = mapOf(data).get(wanted) ?? (mapOf(data).has(wanted) ? null : otherwise)
    if (isGet(op)) return applied(next, value)
    return after(applied(next, value), (answer) => putAnswer(answer, data as TermMap, wanted, value))
  })
}

function putAnswer(answer: Term, data: TermMap, wanted: Term, value: Term): Term {
  if (isPair(answer)) return pair(answer.e0, data.put(wanted, answer.e1))
  return answer === popAtom ? pair(value, data.delete(wanted)) : erlangError('case_clause', answer)
}

function knownKey(wanted: Term): Term {
  return step('key!', 1, (op, data, next) => {
    if (!(data instanceof TermMap)) return runtimeError(`Access.key!/1 expected a map/struct, got: ${shown(data)}`)
    const value = data.get(wanted)
    if (value === undefined) return keyError(wanted, data)
    if (isGet(op)) return applied(next, value)
    return after(applied(next, value), (answer) => putAnswer(answer, data, wanted, value))
  })
}

function elem(index: Term): Term {
  if (!isInteger(index) || index < 0) return noClause('Access', 'elem', index)
  return step('elem', 1, (op, data, next) => {
    if (!(data instanceof Tuple)) return runtimeError(`Access.elem/1 expected a tuple, got: ${shown(data)}`)
    const place = Number(index)
    if (place >= data.size) return refused('element', [place + 1, data])
    if (isGet(op)) return applied(next, data.at(place))
    return after(applied(next, data.at(place)), (answer) => {
      if (isPair(answer)) return pair(answer.e0, data.with(place, answer.e1))
      return answer === popAtom ? runtimeError('cannot pop data from a tuple') : erlangError('case_clause', answer)
    })
  })
}

/** Goes through `items`; of those that are `wanted`, gives what `next` gives, or puts back what it answers. */
function* through(
  op: Term,
  items: readonly Term[],
  next: Term,
  wanted: (item: Term, index: number) => boolean | Proc<boolean>,
): Proc<Term> {
  const gets: Term[] = []
  const updates: Term[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Term
    const decided = wanted(item, i)
    if (!(isProc(decided) ? yield* decided : decided)) {
      updates.push(item)
      continue
    }
    const answer = yield* called(next, item)
    if (isGet(op)) gets.push(answer)
    else if (isPair(answer)) {
      gets.push(answer.e0)
      updates.push(answer.e1)
    } else if (answer === popAtom) gets.push(item)
    else return erlangError('case_clause', answer)
  }
  return isGet(op) ? listFrom(gets) : pair(listFrom(gets), listFrom(updates))
}

function all(): Term {
  return new Fun(
    3,
    accessModule,
    atom('all'),
    (op: Term, data: Term, next: Term) => {
      if (!isList(data)) return runtimeError(`Access.all/0 expected a list, got: ${shown(data)}`)
      return through(op, toArray(data), next, () => true)
    },
    false,
    3,
    0,
    0,
  )
}

function filter(condition: Term): Term {
  if (!(condition instanceof Fun)) return noClause('Access', 'filter', condition)
  return step('filter', 1, (op, data, next) => {
    if (!isList(data)) return runtimeError(`Access.filter/1 expected a list, got: ${shown(data)}`)
    return through(op, toArray(data), next, function* (item) {
      return truthy(yield* called(condition, item))
    })
  })
}

function at(name: string, index: Term, missing: () => Term): Term {
  if (!isInteger(index)) return noClause('Access', name, index)
  return step(name, 1, (op, data, next) => {
    if (!isList(data)) return runtimeError(`Access.${name}/1 expected a list, got: ${shown(data)}`)
    const items = toArray(data)
    const place = index < 0 ? items.length + Number(index) : Number(index)
    const item = place < 0 ? undefined : items[place]
    if (item === undefined) return isGet(op) && name === 'at' ? applied(next, null) : pair(missing(), data)
    if (isGet(op)) return applied(next, item)
    return after(applied(next, item), (answer) => {
      if (isPair(answer)) return pair(answer.e0, listFrom(items.toSpliced(place, 1, answer.e1)))
      return answer === popAtom ? pair(item, listFrom(items.toSpliced(place, 1))) : erlangError('case_clause', answer)
    })
  })
}

function slice(range: Term): Term {
  if (!(range instanceof TermMap) || range.get(atoms.struct) !== alias('Range'))
    return noClause('Access', 'slice', range)
  const [first, last, by] = ['first', 'last', 'step'].map((name) => range.get(atom(name)) as number) as [
    number,
    number,
    number,
  ]
  if (by <= 0) return argumentError(`Access.slice/1 does not accept ranges with negative steps, got: ${shown(range)}`)
  return step('slice', 1, (op, data, next) => {
    if (!isList(data)) return argumentError(`Access.slice/1 expected a list, got: ${shown(data)}`)
    const items = toArray(data)
    const from = first < 0 ? Math.max(first + items.length, 0) : first
    const to = last < 0 ? last + items.length : last
    return through(op, items, next, (_item, i) => i >= from && i <= to && (i - from) % by === 0)
  })
}

export const access = libraryModule(
  accessModule,
  'Reads and changes values inside maps, keyword lists and structs by key, and gives functions that stand for keys in `get_in/2` and others.',
  {
    'all()': ['Stands for all elements of a list.', all],
    'at(index)': ['Stands for the element of a list at `index`.', (index) => at('at', index, () => null)],
    'at!(index)': [
      'As `at/1`, with an error where the list is not so long.',
      (index) => at('at!', index, () => outOfBounds()),
    ],
    'elem(index)': ['Stands for the element of a tuple at `index`.', elem],
    'fetch(container, key)': ['`{:ok, value}` for the value at `key`, or `:error`.', fetch],
    'fetch!(container, key)': [
      'The value at `key`; a KeyError where there is none.',
      (container, wanted) =>
        after(fetch(container, wanted), (found) => (isPair(found) ? found.e1 : keyError(wanted, container))),
    ],
    'filter(func)': ['Stands for the elements of a list for which `func` is truthy.', filter],
    'get(container, key, default \\\\ nil)': ['The value at `key`, or `default`: what `container[key]` does.', get],
    'get_and_update(container, key, fun)': [
      'Calls `fun` with the value at `key`; it answers `{given, new_value}` or `:pop`. Gives `{given, container}`.',
      getAndUpdate,
    ],
    'key(key, default \\\\ nil)': ['Stands for `key` of a map or struct, `default` where it has none.', key],
    'key!(key)': ['Stands for `key` of a map or struct, which must have it.', knownKey],
    'pop(container, key)': ['The value at `key`, and the container without it.', pop],
    'slice(range)': ['Stands for the elements of a list in `range`.', slice],
  },
)

/** get_in/2 */
export function getIn(data: Term, keys: Term): unknown {
  if (!(keys instanceof Cons)) return noClause('Kernel', 'get_in', data, keys)
  if (data === null) return null
  const { head, tail } = keys
  if (head instanceof Fun) {
    const next = tail === emptyList ? identity : continuation(getHome, (value) => getIn(value, tail))
    return applied(head, atom('get'), data, next)
  }
  if (tail === emptyList) return get(data, head)
  return after(get(data, head), (value) => getIn(value, tail))
}

const inKernel = (name: string, arity: number): Mfa => ({ module: alias('Kernel'), name: atom(name), arity })
/** Where the functions are from that go on with the rest of a path. */
const getHome = inKernel('get_in', 2)
const getAndUpdateHome = inKernel('get_and_update_in', 3)
const putHome = inKernel('put_in', 3)
const updateHome = inKernel('update_in', 3)
const popHome = inKernel('pop_in', 2)
const identity = makeFun(1, getHome, (value) => value)

type Run = (value: Term) => unknown
/** Makes the function that goes on with the rest of a path: one of `home`, unless a macro makes it where it is called. */
type Made = (home: Mfa, run: Run) => Fun

const continuation: Made = (home, run) => makeFun(1, home, settled(run))

/** As functions that are made at the prompt. */
export const atPrompt: Made = (_home, run) => promptFun(1, settled(run))

function settled(run: Run) {
  return function* (value: Term): Proc<Term> {
    let result = run(value)
    while (isProc(result)) result = yield* result
    return result as Term
  }
}

/** get_and_update_in/3 */
export function getAndUpdateIn(data: Term, keys: Term, fun: Term): unknown {
  if (!(keys instanceof Cons)) return noClause('Kernel', 'get_and_update_in', data, keys, fun)
  const { head, tail } = keys
  const next = tail === emptyList ? fun : continuation(getAndUpdateHome, (value) => getAndUpdateIn(value, tail, fun))
  if (isFun(head, 3)) return applied(head, atom('get_and_update'), data, next)
  if (!isFun(fun, 1)) return noClause('Kernel', 'get_and_update_in', data, keys, fun)
  return getAndUpdate(data, head, next)
}

/** put_in/3 */
export function putIn(data: Term, keys: Term, value: Term, made: Made = continuation): unknown {
  if (!(keys instanceof Cons)) return noClause('Kernel', 'put_in', data, keys, value)
  return after(
    getAndUpdateIn(
      data,
      keys,
      made(putHome, () => pair(null, value)),
    ),
    second,
  )
}

/** update_in/3 */
export function updateIn(data: Term, keys: Term, fun: Term, made: Made = continuation): unknown {
  if (!(keys instanceof Cons) || !(fun instanceof Fun)) return noClause('Kernel', 'update_in', data, keys, fun)
  return after(
    getAndUpdateIn(
      data,
      keys,
      made(updateHome, (value) => after(applied(fun, value), (changed) => pair(null, changed))),
    ),
    second,
  )
}

const second = (answer: Term): Term => (answer as Tuple).e1

/** pop_in/2 */
export function popIn(data: Term, keys: Term): unknown {
  if (!(keys instanceof Cons)) return noClause('Kernel', 'pop_in', data, keys)
  if (data === null) return argumentError(`could not pop key ${shown(keys.head)} on a nil value`)
  return popPath(data, keys)
}

function popPath(data: Term, keys: Cons): unknown {
  const { head, tail } = keys
  if (data === null) return popAtom
  if (tail instanceof Cons) {
    const next = continuation(popHome, (value) => popPath(value, tail))
    return isFun(head, 3) ? applied(head, atom('get_and_update'), data, next) : getAndUpdate(data, head, next)
  }
  return isFun(head, 3)
    ? applied(
        head,
        atom('get_and_update'),
        data,
        continuation(popHome, () => popAtom),
      )
    : pop(data, head)
}
