/** Rules of state machines, of global locks and of traced calls, held by what the BEAM's console said of them. */
import { heldElsewhere, type Subject } from './rule.js'

const events = 'test/iex/sessions/otp-gen-statem-events.txt'
const actions = 'test/iex/sessions/otp-gen-statem-actions.txt'
const locks = 'test/iex/sessions/otp-global-locks.txt'
const calls = 'test/iex/sessions/otp-trace.txt'

const transitions = heldElsewhere('gen_statem(3), State Transitions', events)
const timeOuts = heldElsewhere('gen_statem(3), timeout_action()', events)
const answers = heldElsewhere('gen_statem(3), reply_action(); reply/1', events)
const refused = heldElsewhere('gen_statem(3), action(); state_callback_result()', actions)
const entries = heldElsewhere('gen_statem(3), state_enter()', actions)
const locking = heldElsewhere('global(3), set_lock/3, del_lock/2, trans/4', locks)
const traced = heldElsewhere('erlang(3), trace/3, trace_pattern/3', calls)
const specified = heldElsewhere('Match Specifications in Erlang, Functions Allowed Only for Tracing', calls)

export const machines: Subject = {
  subject: 'State machines',
  rules: [
    transitions(
      'Events that an action puts in come in their order, before those that wait.',
      '{:next_event, :internal, :i1}',
    ),
    transitions('The same state again is not entered again.', '{:next_state, :on, d} end)'),
    transitions('One that is repeated is.', '{:repeat_state, d} end)'),
    transitions('The call of the entry comes before the events that were put in.', '[{:next_event, :internal, :rep}]'),
    transitions('A postponed event comes again when the state changes.', '{:keep_state, d, :postpone}'),
    transitions(
      'Postponed events come in their order, after those that were put in.',
      '[{:next_event, :internal, :between}]',
    ),
    timeOuts('Time-outs of the state, of events and of names run side by side.', '{{:timeout, :a}, 7, :ga}]} end)'),
    timeOuts('An event ends the time-out of events, and no other.', '{{:timeout, :b}, 3, :gb}]} end)'),
    timeOuts('A change of the state ends the time-out of the state, and no other.', '{:next_state, :v, d} end)'),
    timeOuts(
      'One of no time comes at once, after what waits; that of events only where nothing does.',
      '{:timeout, 0, :t0}',
    ),
    timeOuts(
      'One that is cancelled does not come; one that is updated comes with the new content.',
      '{{:timeout, :q}, :update, :y}',
    ),
    timeOuts('An update of none comes at once; cancelling none does nothing.', '{{:timeout, :nope}, :update, :y}'),
    timeOuts('A time may be one of the clock.', '[abs: true]'),
    timeOuts('A number alone is a time-out of events.', '{:keep_state, d, 5}'),
    timeOuts('A machine that sleeps is woken by its time-outs.', '[:hibernate, {:timeout, 2, :after_hib}]'),
    answers('A second answer to a call is a message.', '{:reply, from, :two}'),
    answers('An answer may be given by reply/1, alone or in a list.', ':gen_statem.reply([{:reply, from, :listed}])'),
    refused(
      'Options of a time are none, or one that says whether it is of the clock.',
      '[{:abs, true}, {:abs, false}]',
    ),
    refused('What is no action ends the machine.', 'tr.({:keep_state, 1, nil})'),
    refused('A callback module is an atom, and the last one stays.', '{:push_callback_module, "x"}'),
    refused('What answers no call ends a machine that stops.', 'tr.({:stop_and_reply, :normal, nil})'),
    entries('A call of the entry that fails ends the machine in the state before.', 'raise("b")'),
    entries(
      'One that stops, or answers what it may not, ends it in the state that it was to enter.',
      '{:stop, :e, 10}',
    ),
  ],
}

export const globalLocks: Subject = {
  subject: 'Global locks',
  rules: [
    locking('A requester takes a lock again, once through each process.', 'set_lock({:res, self()})'),
    locking('Another waits, or is refused after so many tries.', 'set_lock({:res, :other}, [node()], 0)'),
    locking('A transaction has the lock for its function, and gives it back when that fails.', 'raise "x"'),
    locking('It is aborted where it cannot have the lock.', '[node()], 0)'),
    locking('The end of a process gives back what it holds.', 'Process.exit(p, :kill)'),
  ],
}

export const tracedCalls: Subject = {
  subject: 'Traced calls',
  rules: [
    traced('A global pattern tells of calls by the full name.', 'trace_pattern({T, :f, 1}, true, [])'),
    traced('A local one of all calls.', 'trace_pattern({T, :_, :_}, true, [:local])'),
    traced('arity leaves the arguments out.', 'true, [:arity]'),
    traced(
      'return_to tells where a call goes back to, once for calls in the place of one another.',
      'true, [:return_to]',
    ),
    traced('A meta tracer is told whoever calls.', 'true, [:meta]'),
    traced('call_count counts, pauses and starts again.', ':pause, [:call_count]'),
    specified('A call that no clause takes is not told of.', '{:>, :"$1", 1}'),
    specified('return_trace tells of what a call gives.', '{:return_trace}'),
    specified('exception_trace tells of its error as well.', '{:exception_trace}'),
    specified('message adds to what is told.', '{:message, {{:got, :"$1"}}}'),
    specified('caller is the function that waits for the call.', '{:message, {:caller}}'),
    specified('silent tells of nothing until it is turned off.', '{:silent, true}'),
    specified('trace, enable_trace and disable_trace change the flags of the process.', '{:trace, [:call], [:procs]}'),
  ],
}
