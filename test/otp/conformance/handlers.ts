/**
 * Rules of event handlers, held by steps. The handler of the steps is that of ../differential/events.ts: its id and a count; `count` adds one.
 */
import type { Step, Value } from '../differential/program.js'
import { from, p, type Subject } from './rule.js'

const adding = from('gen_event(3), add_handler/3')
const watched = from('gen_event(3), add_sup_handler/3; Elixir 1.14, GenEvent, add_mon_handler/3')
const handling = from('gen_event(3), Module:handle_event/2')
const asking = from('gen_event(3), Module:handle_call/2')
const swapping = from('gen_event(3), swap_handler/3')
const leaving = from('gen_event(3), Module:terminate/2; stop/3')
const erlang: Step = ['0', 'events', 'erlang', 'link', []]
const genEvent: Step = ['0', 'events', 'elixir', 'link', []]
/** Of :gen_event, whose manager is 3. */
const ask = (who: string, name: string, ...args: Value[]): Step => [who, 'event_do', 'erlang', name, p(3), ...args]
/** Of GenEvent, whose manager is 3. */
const askElixir = (who: string, name: string, ...args: Value[]): Step => [
  who,
  'event_do',
  'elixir',
  name,
  p(3),
  ...args,
]

export const handlers: Subject = {
  subject: 'Event handlers',
  rules: [
    adding(
      'A handler is added once more under another id.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'add', 'b', 'ok'),
      ask('0', 'which'),
    ),
    adding(
      'gen_event adds the same handler again.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'which'),
    ),
    adding('GenEvent does not.', genEvent, askElixir('0', 'add', 'a', 'ok'), askElixir('0', 'add', 'a', 'ok')),
    adding(
      'What init answers instead of {ok, State} is the answer.',
      erlang,
      ask('0', 'add', 'a', 'stop'),
      ask('0', 'add', 'a', 'bad'),
      ask('0', 'which'),
    ),
    adding(
      'An init that fails is {EXIT, Reason}.',
      erlang,
      ask('0', 'add', 'a', 'raise'),
      ask('0', 'add', 'a', 'exit'),
    ),
    adding(
      'In GenEvent it is {error, Reason}.',
      genEvent,
      askElixir('0', 'add', 'a', 'raise'),
      askElixir('0', 'add', 'a', 'bad'),
    ),
    handling(
      'An event comes to all handlers, the newest first.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'add', 'b', 'ok'),
      ask('0', 'sync', ['note', 1]),
    ),
    handling(
      'A handler that fails goes, and terminate is told why.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'sync', 'raise'),
      ask('0', 'which'),
    ),
    handling(
      'So does one that exits, or answers anything else.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'sync', ['exit', 'boom']),
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'sync', 'bad'),
    ),
    handling(
      'A value that is thrown is the answer.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'sync', 'throw'),
      ask('0', 'call', 'a', 'count'),
    ),
    handling(
      'remove_handler calls terminate with remove_handler.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'sync', 'remove'),
    ),
    handling(
      'swap_handler puts another in its place, which gets what terminate answered.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'sync', 'swap'),
      ask('0', 'which'),
    ),
    handling('Any other message goes to handle_info.', erlang, ask('0', 'add', 'a', 'ok'), [
      '1',
      'send',
      p(3),
      'hello',
    ]),
    asking(
      'A call answers what the handler answers.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('1', 'call', 'a', 'count'),
      ask('1', 'call', 'a', 'count'),
    ),
    asking('A call of no handler is {error, bad_module}.', erlang, ask('0', 'call', 'a', 'count')),
    asking('In GenEvent it is {error, not_found}.', genEvent, askElixir('0', 'call', 'a', 'count')),
    asking(
      '{remove_handler, Answer} answers and removes.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'call', 'a', 'remove'),
      ask('0', 'which'),
    ),
    asking(
      'A handler that fails in a call is removed, and the call answers an error.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'call', 'a', 'raise'),
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'call', 'a', 'bad'),
    ),
    watched(
      'Who watches a handler is told when it is removed.',
      erlang,
      ask('0', 'watch', 'a', 'ok'),
      ask('1', 'remove', 'a', 'x'),
    ),
    watched('And when it fails.', erlang, ask('0', 'watch', 'a', 'ok'), ask('1', 'sync', 'raise')),
    watched(
      'The handler goes when who watches it ends.',
      erlang,
      ask('1', 'watch', 'a', 'ok'),
      ['1', 'return'],
      ask('0', 'which'),
    ),
    watched(
      'GenEvent watches by a monitor.',
      genEvent,
      askElixir('1', 'watch', 'a', 'ok'),
      ['1', 'exit', 'boom'],
      askElixir('0', 'which'),
    ),
    swapping(
      'The new one gets its argument and what terminate of the old one answered.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'swap', 'a', 'x', 'b', 'ok'),
      ask('0', 'which'),
    ),
    swapping('Of no old one it gets error.', erlang, ask('0', 'swap', 'a', 'x', 'b', 'ok')),
    swapping('In GenEvent {error, not_found}.', genEvent, askElixir('0', 'swap', 'a', 'x', 'b', 'ok')),
    swapping(
      'Where the new one fails both are gone.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'swap', 'a', 'x', 'b', 'raise'),
      ask('0', 'which'),
    ),
    leaving(
      'Removing answers what terminate answers to the argument.',
      erlang,
      ask('0', 'add', 'a', 'ok'),
      ask('0', 'remove', 'a', 'x'),
    ),
    leaving('Removing no handler is {error, module_not_found}.', erlang, ask('0', 'remove', 'a', 'x')),
    leaving('Stopping calls terminate with stop.', erlang, ask('0', 'add', 'a', 'ok'), ask('1', 'stop', 'normal')),
    leaving('sys:terminate is answered before the manager ends.', erlang, ask('0', 'add', 'a', 'ok'), [
      '1',
      'sys',
      'terminate',
      p(3),
      'normal',
    ]),
    leaving(
      'A manager stops with its parent; its handlers are told.',
      ['1', 'events', 'erlang', 'link', []],
      ask('0', 'add', 'a', 'ok'),
      ['1', 'exit', 'boom'],
    ),
  ],
}
