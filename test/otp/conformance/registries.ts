/** Rules of Registry, held by steps. */
import type { Step, Value } from '../differential/program.js'
import { from, p, type Subject, t } from './rule.js'

const elixir = 'Elixir 1.14'
const registering = from(`${elixir}, Registry, register/3`)
const reading = from(`${elixir}, Registry, lookup/2, keys/2, values/3, match/4`)
const changing = from(`${elixir}, Registry, update_value/3, unregister/2, unregister_match/4`)
const naming = from(`${elixir}, Registry, Using in :via`)
const telling = from(`${elixir}, Registry, listeners`)
const unique: Step = ['0', 'registry', 'unique', 1, []]
const duplicate: Step = ['0', 'registry', 'duplicate', 1, []]
/** Of the registry that step 3 started. */
const inRegistry = (who: string, name: string, ...args: Value[]): Step => [who, 'reg', name, 'r3', ...args]
const via = (key: Value): Value => t('via', 'Elixir.Registry', t('r3', key))

export const registries: Subject = {
  subject: 'Registries',
  rules: [
    registering(
      'A unique key has one process.',
      unique,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('2', 'register', 'k', 2),
      inRegistry('0', 'lookup', 'k'),
    ),
    registering(
      'The same process is refused as well.',
      unique,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('1', 'register', 'k', 2),
    ),
    registering(
      'A duplicate key has many, also of one process.',
      duplicate,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('2', 'register', 'k', 2),
      inRegistry('1', 'register', 'k', 3),
      inRegistry('0', 'lookup', 'k'),
    ),
    registering(
      'Keys are told apart as by ===.',
      unique,
      inRegistry('1', 'register', 1, 'v'),
      inRegistry('2', 'register', { f: 1 }, 'v'),
      inRegistry('0', 'count'),
    ),
    registering(
      'The end of a process takes its keys.',
      unique,
      inRegistry('1', 'register', 'k', 1),
      ['1', 'exit', 'boom'],
      inRegistry('0', 'lookup', 'k'),
      inRegistry('2', 'register', 'k', 2),
    ),
    registering(
      'The end of the registry ends who has a key.',
      ['2', 'registry', 'unique', 1, []],
      inRegistry('1', 'register', 'k', 1),
      ['0', 'signal', p(3), 'kill'],
    ),
    registering(
      'Of a registry that is not there it is an error.',
      inRegistry('1', 'register', 'k', 1),
      inRegistry('1', 'lookup', 'k'),
    ),
    reading(
      'keys and values are those of one process.',
      duplicate,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('1', 'register', 'l', 2),
      inRegistry('2', 'register', 'k', 3),
      inRegistry('0', 'keys', p(1)),
      inRegistry('0', 'values', 'k', p(2)),
    ),
    reading(
      'match compares the values with a pattern.',
      duplicate,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('2', 'register', 'k', t('v', 2)),
      inRegistry('0', 'match', 'k', t('v', '$1')),
      inRegistry('0', 'count_match', 'k', '_'),
    ),
    reading(
      'dispatch gives all of a key.',
      duplicate,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('2', 'register', 'k', 2),
      inRegistry('0', 'dispatch', 'k'),
    ),
    changing(
      'update_value changes the own value of a unique key.',
      unique,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('1', 'update_value', 'k'),
      inRegistry('2', 'update_value', 'k'),
    ),
    changing(
      'Not of a duplicate one.',
      duplicate,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('1', 'update_value', 'k'),
    ),
    changing(
      'unregister takes all of the own, and no other.',
      duplicate,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('1', 'register', 'k', 2),
      inRegistry('2', 'register', 'k', 3),
      inRegistry('1', 'unregister', 'k'),
      inRegistry('0', 'lookup', 'k'),
    ),
    changing(
      'unregister_match takes those whose values match.',
      duplicate,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('1', 'register', 'k', 2),
      inRegistry('1', 'unregister_match', 'k', 1),
      inRegistry('0', 'lookup', 'k'),
    ),
    naming(
      'A server may have its name there.',
      unique,
      ['1', 'server', 'start', false, [t('name', via('k'))], 'ok'],
      ['2', 'call', via('k'), 'echo', 5000],
      ['2', 'cast', via('k'), ['note', 1]],
    ),
    naming(
      'Twice it is already_started.',
      unique,
      ['1', 'server', 'start', false, [t('name', via('k'))], 'ok'],
      ['1', 'server', 'start', false, [t('name', via('k'))], 'ok'],
    ),
    naming(
      'A call of nobody is noproc; a cast is ok.',
      unique,
      ['2', 'call', via('k'), 'echo', 50],
      ['2', 'cast', via('k'), ['note', 1]],
    ),
    naming(
      'Nothing is sent to several.',
      duplicate,
      inRegistry('1', 'register', 'k', 1),
      inRegistry('2', 'register', 'k', 2),
      ['0', 'cast', via('k'), ['note', 1]],
    ),
    naming('Duplicate keys name nobody.', duplicate, ['1', 'server', 'start', false, [t('name', via('k'))], 'ok']),
    telling(
      'A listener hears of what is registered and unregistered.',
      ['0', 'register', 'n1', p(2)],
      ['0', 'registry', 'unique', 1, ['n1']],
      ['1', 'reg', 'register', 'r4', 'k', 1],
      ['1', 'reg', 'unregister', 'r4', 'k'],
    ),
    telling(
      'One that is not there fails who registers.',
      ['0', 'registry', 'unique', 1, ['n1']],
      inRegistry('1', 'register', 'k', 1),
    ),
  ],
}
