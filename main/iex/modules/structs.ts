/** `defstruct`, `defexception`. Source: Kernel.Utils.defstruct/3 and Kernel.defexception/1 of Elixir 1.14. */
import type { NativeFunction } from '../../otp/code.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { inspect } from '../../otp/term/inspect.js'
import {
  type Atom,
  atom,
  elements,
  emptyList,
  isAtom,
  isList,
  list,
  type List,
  listFrom,
  pair,
  type Term,
  TermMap,
  Tuple,
  tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { NativeCall } from '../machine/calls.js'
import { deriving } from './protocols.js'
import { missingKeys } from '../compile/structs.js'
import { functionClause } from '../machine/failing.js'
import type { Form } from '../compile/forms.js'
import { filled } from '../library/exceptions.js'
import { unknownField } from '../library/struct-functions.js'
import { placeTerm } from '../machine/places.js'
import type { ModuleDraft } from './draft.js'
import { draftOf } from './within.js'
import { Local } from '../machine/steps.js'

const messageKey = atom('message')

/** In `line` of Kernel.Utils.defstruct/3. */
function inUtils(line: number): List {
  return list(tuple(atom('Elixir.Kernel.Utils'), atom('defstruct'), 3, placeTerm('lib/kernel/utils.ex', line)))
}

/** The fields of a definition with their defaults, in order. */
function fieldsOf(given: Term): (readonly [Atom, Term])[] {
  if (!isList(given)) return argumentError(`struct fields definition must be list, got: ${shown(given)}`, inUtils(117))
  return [...elements(given)].map((item): readonly [Atom, Term] => {
    const [key, value] = item instanceof Tuple && item.size === 2 ? [item.e0, item.e1] : [item, null]
    if (isAtom(key)) return [key as Atom, value]
    return argumentError(`struct field names must be atoms, got: ${shown(key)}`)
  })
}

function defineStruct(draft: ModuleDraft, given: Term, line: number, isException: boolean): TermMap {
  const name = inspect(draft.name)
  if (draft.fields !== undefined)
    return argumentError(
      `defstruct has already been called for ${name}, defstruct can only be called once per module`,
      inUtils(107),
    )
  const fields = fieldsOf(given)
  const keys = fields.map(([key]) => key)
  const twice = keys.find((key, i) => keys.indexOf(key) !== i)
  if (twice !== undefined) draft.report(line, `duplicate key ${shown(twice)} found in struct`, ': (module)')
  const missing = draft.attributes.enforced().filter((key) => !keys.includes(key))
  if (missing.length > 0)
    return argumentError(
      `@enforce_keys required keys (${shown(listFrom(missing))}) that are not defined in defstruct: ${shown(listFrom(fields.map(([key, value]) => pair(key, value))))}`,
      inUtils(217),
    )
  draft.fieldOrder = isException ? [atoms.exception, ...keys.filter((key) => key !== atoms.exception)] : keys
  draft.isException = isException
  draft.fields = TermMap.from<Term, Term>([
    ...fields,
    [atoms.struct, draft.name],
    ...(isException ? [[atoms.exception, true] as [Term, Term]] : []),
  ])
  return draft.fields
}

/** `Module.__struct__(fields)`: refuses unknown fields, and asks for those that must be given. */
export function structWith(draft: ModuleDraft, fields: TermMap): NativeFunction {
  const enforced = draft.enforced()
  const own = tuple(draft.name, atom('__struct__'), 1, emptyList)
  return (given) => {
    if (!isList(given)) return functionClause(atom('Elixir.Enum'), 'reduce', [given, fields, null])
    const left = new Set<Term>(enforced)
    let made = fields
    for (const item of elements(given)) {
      if (!(item instanceof Tuple)) continue
      // Where keys must be given the function goes on after the loop.
      if (!made.has(item.e0)) unknownField(draft.name, item.e0, ...(enforced.length > 0 ? [own] : []))
      made = made.put(item.e0, item.e1)
      left.delete(item.e0)
    }
    const missing = enforced.filter((key) => left.has(key))
    if (missing.length > 0) argumentError(missingKeys(draft.name, missing), list(own))
    return made
  }
}

export const defstruct: Form = (c, args, _isTail, node) => {
  const draft = draftOf(c, node, 'defstruct/1')
  const made = new NativeCall((given) => defineStruct(draft, given, node.line, false), c.operands(args), node.line)
  const slot = c.context.slot()
  c.push(made, slot)
  c.push(deriving(c, draft, node.line), -1)
  return new Local(slot)
}

export const defexception: Form = (c, args, _isTail, node) => {
  const draft = draftOf(c, node, 'defexception/1', '@/1')
  const { line } = node
  const run = (given: Term): Term => {
    const fields = defineStruct(draft, given, line, true)
    draft.attributes.set('behaviour', atom('Elixir.Exception'), line)
    const hasMessage = fields.has(messageKey)
    if (hasMessage) {
      addDefault(draft, 'message/1', (error) => (error instanceof TermMap ? (error.get(messageKey) ?? null) : null))
    }
    addDefault(draft, 'exception/1', (argument) => {
      const { exception, unknown } = filled(draft.name, fields, argument, placeTerm(draft.env.file, line))
      if (unknown.length > 0)
        draft.report(
          line,
          `the following fields are unknown when raising ${inspect(draft.name)}: ${shown(listFrom(unknown))}. Please make sure to only give known fields when raising or redefine ${inspect(draft.name)}.exception/1 to discard unknown fields. Future Elixir versions will raise on unknown fields given to raise/2`,
          `: ${inspect(draft.name)}.exception/1`,
        )
      return exception
    })
    return atoms.ok
  }
  return new NativeCall(run, c.operands(args), line)
}

/** A function that the module has unless it defines its own, which may call it by `super`. */
export function addDefault(draft: ModuleDraft, key: string, run: NativeFunction): void {
  if (draft.functions.has(key)) return
  draft.natives.set(key, run)
  draft.overridable.set(key, { entry: run, draft: undefined, isOverridden: false })
}
