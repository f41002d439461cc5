/** Rules of tasks and Task.Supervisor, held by steps. */
import type { Step, Value } from '../differential/program.js'
import { from, p, type Subject } from './rule.js'

const elixir = 'Elixir 1.14'
const tasking = from(`${elixir}, Task`)
const streaming = from(`${elixir}, Task, async_stream/3`)
const supervising = from(`${elixir}, Task.Supervisor`)

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
