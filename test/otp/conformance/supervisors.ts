/** Rules of Supervisor and DynamicSupervisor. A child is `[id, restart, kind, traps exits, shutdown]`. */
import { from, heldElsewhere, p, type Subject, t } from './rule.js'
import type { Value } from '../differential/program.js'

const hex = 'Elixir 1.14, Supervisor'
const starting = from(`${hex}, start_link/2; supervisor(3), start_link/2`)
const one = from(`${hex}, Strategies, :one_for_one`)
const all = from(`${hex}, Strategies, :one_for_all`)
const rest = from(`${hex}, Strategies, :rest_for_one`)
const restarting = from(`${hex}, Restart values (:restart)`)
const intensity = from('OTP Design Principles, Supervisor Behaviour, Maximum Restart Intensity')
const shutdown = from(`${hex}, Shutdown values (:shutdown)`)
const children = from('supervisor(3), start_child/2, terminate_child/2, restart_child/2, delete_child/2')
const counting = from('supervisor(3), which_children/1, count_children/1')
const supervisors_ = 'test/otp/supervisor.test.ts'

function kid(id: string, restart = 'permanent', traps = false, end: Value = 5000, kind: Value = 'ok'): Value {
  return [id, restart, kind, traps, end]
}

const three = [kid('a'), kid('b'), kid('d')]

export const supervisor: Subject = {
  subject: 'Supervisor',
  rules: [
    starting('Children start in their order.', ['0', 'sup', 'one_for_one', 3, three]),
    starting(
      'A child that cannot start ends the others and the supervisor: {error, {shutdown, {failed_to_start_child, Id, Reason}}}.',
      ['0', 'sup', 'one_for_one', 3, [kid('a'), kid('b', 'permanent', false, 5000, 'stop'), kid('d')]],
    ),
    starting(
      'A child that answers ignore is kept without a process.',
      ['0', 'sup', 'one_for_one', 3, [kid('a'), kid('b', 'permanent', false, 5000, 'ignore')]],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    starting(
      'A temporary child that answers ignore is not kept.',
      ['0', 'sup', 'one_for_one', 3, [kid('a', 'temporary', false, 5000, 'ignore')]],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    starting(
      'It is linked to who starts it and to its children, and traps exits.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['0', 'info', p(3)],
    ),
    one(
      'Only the child that ended is started again.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['0', 'signal', p('3.b'), 'kill'],
    ),
    one(
      'The order of the children stays.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['0', 'signal', p('3.a'), 'kill'],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    all(
      'All others are stopped, the last first, and all are started in order.',
      [
        '0',
        'sup',
        'one_for_all',
        3,
        [kid('a', 'permanent', true), kid('b', 'permanent', true), kid('d', 'permanent', true)],
      ],
      ['0', 'signal', p('3.b'), 'kill'],
    ),
    all(
      'A temporary child that was stopped is not started again.',
      ['0', 'sup', 'one_for_all', 3, [kid('a'), kid('b', 'temporary'), kid('d')]],
      ['0', 'signal', p('3.a'), 'kill'],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    all(
      'The end of a temporary child touches nobody.',
      ['0', 'sup', 'one_for_all', 3, [kid('a'), kid('b', 'temporary')]],
      ['0', 'signal', p('3.b'), 'kill'],
    ),
    all(
      'A transient child that was stopped is started again.',
      ['0', 'sup', 'one_for_all', 3, [kid('a'), kid('b', 'transient')]],
      ['0', 'signal', p('3.a'), 'kill'],
    ),
    rest(
      'The later ones are stopped, the last first, and started after the one that ended.',
      [
        '0',
        'sup',
        'rest_for_one',
        3,
        [
          kid('a', 'permanent', true),
          kid('b', 'permanent', true),
          kid('d', 'permanent', true),
          kid('e', 'permanent', true),
        ],
      ],
      ['0', 'signal', p('3.b'), 'kill'],
    ),
    rest(
      'The end of the last touches nobody else.',
      ['0', 'sup', 'rest_for_one', 3, three],
      ['0', 'signal', p('3.d'), 'kill'],
    ),
    rest(
      'The end of the first starts all again.',
      ['0', 'sup', 'rest_for_one', 3, three],
      ['0', 'signal', p('3.a'), 'kill'],
    ),
    restarting(
      'A permanent child is started again whatever its reason.',
      ['0', 'sup', 'one_for_one', 3, [kid('a')]],
      ['0', 'cast', p('3.a'), ['stop', 'normal']],
    ),
    restarting(
      'A transient child is not, after normal.',
      ['0', 'sup', 'one_for_one', 3, [kid('a', 'transient')]],
      ['0', 'cast', p('3.a'), ['stop', 'normal']],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    restarting(
      'A transient child is not, after shutdown.',
      ['0', 'sup', 'one_for_one', 3, [kid('a', 'transient')]],
      ['0', 'cast', p('3.a'), ['stop', 'shutdown']],
    ),
    restarting(
      'A transient child is not, after {shutdown, Term}.',
      ['0', 'sup', 'one_for_one', 3, [kid('a', 'transient')]],
      ['0', 'cast', p('3.a'), ['stop', t('shutdown', 'x')]],
    ),
    restarting(
      'A transient child is, after any other reason.',
      ['0', 'sup', 'one_for_one', 3, [kid('a', 'transient')]],
      ['0', 'cast', p('3.a'), ['stop', 'boom']],
    ),
    restarting(
      'A temporary child never is, and is forgotten.',
      ['0', 'sup', 'one_for_one', 3, [kid('a', 'temporary')]],
      ['0', 'signal', p('3.a'), 'boom'],
      ['0', 'sup_do', 'count_children', p(3)],
    ),
    intensity(
      'One restart more than the intensity ends the supervisor with shutdown, and its children.',
      ['0', 'sup', 'one_for_one', 1, three],
      ['0', 'signal', p('3.a'), 'kill'],
      ['0', 'signal', p('3.b'), 'kill'],
    ),
    intensity(
      'With intensity 0 the first does.',
      ['0', 'sup', 'one_for_one', 0, three],
      ['0', 'signal', p('3.a'), 'boom'],
    ),
    intensity(
      'Ends that need no restart do not count.',
      ['0', 'sup', 'one_for_one', 0, [kid('a', 'temporary'), kid('b', 'transient'), kid('d')]],
      ['0', 'signal', p('3.a'), 'boom'],
      ['0', 'cast', p('3.b'), ['stop', 'normal']],
      ['0', 'alive', p(3)],
    ),
    intensity(
      'A restart of all counts as one.',
      ['0', 'sup', 'one_for_all', 1, three],
      ['0', 'signal', p('3.a'), 'kill'],
      ['0', 'alive', p(3)],
    ),
    intensity(
      'A child that cannot be started again is tried until the intensity is used up.',
      ['0', 'sup', 'one_for_one', 2, [kid('b'), kid('a', 'permanent', false, 5000, ['flaky', 9])]],
      ['0', 'signal', p('3.a'), 'kill'],
    ),
    intensity(
      'A child that starts at a later try is kept.',
      ['0', 'sup', 'one_for_one', 3, [kid('a', 'permanent', false, 5000, ['flaky', 2])]],
      ['0', 'signal', p('3.a'), 'kill'],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    intensity(
      'A supervisor that gave up is started again by its own.',
      [
        '0',
        'sup',
        'one_for_one',
        3,
        [kid('a', 'permanent', false, 'infinity', ['sup', 'one_for_one', 0, [kid('a'), kid('b')]])],
      ],
      ['0', 'signal', p('3.a.b'), 'kill'],
    ),
    shutdown(
      'Stopping ends the children in the reverse order with shutdown.',
      ['0', 'sup', 'one_for_one', 3, [kid('a', 'permanent', true), kid('b', 'permanent', true), kid('d')]],
      ['0', 'stop', p(3), 'normal', 5000],
    ),
    shutdown(
      'brutal_kill kills: no terminate, even in one that traps exits.',
      ['0', 'sup', 'one_for_one', 3, [kid('a', 'permanent', true, 'brutal_kill')]],
      ['0', 'sup_do', 'terminate_child', p(3), 'a'],
    ),
    shutdown(
      'The end of who started it ends it, with its children.',
      ['1', 'sup', 'one_for_one', 3, three],
      ['1', 'exit', 'boom'],
    ),
    shutdown('A normal end of who started it ends it too.', ['1', 'sup', 'one_for_one', 3, three], ['1', 'return']),
    shutdown(
      'A supervisor that is killed ends its children by their links.',
      ['1', 'sup', 'one_for_one', 3, [kid('a'), kid('b', 'permanent', true)]],
      ['0', 'signal', p(3), 'kill'],
    ),
    shutdown(
      'An exit signal of another than its parent does not end it.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'signal', p(3), 'boom'],
      ['0', 'alive', p(3)],
    ),
    children(
      'start_child adds a child behind the others.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'sup_do', 'start_child', '3', p(3), kid('e')],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    children(
      'An id that runs answers {error, {already_started, Pid}}.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'sup_do', 'start_child', '3', p(3), kid('a')],
    ),
    children(
      'An id that was stopped answers {error, already_present}.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'sup_do', 'terminate_child', p(3), 'a'],
      ['1', 'sup_do', 'start_child', '3', p(3), kid('a')],
    ),
    children(
      'A child that fails to start is not kept.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'sup_do', 'start_child', '3', p(3), kid('e', 'permanent', false, 5000, 'stop')],
      ['1', 'sup_do', 'count_children', p(3)],
    ),
    children(
      'terminate_child stops a child and keeps its specification.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'sup_do', 'terminate_child', p(3), 'b'],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    children(
      'terminate_child of a temporary child forgets it.',
      ['0', 'sup', 'one_for_one', 3, [kid('a', 'temporary')]],
      ['1', 'sup_do', 'terminate_child', p(3), 'a'],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    children(
      'terminate_child does not use up the intensity.',
      ['0', 'sup', 'one_for_all', 0, three],
      ['1', 'sup_do', 'terminate_child', p(3), 'b'],
      ['0', 'alive', p(3)],
    ),
    children(
      'terminate_child of one that is stopped is ok, of an unknown id {error, not_found}.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'sup_do', 'terminate_child', p(3), 'b'],
      ['1', 'sup_do', 'terminate_child', p(3), 'b'],
      ['1', 'sup_do', 'terminate_child', p(3), 'f'],
    ),
    children(
      'restart_child starts it again.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'sup_do', 'terminate_child', p(3), 'b'],
      ['1', 'sup_do', 'restart_child', p(3), 'b'],
    ),
    children(
      'restart_child of one that runs answers {error, running}, of an unknown id {error, not_found}.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'sup_do', 'restart_child', p(3), 'b'],
      ['1', 'sup_do', 'restart_child', p(3), 'f'],
    ),
    children(
      'A child that was stopped is started with the others when all are started again.',
      ['0', 'sup', 'one_for_all', 3, three],
      ['1', 'sup_do', 'terminate_child', p(3), 'b'],
      ['1', 'signal', p('3.a'), 'kill'],
    ),
    children(
      'delete_child forgets one that is stopped.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'sup_do', 'terminate_child', p(3), 'b'],
      ['1', 'sup_do', 'delete_child', p(3), 'b'],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    children(
      'delete_child of one that runs answers {error, running}, of an unknown id {error, not_found}.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['1', 'sup_do', 'delete_child', p(3), 'b'],
      ['1', 'sup_do', 'delete_child', p(3), 'f'],
    ),
    counting(
      'which_children lists the newest first.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['0', 'sup_do', 'which_children', p(3)],
    ),
    counting(
      'count_children counts specifications, those that run, supervisors and workers.',
      [
        '0',
        'sup',
        'one_for_one',
        3,
        [kid('a'), kid('b', 'permanent', false, 'infinity', ['sup', 'one_for_one', 1, [kid('a')]])],
      ],
      ['0', 'sup_do', 'terminate_child', p(3), 'a'],
      ['0', 'sup_do', 'count_children', p(3)],
    ),
    counting(
      'A question to a supervisor that is gone exits with noproc.',
      ['0', 'sup', 'one_for_one', 3, three],
      ['0', 'stop', p(3), 'normal', 5000],
      ['1', 'sup_do', 'which_children', p(3)],
    ),
    heldElsewhere('OTP Design Principles, Supervisor Behaviour, Maximum Restart Intensity', supervisors_)(
      'Restarts further apart than the period do not count.',
      'one more than max_restarts within max_seconds ends the supervisor with :shutdown',
    ),
    heldElsewhere(`${hex}, simple_one_for_one`, supervisors_)(
      'Children of simple_one_for_one are stopped all at once.',
      'stops the children of a simple_one_for_one all at once',
    ),
    heldElsewhere('Code Loading, Code Replacement', supervisors_)(
      'A child is started with its module as it then is.',
      'starts the next child with the module as it then is',
    ),
    heldElsewhere('supervisor(3)', supervisors_)(
      'A message that it does not expect is logged.',
      'logs a message that it does not expect, and goes on',
    ),
    heldElsewhere('supervisor(3), Supervision Principles', 'test/otp/supervisor-model.test.ts')(
      'Random trees do what a model of the documentation does.',
      'start, restart and give up as the model does',
    ),
  ],
}

const dynamic = from('Elixir 1.14, DynamicSupervisor')

export const dynamicSupervisor: Subject = {
  subject: 'DynamicSupervisor',
  rules: [
    dynamic(
      'It starts without children.',
      ['0', 'dyn', 3, 'infinity'],
      ['0', 'dyn_do', 'count_children', p(3)],
      ['0', 'dyn_do', 'which_children', p(3)],
    ),
    dynamic(
      'start_child starts one; its id is not used.',
      ['0', 'dyn', 3, 'infinity'],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c1')],
      ['0', 'dyn_do', 'which_children', p(3)],
    ),
    dynamic(
      'A child that answers ignore answers ignore.',
      ['0', 'dyn', 3, 'infinity'],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c1', 'permanent', false, 5000, 'ignore')],
      ['0', 'dyn_do', 'count_children', p(3)],
    ),
    dynamic(
      'A child that fails to start answers {error, Reason}.',
      ['0', 'dyn', 3, 'infinity'],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c1', 'permanent', false, 5000, 'stop')],
    ),
    dynamic(
      'max_children is kept.',
      ['0', 'dyn', 3, 1],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c1')],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c2')],
    ),
    dynamic(
      'A permanent child is started again.',
      ['0', 'dyn', 3, 'infinity'],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c1')],
      ['0', 'signal', p('3.c1'), 'kill'],
    ),
    dynamic(
      'A transient child is not, after normal.',
      ['0', 'dyn', 3, 'infinity'],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c1', 'transient')],
      ['0', 'cast', p('3.c1'), ['stop', 'normal']],
      ['0', 'dyn_do', 'count_children', p(3)],
    ),
    dynamic(
      'A temporary child is forgotten.',
      ['0', 'dyn', 3, 'infinity'],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c1', 'temporary')],
      ['0', 'signal', p('3.c1'), 'boom'],
      ['0', 'dyn_do', 'count_children', p(3)],
    ),
    dynamic(
      'terminate_child takes a pid and forgets the child.',
      ['0', 'dyn', 3, 'infinity'],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c1')],
      ['0', 'dyn_do', 'terminate_child', p(3), p('3.c1')],
      ['0', 'dyn_do', 'count_children', p(3)],
    ),
    dynamic(
      'terminate_child of a stranger answers {error, not_found}.',
      ['0', 'dyn', 3, 'infinity'],
      ['0', 'dyn_do', 'terminate_child', p(3), p(1)],
    ),
    dynamic(
      'One restart too many ends it with shutdown, and its children.',
      ['0', 'dyn', 0, 'infinity'],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c1')],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c2', 'permanent', true)],
      ['0', 'signal', p('3.c1'), 'kill'],
    ),
    dynamic(
      'Stopping it ends its children.',
      ['0', 'dyn', 3, 'infinity'],
      ['0', 'dyn_do', 'start_child', '3', p(3), kid('c1')],
      ['0', 'stop', p(3), 'normal', 5000],
    ),
    dynamic(
      'A supervisor can be its child.',
      ['0', 'dyn', 3, 'infinity'],
      [
        '0',
        'dyn_do',
        'start_child',
        '3',
        p(3),
        kid('c1', 'permanent', false, 'infinity', ['sup', 'one_for_one', 1, [kid('a')]]),
      ],
      ['0', 'dyn_do', 'count_children', p(3)],
    ),
  ],
}
