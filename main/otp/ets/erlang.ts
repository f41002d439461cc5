/** The functions of Erlang's module `ets`, by name and number of arguments: for who has a call as terms, as the console does. */
import type { Proc } from '../process/proc.js'
import type { Fun, Term } from '../term/term.js'
import { updateCounter, updateElement } from './counter.js'
import { foldl, foldr } from './fold.js'
import { info, infoItem } from './info.js'
import * as lifecycle from './lifecycle.js'
import * as rows from './rows.js'
import * as select from './select.js'

type Call = (...args: Term[]) => Term | Proc<Term>

/** Those of so many arguments. */
type Call1 = (a: Term) => Term | Proc<Term>
type Call2 = (a: Term, b: Term) => Term | Proc<Term>
type Call3 = (a: Term, b: Term, c: Term) => Term | Proc<Term>

const none: readonly [string, () => Term][] = [['all', lifecycle.all]]

const one: readonly [string, Call1][] = [
  ['delete', lifecycle.deleteTable],
  ['delete_all_objects', rows.deleteAllObjects],
  ['first', rows.first],
  ['info', info],
  ['is_compiled_ms', select.isCompiledMs],
  ['last', rows.last],
  ['match', select.matchMore],
  ['match_object', select.matchObjectMore],
  ['match_spec_compile', select.matchSpecCompile],
  ['select', select.selectMore],
  ['select_reverse', select.selectReverseMore],
  ['tab2list', rows.tab2list],
  ['whereis', lifecycle.whereis],
]

const two: readonly [string, Call2][] = [
  ['delete', rows.deleteKey],
  ['delete_object', rows.deleteObject],
  ['info', infoItem],
  ['insert', rows.insert],
  ['insert_new', rows.insertNew],
  ['lookup', rows.lookup],
  ['match', select.match],
  ['match_delete', select.matchDelete],
  ['match_object', select.matchObject],
  ['match_spec_run', select.matchSpecRun],
  ['member', rows.member],
  ['new', lifecycle.create],
  ['next', rows.next],
  ['prev', rows.prev],
  ['rename', lifecycle.rename],
  ['safe_fixtable', lifecycle.safeFixtable],
  ['select', select.select],
  ['select_count', select.selectCount],
  ['select_delete', select.selectDelete],
  ['select_replace', select.selectReplace],
  ['select_reverse', select.selectReverse],
  ['setopts', lifecycle.setopts],
  ['slot', rows.slot],
  ['take', rows.take],
  ['test_ms', select.testMs],
]

const three: readonly [string, Call3][] = [
  ['give_away', lifecycle.giveAway],
  ['lookup_element', rows.lookupElement],
  ['match', select.matchSome],
  ['match_object', select.matchObjectSome],
  ['select', select.selectSome],
  ['select_reverse', select.selectReverseSome],
  ['update_counter', updateCounter],
  ['update_element', updateElement],
]

/** By name and number of arguments, such as `lookup/2`. Those that wait answer a Proc. */
export const etsFunctions: ReadonlyMap<string, Call> = new Map<string, Call>([
  ...none.map(([name, call]): [string, Call] => [`${name}/0`, call]),
  ...one.map(([name, call]): [string, Call] => [`${name}/1`, call]),
  ...two.map(([name, call]): [string, Call] => [`${name}/2`, call]),
  ...three.map(([name, call]): [string, Call] => [`${name}/3`, call]),
  ['update_counter/4', updateCounter],
  ['foldl/3', (fun, accumulator, table) => foldl(fun as Fun, accumulator, table)],
  ['foldr/3', (fun, accumulator, table) => foldr(fun as Fun, accumulator, table)],
])
