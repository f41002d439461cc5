/** What `:erlang` tells of functions. Source: OTP 25's erl_bif_info.c. */
import { nativeModule } from '../../../otp/code.js'
import { current } from '../../../otp/process/current.js'
import { refused } from '../../../otp/process/raised.js'
import { bitstring } from '../../../otp/term/bitstring.js'
import { funName } from '../../../otp/term/handle-text.js'
import { Atom, atom, emptyList, Fun, listFrom, pair, type Term, triple } from '../../../otp/term/term.js'
import { Closure } from '../../machine/machine.js'
import { md5 } from '../checksum.js'

type Read = (fun: Fun) => Term

const undefinedAtom = atom('undefined')
const evaluator = atom('erl_eval')

/** What erl_eval of OTP 25.1 has. */
const ofEvaluator = [6, 83, 97, 170, 70, 21, 144, 209, 189, 241, 235, 98, 209, 166, 235, 8]

/** The checksum of the module, of what tells its functions from those it had when it was compiled before. */
function checksum({ module, unique }: Fun): Term {
  const bytes = Uint8Array.from(
    module === evaluator ? ofEvaluator : md5(new TextEncoder().encode(`${module.name} ${unique}`)),
  )
  return bitstring(bytes)
}

/** Nothing of one that is named, as `&Mod.name/arity`. */
const ofLocal =
  (read: Read): Read =>
  (fun) =>
    fun.external ? undefinedAtom : read(fun)

const readers: Readonly<Record<string, Read>> = {
  module: ({ module }) => module,
  name: (fun) => atom(funName(fun)),
  arity: ({ arity }) => arity,
  // What the evaluator has of a function that was typed is its code, which ours is not.
  env: (fun) => (fun instanceof Closure && fun.module !== evaluator ? listFrom(fun.values) : emptyList),
  type: ({ external }) => atom(external ? 'external' : 'local'),
  // No function knows who made it: it is taken to be who asks.
  pid: ofLocal(() => current?.pid ?? undefinedAtom),
  new_index: ofLocal(({ index }) => index),
  new_uniq: ofLocal(checksum),
  index: ofLocal(({ index }) => index),
  uniq: ofLocal(({ unique }) => unique),
  refc: ofLocal(() => 2),
}

const externalItems = ['module', 'name', 'arity', 'env', 'type']
const localItems = 'pid module new_index new_uniq index uniq name arity env type'.split(' ')

const reader = new Map(Object.entries(readers))

function info(fun: Term): Term {
  if (!(fun instanceof Fun)) return refused('fun_info', [fun])
  const items = fun.external ? externalItems : localItems
  return listFrom(items.map((item) => pair(atom(item), (reader.get(item) as Read)(fun))))
}

function infoOf(fun: Term, item: Term): Term {
  const read = item instanceof Atom ? reader.get(item.name) : undefined
  return fun instanceof Fun && read !== undefined ? pair(item, read(fun)) : refused('fun_info', [fun, item])
}

export const erlangFunInfo = nativeModule(atom('erlang'), {
  'fun_info/1': info,
  'fun_info/2': infoOf,
  'fun_info_mfa/1': (fun) =>
    fun instanceof Fun ? triple(fun.module, atom(funName(fun)), fun.arity) : refused('fun_info_mfa', [fun]),
})
