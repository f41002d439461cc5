/** Rules of aliases, and of timers that fire, held by steps. */
import type { Value } from '../differential/program.js'
import { from, p, type Subject } from './rule.js'

const aliasing = from('erlang(3), alias/1, unalias/1')
const watching = from('erlang(3), monitor/3, alias')
const firing = from('erlang(3), send_after/3, start_timer/3')
const ref = (number: number): Value => ({ ref: number })

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
