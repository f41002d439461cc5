/**
 * Rules of event managers, tasks, registries and aliases that are held by steps, next to those that other tests hold. The handler of the steps is that
 * of ../differential/events.ts: its id and a count; `count` adds one.
 */
import type { Step, Value } from '../differential/program.js'
import { from, p, type Subject, t } from './rule.js'

const aliasing = from('erlang(3), alias/1, unalias/1')
const watching = from('erlang(3), monitor/3, alias')
const firing = from('erlang(3), send_after/3, start_timer/3')
const elixir = 'Elixir 1.14'
const adding = from('gen_event(3), add_handler/3')
const watched = from('gen_event(3), add_sup_handler/3; Elixir 1.14, GenEvent, add_mon_handler/3')
const handling = from('gen_event(3), Module:handle_event/2')
const asking = from('gen_event(3), Module:handle_call/2')
const swapping = from('gen_event(3), swap_handler/3')
const leaving = from('gen_event(3), Module:terminate/2; stop/3')
const tasking = from(`${elixir}, Task`)
const streaming = from(`${elixir}, Task, async_stream/3`)
const supervising = from(`${elixir}, Task.Supervisor`)
const registering = from(`${elixir}, Registry, register/3`)
const reading = from(`${elixir}, Registry, lookup/2, keys/2, values/3, match/4`)
const changing = from(`${elixir}, Registry, update_value/3, unregister/2, unregister_match/4`)
const naming = from(`${elixir}, Registry, Using in :via`)
const telling = from(`${elixir}, Registry, listeners`)

const ref = (number: number): Value => ({ ref: number })
const erlang: Step = ['0', 'events', 'erlang', 'link', []]
const genEvent: Step = ['0', 'events', 'elixir', 'link', []]
const unique: Step = ['0', 'registry', 'unique', 1, []]
const duplicate: Step = ['0', 'registry', 'duplicate', 1, []]

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
/** Of the registry that step 3 started. */
const inRegistry = (who: string, name: string, ...args: Value[]): Step => [who, 'reg', name, 'r3', ...args]
const via = (key: Value): Value => t('via', 'Elixir.Registry', t('r3', key))

export const aliases: Subject = {
  subject: 'Aliases',
  rules: [
    aliasing('What is sent to an alias comes to who made it.', ['0', 'alias', []], ['1', 'send', ref(3), 'hello']),
    aliasing(
      'Of an alias taken back nothing comes; sending to it is no error.',
      ['0', 'alias', []],
      ['0', 'unalias', ref(3)],
      ['1', 'send', ref(3), 'hello'],
    ),
    aliasing(
      'unalias answers whether there was one.',
      ['0', 'alias', []],
      ['0', 'unalias', ref(3)],
      ['0', 'unalias', ref(3)],
    ),
    aliasing(
      "Another's alias is not taken back.",
      ['0', 'alias', []],
      ['1', 'unalias', ref(3)],
      ['1', 'send', ref(3), 'hello'],
    ),
    aliasing(
      'An alias with reply ends with the first message.',
      ['0', 'alias', ['reply']],
      ['1', 'send', ref(3), 1],
      ['1', 'send', ref(3), 2],
    ),
    watching(
      'The reference of a monitor may be an alias.',
      ['0', 'monitor_alias', p(1), 'demonitor'],
      ['2', 'send', ref(3), 'hello'],
      ['2', 'send', ref(3), 'again'],
    ),
    watching(
      'With demonitor the alias ends with the monitor.',
      ['0', 'monitor_alias', p(1), 'demonitor'],
      ['0', 'demonitor_ref', ref(3), []],
      ['2', 'send', ref(3), 'hello'],
    ),
    watching(
      'With demonitor it ends when what is watched ends, too.',
      ['0', 'monitor_alias', p(1), 'demonitor'],
      ['1', 'return'],
      ['2', 'send', ref(3), 'hello'],
    ),
    watching(
      'With explicit_unalias it stays.',
      ['0', 'monitor_alias', p(1), 'explicit_unalias'],
      ['1', 'return'],
      ['2', 'send', ref(3), 'hello'],
      ['0', 'unalias', ref(3)],
      ['2', 'send', ref(3), 'gone'],
    ),
    watching(
      'With reply_demonitor the first message ends alias and monitor.',
      ['0', 'monitor_alias', p(1), 'reply_demonitor'],
      ['2', 'send', ref(3), 'hello'],
      ['2', 'send', ref(3), 'again'],
      ['1', 'return'],
    ),
    watching(
      'Of who is dead the monitor tells at once.',
      ['1', 'return'],
      ['0', 'monitor_alias', p(1), 'demonitor'],
      ['2', 'send', ref(4), 'hello'],
    ),
    firing('Timers fire in the order of their times, whatever the order in which they were set.', [
      '0',
      'fire',
      'send_after',
      [24, 12, 1],
      p(1),
    ]),
    firing('start_timer sends {timeout, Ref, Message}.', ['0', 'fire', 'start_timer', [1], p(1)]),
    firing('A timer to a name that nobody has is no error.', ['0', 'fire', 'send_after', [1], 'n1']),
  ],
}

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

const task = (who: string, how: string, body: Value, then: string): Step => [who, 'task', how, null, body, then]
const under = (how: string, body: Value, then: string): Step => ['0', 'task', how, p(3), body, then]

export const tasks: Subject = {
  subject: 'Tasks',
  rules: [
    tasking('await gives the answer.', task('1', 'async', ['give', 7], 'await')),
    tasking('await exits with timeout and the task.', task('1', 'async', 'sleep', 'await')),
    tasking(
      'A task that fails ends its owner.',
      task('1', 'async', ['exit', 'boom'], 'await'),
      task('2', 'async', 'raise', 'yield'),
    ),
    tasking(
      'An owner that traps exits gets the signal, and await exits.',
      task('0', 'async', ['exit', 'boom'], 'await'),
    ),
    tasking('A value that is thrown and not caught is {nocatch, Value}.', task('0', 'async', ['throw', 1], 'yield')),
    tasking('A normal exit without an answer is a failure to await.', task('1', 'async', ['exit', 'normal'], 'await')),
    tasking(
      'yield gives {ok, Answer}, {exit, Reason} or nil.',
      task('0', 'async', ['give', 7], 'yield'),
      task('0', 'async', ['exit', 'boom'], 'yield'),
      task('0', 'async', 'sleep', 'yield'),
    ),
    tasking(
      'yield_many and await_many do so of several.',
      task('0', 'async', ['give', 7], 'yield_many'),
      task('0', 'async', ['give', 7], 'await_many'),
      task('0', 'async', 'sleep', 'await_many'),
    ),
    tasking(
      'shutdown gives an answer that had come, or why it ended.',
      task('0', 'async', ['give', 7], 'shutdown'),
      task('0', 'async', ['exit', 'boom'], 'shutdown'),
      task('0', 'async', 'sleep', 'shutdown'),
    ),
    tasking('So does brutal_kill.', task('0', 'async', ['give', 7], 'brutal'), task('0', 'async', 'sleep', 'brutal')),
    tasking('An ignored task runs on, and tells nobody.', task('1', 'async', 'sleep', 'ignore'), ['1', 'exit', 'boom']),
    tasking(
      'An answer nobody waits for is a message, and the end of the task another.',
      task('1', 'async', ['give', 7], 'none'),
    ),
    tasking(
      'start links nobody, start_link does.',
      task('1', 'start', ['exit', 'boom'], 'none'),
      task('1', 'start_link', ['exit', 'boom'], 'none'),
    ),
    streaming('A stream gives the answers in the order of the input.', [
      '1',
      'task_stream',
      null,
      [
        ['give', 1],
        ['give', 2],
        ['give', 3],
      ],
      2,
    ]),
    streaming('A task that fails ends who does not trap exits.', [
      '1',
      'task_stream',
      null,
      [
        ['give', 1],
        ['exit', 'boom'],
      ],
      1,
    ]),
    streaming('Who traps exits gets {exit, Reason}.', [
      '0',
      'task_stream',
      null,
      [
        ['give', 1],
        ['exit', 'boom'],
        ['give', 3],
      ],
      1,
    ]),
    streaming(
      'With nolink so does everybody.',
      ['1', 'task_sup', 'infinity'],
      [
        '1',
        'task_stream',
        p(3),
        [
          ['give', 1],
          ['exit', 'boom'],
        ],
        2,
      ],
    ),
    streaming(
      'A stream under a supervisor that is gone exits, and leaves no message.',
      ['2', 'task_sup', 'infinity'],
      ['2', 'exit', 'kill'],
      ['0', 'task_stream', p(3), [['give', 1]], 1],
    ),
    supervising(
      'async links, async_nolink does not.',
      ['0', 'task_sup', 'infinity'],
      under('nolink', ['exit', 'boom'], 'yield'),
      under('under', ['exit', 'boom'], 'yield'),
    ),
    supervising(
      'Too many are refused: start_child answers, async raises.',
      ['0', 'task_sup', 1],
      under('start_child', 'sleep', 'none'),
      under('start_child', 'sleep', 'none'),
      under('nolink', 'sleep', 'none'),
    ),
    supervising(
      'children are those that run; terminate_child ends one.',
      ['0', 'task_sup', 'infinity'],
      under('start_child', 'sleep', 'none'),
      ['1', 'task_do', 'children', p(3), 0],
      ['1', 'task_do', 'terminate_child', p(3), p(4)],
      ['1', 'task_do', 'terminate_child', p(3), p(4)],
    ),
    supervising(
      'A task that waits for its order ends with who started it.',
      ['0', 'task_sup', 'infinity'],
      ['1', 'task', 'nolink', p(3), 'sleep', 'none'],
      ['1', 'exit', 'boom'],
      ['0', 'task_do', 'children', p(3), 0],
    ),
  ],
}

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
