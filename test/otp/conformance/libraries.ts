/** Rules of GenEvent, Task, Registry, Application, Logger and tracing: tests elsewhere hold them, most against answers recorded from Elixir. */
import { heldElsewhere, type Subject } from './rule.js'

const reference = 'test/otp/reference'
const events = heldElsewhere('gen_event(3); Elixir 1.14, GenEvent', `${reference}/gen-event.json`)
const tasks = (section: string): ((rule: string, name: string) => Subject['rules'][number]) =>
  heldElsewhere(`Elixir 1.14, Task, ${section}`, `${reference}/task.json`)
const registered = heldElsewhere('Elixir 1.14, Registry', `${reference}/registry.json`)
const applications = heldElsewhere('Elixir 1.14, Application; application(3)', 'test/otp/application.test.ts')
const logs = heldElsewhere('Elixir 1.14, Logger; logger(3)', 'test/otp/logger/logger.test.ts')

export const genEvent: Subject = {
  subject: 'GenEvent',
  rules: [
    events('A new handler goes to the front.', 'GenEvent which_handlers'),
    events('An event comes to all handlers.', 'GenEvent order of an event'),
    events('Any other message comes to all handlers.', 'GenEvent order of a message'),
    events('A handler cannot be there twice.', 'GenEvent add again'),
    events('Removing answers what terminate answers.', 'GenEvent remove answers what terminate answers'),
    events('Removing nobody is {error, not_found}.', 'GenEvent remove of nobody'),
    events('A call answers what the handler answers.', 'GenEvent call'),
    events('A call of a handler that is not there is {error, not_found}.', 'GenEvent call of nobody'),
    events('A handler that fails in init is not added.', 'GenEvent init :raise'),
    events('A handler that fails in an event is removed, and who watches it is told.', 'GenEvent event :raise'),
    events('A handler may remove itself.', 'GenEvent event :remove_handler'),
    events('A handler that is watched goes with who added it.', 'GenEvent who added it died'),
    events('A handler may take the place of another, and is given what that one left.', 'GenEvent swap'),
    events('Stopping terminates the handlers with stop.', 'GenEvent stop'),
    events('notify of a free name is badarg.', 'GenEvent notify of a free name'),
    events('sync_notify of a free name exits with noproc.', 'GenEvent sync_notify of a free name'),
    events('sys shows the handlers with their states.', 'GenEvent sys state'),
  ],
}

export const task: Subject = {
  subject: 'Task',
  rules: [
    tasks('async/1')('A task is a struct of its process, its owner and its reference.', 'struct'),
    tasks('await/2')('await gives what the function answers.', 'await'),
    tasks('await/2')('A time that is up ends the caller with timeout.', 'await times out'),
    tasks('await/2')('A task that fails ends the caller with its reason.', 'await of one that exits'),
    tasks('await/2')('Only the owner awaits.', "await of another's"),
    tasks('await_many/2')('await_many gives all answers in order.', 'await_many'),
    tasks('yield/2')('yield gives nil while there is no answer, and may be asked again.', 'yield'),
    tasks('yield/2')('yield gives {exit, Reason} of one that failed.', 'yield of one that fails'),
    tasks('shutdown/2')('shutdown ends it, and gives an answer that had come.', 'shutdown of one that has answered'),
    tasks('shutdown/2')('One that traps exits has its time, then is killed.', 'shutdown of one that traps exits'),
    tasks('ignore/1')('ignore lets it run on unwatched.', 'ignore of one that runs'),
    tasks('async_stream/3')('A stream gives the answers in the order of the input.', 'stream, ordered'),
    tasks('async_stream/3')(
      'One that takes too long ends the caller, or is killed if that was asked for.',
      'stream that kills what times out',
    ),
    tasks('Task.Supervisor')('async_nolink does not end its caller.', 'supervisor async_nolink that fails'),
    tasks('Task.Supervisor')('max_children is kept.', 'supervisor start_child of too many'),
    heldElsewhere('Elixir 1.14, Task', 'test/otp/task.test.ts')(
      'A failure is logged once.',
      'report their failure once, with function and arguments',
    ),
  ],
}

export const registry: Subject = {
  subject: 'Registry',
  rules: [
    registered('register gives {ok, owner}.', 'register'),
    registered('A unique key that is taken is {error, {already_registered, Pid}}.', 'register again'),
    registered('lookup gives pids and values.', 'lookup'),
    registered('keys gives the keys of a process.', 'keys'),
    registered('update_value changes the value, for its own process alone.', 'update_value'),
    registered('unregister answers ok, there or not.', 'unregister'),
    registered('match and select find by patterns.', 'match'),
    registered('dispatch calls with all entries of a key.', 'dispatch'),
    registered('The entries of a process go when it ends.', 'after its death'),
    registered('A :via name starts, calls and finds.', 'via'),
    registered('A duplicate registry has many values a key, and no :via.', 'duplicate via'),
    registered('Listeners are told.', 'listener'),
  ],
}

export const application: Subject = {
  subject: 'Application',
  rules: [
    applications(
      'start, prep_stop and stop are called in their order.',
      'is started and stopped with all its callbacks',
    ),
    applications(
      'It ends with its root supervisor, and can be started again.',
      'ends with its root supervisor, calls back, and can be started and stopped again',
    ),
    applications(
      'A start that fails says with what, and leaves nothing.',
      'fails with what the tree failed with, says so in the log, and leaves nothing behind',
    ),
    applications('A library application has no process.', 'of a library needs no process'),
    applications(
      'Its processes have its master as group leader.',
      'have its master as their group leader, so that it is known whose they are',
    ),
    applications(
      'All its processes are gone when it has stopped.',
      'are all gone when it has stopped, also those that no supervisor knows',
    ),
    heldElsewhere('application(3), start/2', `${reference}/application.txt`)(
      'What it depends on must run.',
      'dependencies',
    ),
    heldElsewhere('application(3), start/2', `${reference}/application.txt`)(
      'Starts that fail answer what OTP answers.',
      'starts that fail',
    ),
    heldElsewhere('application(3), load/1', `${reference}/application.txt`)(
      'Specifications are checked.',
      'specifications that are none',
    ),
    heldElsewhere('kernel(6)', 'test/otp/system.test.ts')(
      'kernel, stdlib, compiler and elixir run first.',
      'has kernel, stdlib, compiler and elixir running, in this order',
    ),
    heldElsewhere('init(3), stop/0', 'test/otp/system.test.ts')(
      'A system that is asked to stop stops with all its processes.',
      'stops when it is asked, with all its processes',
    ),
  ],
}

export const logger: Subject = {
  subject: 'Logger',
  rules: [
    logs('Levels go from emergency to debug.', 'are ordered from emergency to debug, between none and all'),
    logs(
      'Logger, module, process and handler each have a level.',
      'passes the level of the logger, of the module, of the process and of the handler',
    ),
    logs(
      'Metadata of process and call go along.',
      'carries who logged, when, and the metadata of the process and of the call',
    ),
    logs('A handler has an id, once.', 'are known by their id, added once and removed once'),
    logs('Handlers run in the process that logs.', 'run in the process that logs'),
    logs('A handler that fails is removed.', 'are removed when they fail, and the others are told'),
    logs(
      'SASL reports are left out unless a handler takes them.',
      'get SASL reports only when they take them, and then they are made',
    ),
    logs(
      'Exits of plain processes are not logged, errors and throws are.',
      'come of uncaught errors and throws, not of exits',
    ),
    heldElsewhere('Elixir 1.14, Logger.Translator', 'test/otp/logger/translator.test.ts')(
      'Reports are said in the words of Elixir.',
      'say in each of the recorded situations what Elixir says',
    ),
  ],
}

export const limits: Subject = {
  subject: 'Limits and tracing',
  rules: [
    heldElsewhere('erlang(3), process_flag(max_heap_size, ...)', 'test/otp/limits.test.ts')(
      'A process that outgrows max_heap_size is killed, and reported.',
      'ends a server whose state outgrows it, with a report, and no other',
    ),
    heldElsewhere('erlang(3), process_flag(max_heap_size, ...)', 'test/otp/limits.test.ts')(
      'Its messages count.',
      'ends a process whose mailbox outgrows it',
    ),
    heldElsewhere('erlang(3), trace/3', 'test/otp/trace.test.ts')(
      'A tracer hears of sends, receives and what processes do.',
      'tells of sends, receives and what processes do, in their order',
    ),
    heldElsewhere('erlang(3), trace/3', 'test/otp/trace.test.ts')(
      'set_on_spawn goes on with children.',
      'goes on with children when set_on_spawn says so, with times when asked',
    ),
    heldElsewhere('erlang(3), trace/3', 'test/otp/trace.test.ts')(
      'A process has one tracer.',
      'says who is traced, refuses a second tracer, unknown flags and the dead',
    ),
  ],
}
