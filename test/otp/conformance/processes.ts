/** Rules of processes, signals, links, monitors, names and timers. */
import { from, heldElsewhere, p, type Subject, t } from './rule.js'

const manual = 'Erlang Reference Manual, Processes'
const erlang = (name: string): string => `erlang(3), ${name}`

const ending = from(`${manual}, Process Termination`)
const signal = from(`${manual}, Receiving Exit Signals`)
const sent = from(erlang('exit/2'))
const sending = from(`${manual}, Delivery of Signals; ${erlang('send/2')}`)
const spawning = from(erlang('spawn/1, spawn_link/1, spawn_monitor/1'))
const signals = 'test/otp/process/signals.test.ts'
const mailboxes = 'test/otp/process/mailbox.test.ts'

export const processes: Subject = {
  subject: 'Processes',
  rules: [
    ending('A process whose function returns ends with reason normal.', ['0', 'monitor', p(1)], ['1', 'return']),
    ending('A process that exits ends with the reason it gives.', ['0', 'monitor', p(1)], ['1', 'exit', 'boom']),
    ending('exit(normal) is a normal end.', ['0', 'monitor', p(1)], ['1', 'exit', 'normal']),
    ending(
      'An error nobody catches ends the process with {Reason, Stack}.',
      ['0', 'monitor', p(1)],
      ['1', 'error', 'mine'],
    ),
    ending(
      'A built-in error nobody catches ends the process with {badarg, Stack}.',
      ['0', 'monitor', p(1)],
      ['1', 'error', 'badarg'],
    ),
    ending('An exception of Elixir ends the process with {Exception, Stack}.', ['0', 'monitor', p(1)], ['1', 'raise']),
    ending(
      'A thrown value nobody catches ends the process with {{nocatch, Value}, Stack}.',
      ['0', 'monitor', p(1)],
      ['1', 'throw', 'ball'],
    ),
    ending(
      'A process that itself exits with kill ends with kill, not killed.',
      ['0', 'monitor', p(1)],
      ['1', 'exit', 'kill'],
    ),
    ending('A dead process is not alive, and has no info.', ['1', 'return'], ['0', 'alive', p(1)], ['0', 'info', p(1)]),
    spawning('spawn makes a process that is linked to nobody.', ['0', 'spawn', 'spawn', false], ['0', 'info', p(3)]),
    spawning(
      'spawn_link makes a link at once.',
      ['0', 'spawn', 'link', false],
      ['0', 'info', p(3)],
      ['0', 'info', p(0)],
    ),
    spawning('spawn_monitor makes a monitor at once.', ['0', 'spawn', 'monitor', false], ['3', 'exit', 'boom']),
    spawning(
      'A new process does not trap exits, whatever its parent does.',
      ['0', 'spawn', 'spawn', false],
      ['0', 'info', p(3)],
    ),
    spawning(
      'The end of a parent does not touch a child that is not linked.',
      ['1', 'spawn', 'spawn', false],
      ['1', 'exit', 'boom'],
      ['0', 'alive', p(3)],
    ),
    sending(
      'Messages of one process to another arrive in the order of sending.',
      ['1', 'send', p(0), 1],
      ['1', 'send', p(0), 2],
      ['1', 'send', p(0), 3],
    ),
    sending('A process may send to itself.', ['1', 'send', p(1), 'hello']),
    sending(
      'Sending to a dead process does nothing and gives back the message.',
      ['1', 'return'],
      ['0', 'send', p(1), 'hello'],
    ),
    sending('Sending to a name reaches who has it.', ['0', 'register', 'n1', p(1)], ['2', 'send', 'n1', 'hello']),
    sending('Sending to a name nobody has is badarg.', ['0', 'send', 'n1', 'hello']),
    sending(
      '{name, node} of this node is the name; nobody there is no error.',
      ['0', 'register', 'n1', p(1)],
      ['2', 'send', t('n1', 'nonode@nohost'), 1],
      ['2', 'send', t('n2', 'nonode@nohost'), 1],
    ),
    heldElsewhere('Erlang Reference Manual, Expressions, Receive', mailboxes)(
      'receive takes the first matching message and leaves the others in order.',
      'gives the first matching message and keeps the others in order',
    ),
    heldElsewhere('Efficiency Guide, Processes, Receiving messages', mailboxes)(
      'A receive of a reference just made skips the messages from before.',
      'does not look at what waited before the reference was made, unless something was taken in between',
    ),
    heldElsewhere(erlang('process_flag(priority, ...)'), mailboxes)(
      'Processes of priority high run before all of normal; low ones after every eighth turn.',
      'runs high priority before all others, and low priority after every eighth turn of the normal ones',
    ),
    heldElsewhere(erlang('suspend_process/1'), mailboxes)(
      'A suspended process has no turn until it is resumed as often.',
      'gives a suspended process no turn until it is resumed',
    ),
    heldElsewhere('Erlang Reference Manual, Processes, Process Scheduling', mailboxes)(
      'Who has used up its turn lets others run.',
      'lets others run when a turn is used up',
    ),
    heldElsewhere(erlang('exit/2'), signals)(
      'A process ended by a signal runs no code any more, not even an after.',
      'runs no finally of the process that it ends',
    ),
    heldElsewhere('error_logger, Errors in processes', signals)(
      'An error nobody catches is logged.',
      'is reported, and its reason carries the stack',
    ),
    heldElsewhere('error_logger, Errors in processes', signals)(
      'An exit is not logged.',
      'is not reported when it only exits',
    ),
  ],
}

export const exits: Subject = {
  subject: 'Exit signals',
  rules: [
    signal(
      'An exit signal ends a process that does not trap exits, with its reason.',
      ['0', 'monitor', p(1)],
      ['0', 'signal', p(1), 'boom'],
    ),
    signal('To a process that traps exits it is a message {EXIT, From, Reason}.', ['1', 'signal', p(0), 'boom']),
    signal(
      'Reason normal from another does not end a process that does not trap exits.',
      ['0', 'signal', p(1), 'normal'],
      ['0', 'alive', p(1)],
    ),
    signal('Reason normal comes as a message to who traps exits.', ['1', 'signal', p(0), 'normal']),
    sent('exit(self(), normal) ends the process.', ['0', 'monitor', p(1)], ['1', 'signal', p(1), 'normal']),
    sent(
      'exit(self(), Reason) in a process that traps exits is a message.',
      ['0', 'signal', p(0), 'boom'],
      ['0', 'signal', p(0), 'normal'],
    ),
    sent(
      'kill ends a process that traps exits; its reason is killed.',
      ['1', 'monitor', p(0)],
      ['2', 'signal', p(0), 'kill'],
    ),
    sent('exit(self(), kill) ends the process with killed.', ['1', 'monitor', p(0)], ['0', 'signal', p(0), 'kill']),
    sent('A signal to a dead process does nothing and answers true.', ['1', 'return'], ['0', 'signal', p(1), 'boom']),
    sent('exit/2 answers true whatever comes of it.', ['0', 'signal', p(1), 'kill'], ['0', 'signal', p(2), 'normal']),
    from(erlang('process_flag(trap_exit, ...)'))(
      'trap_exit answers what it was before.',
      ['1', 'trap', true],
      ['1', 'trap', false],
      ['1', 'trap', false],
    ),
    from(erlang('process_flag(trap_exit, ...)'))(
      'Who no longer traps exits is ended by the next signal.',
      ['0', 'trap', false],
      ['1', 'signal', p(0), 'boom'],
    ),
    from(erlang('process_flag(trap_exit, ...)'))(
      'Who begins to trap exits is not ended by the next signal.',
      ['1', 'trap', true],
      ['0', 'signal', p(1), 'boom'],
      ['0', 'info', p(1)],
    ),
  ],
}

const linking = from(`${manual}, Links; ${erlang('link/1')}`)
const unlinking = from(erlang('unlink/1'))

export const links: Subject = {
  subject: 'Links',
  rules: [
    linking(
      'A link is of both: either end brings the signal to the other.',
      ['1', 'link', p(2)],
      ['0', 'info', p(1)],
      ['0', 'info', p(2)],
    ),
    linking(
      'The end of one ends the other with the same reason.',
      ['1', 'link', p(2)],
      ['0', 'monitor', p(2)],
      ['1', 'exit', 'boom'],
    ),
    linking(
      'The end of the other ends the one with the same reason.',
      ['1', 'link', p(2)],
      ['0', 'monitor', p(1)],
      ['2', 'exit', 'boom'],
    ),
    linking(
      'A normal end of one leaves the other alone.',
      ['1', 'link', p(2)],
      ['1', 'return'],
      ['0', 'alive', p(2)],
      ['0', 'info', p(2)],
    ),
    linking('A normal end comes as a message to who traps exits.', ['0', 'link', p(1)], ['1', 'return']),
    linking(
      'exit(kill) of one comes to the other as reason kill, which can be trapped.',
      ['0', 'link', p(1)],
      ['1', 'exit', 'kill'],
    ),
    linking(
      'A reason kill that came by a link ends who does not trap exits with kill.',
      ['1', 'link', p(2)],
      ['0', 'monitor', p(2)],
      ['1', 'exit', 'kill'],
    ),
    linking('Who is killed tells its links killed.', ['0', 'link', p(1)], ['2', 'signal', p(1), 'kill']),
    linking(
      'The signal goes on from one to the next.',
      ['1', 'link', p(2)],
      ['2', 'link', p(0)],
      ['1', 'exit', 'boom'],
    ),
    linking(
      'Who traps exits stops it.',
      ['1', 'link', p(0)],
      ['0', 'link', p(2)],
      ['1', 'exit', 'boom'],
      ['0', 'alive', p(2)],
    ),
    linking(
      'A second link of the same two is no second one.',
      ['1', 'link', p(0)],
      ['0', 'link', p(1)],
      ['1', 'link', p(0)],
      ['1', 'exit', 'boom'],
    ),
    linking('A link to oneself does nothing.', ['1', 'link', p(1)], ['0', 'info', p(1)]),
    linking(
      'A link to a dead process is noproc, raised, where exits are not trapped.',
      ['2', 'return'],
      ['1', 'link', p(2)],
    ),
    linking(
      'A link to a dead process is a message {EXIT, Pid, noproc} where exits are trapped.',
      ['2', 'return'],
      ['0', 'link', p(2)],
    ),
    linking('Links of an error carry {Reason, Stack}.', ['0', 'link', p(1)], ['1', 'error', 'mine']),
    unlinking(
      'After unlink neither hears of the other.',
      ['1', 'link', p(0)],
      ['0', 'unlink', p(1)],
      ['1', 'exit', 'boom'],
    ),
    unlinking('unlink ends the link for both.', ['1', 'link', p(2)], ['2', 'unlink', p(1)], ['0', 'info', p(1)]),
    unlinking(
      'unlink of who is not linked, or dead, answers true.',
      ['1', 'unlink', p(2)],
      ['2', 'return'],
      ['1', 'unlink', p(2)],
    ),
    heldElsewhere(`${manual}, Links`, signals)(
      'A chain of 100,000 links ends as a whole.',
      'takes the other one along, and on through a chain of 100,000',
    ),
  ],
}

const monitoring = from(`${manual}, Monitors; ${erlang('monitor/2')}`)
const demonitoring = from(erlang('demonitor/1,2'))

export const monitors: Subject = {
  subject: 'Monitors',
  rules: [
    monitoring('The end comes as {DOWN, Ref, process, Pid, Reason}.', ['1', 'monitor', p(2)], ['2', 'exit', 'boom']),
    monitoring('A normal end comes as well.', ['1', 'monitor', p(2)], ['2', 'return']),
    monitoring(
      'A monitor is of one side: the end of who watches is no matter to the other.',
      ['1', 'monitor', p(0)],
      ['1', 'exit', 'boom'],
    ),
    monitoring(
      'Each monitor sends a message of its own.',
      ['1', 'monitor', p(2)],
      ['1', 'monitor', p(2)],
      ['2', 'exit', 'boom'],
    ),
    monitoring('A monitor of a dead process sends noproc at once.', ['2', 'return'], ['1', 'monitor', p(2)]),
    monitoring(
      'A monitor by name sends {Name, Node}.',
      ['0', 'register', 'n1', p(2)],
      ['1', 'monitor', 'n1'],
      ['2', 'exit', 'boom'],
    ),
    monitoring('A monitor of a free name sends noproc with {Name, Node}.', ['1', 'monitor', 'n1']),
    monitoring(
      'A monitor by name stays with the process when the name goes to another.',
      ['0', 'register', 'n1', p(2)],
      ['1', 'monitor', 'n1'],
      ['0', 'unregister', 'n1'],
      ['0', 'register', 'n1', p(0)],
      ['2', 'exit', 'boom'],
    ),
    monitoring('A monitor of oneself is never heard of.', ['1', 'monitor', p(1)], ['1', 'exit', 'boom']),
    monitoring('Who is killed is down with killed.', ['1', 'monitor', p(0)], ['2', 'signal', p(0), 'kill']),
    monitoring(
      'The signal of a link comes before that of a monitor.',
      ['0', 'monitor', p(1)],
      ['0', 'link', p(1)],
      ['1', 'exit', 'boom'],
    ),
    monitoring(
      'The order in which link and monitor were made does not matter.',
      ['0', 'link', p(1)],
      ['0', 'monitor', p(1)],
      ['1', 'exit', 'boom'],
    ),
    demonitoring(
      'After demonitor no message comes.',
      ['1', 'monitor', p(2)],
      ['1', 'demonitor', 0, []],
      ['2', 'exit', 'boom'],
    ),
    demonitoring(
      'demonitor answers true, a monitor there or not.',
      ['1', 'monitor', p(2)],
      ['1', 'demonitor', 0, []],
      ['1', 'demonitor', 0, []],
    ),
    demonitoring(
      'With info it says whether there was one.',
      ['1', 'monitor', p(2)],
      ['1', 'demonitor', 0, ['info']],
      ['1', 'demonitor', 0, ['info']],
    ),
    demonitoring(
      'With info it says false when the message has been sent.',
      ['1', 'monitor', p(2)],
      ['2', 'return'],
      ['1', 'demonitor', 0, ['info']],
    ),
    heldElsewhere(erlang('demonitor/2'), signals)(
      'With flush the message that came goes.',
      'once ended sends nothing, and with flush what was sent goes',
    ),
  ],
}

const naming = from(`${manual}, Registered Processes; ${erlang('register/2')}`)

export const names: Subject = {
  subject: 'Registered names',
  rules: [
    naming(
      'A name is found, and sent to.',
      ['0', 'register', 'n1', p(1)],
      ['0', 'whereis', 'n1'],
      ['0', 'send', 'n1', 'hello'],
    ),
    naming('A free name is found as undefined.', ['0', 'whereis', 'n1']),
    naming(
      'A name that is taken is badarg.',
      ['0', 'register', 'n1', p(1)],
      ['0', 'register', 'n1', p(2)],
      ['0', 'whereis', 'n1'],
    ),
    naming(
      'A process that has a name gets no second one.',
      ['0', 'register', 'n1', p(1)],
      ['0', 'register', 'n2', p(1)],
    ),
    naming('A dead process gets none.', ['1', 'return'], ['0', 'register', 'n1', p(1)]),
    naming('undefined is no name.', ['0', 'register', 'undefined', p(1)]),
    naming(
      'The name is free when its process ends.',
      ['0', 'register', 'n1', p(1)],
      ['1', 'exit', 'boom'],
      ['0', 'whereis', 'n1'],
      ['0', 'register', 'n1', p(2)],
    ),
    naming(
      'unregister frees the name; of a free one it is badarg.',
      ['0', 'register', 'n1', p(1)],
      ['2', 'unregister', 'n1'],
      ['2', 'unregister', 'n1'],
    ),
    naming(
      'Info shows the name.',
      ['0', 'register', 'n1', p(1)],
      ['0', 'info', p(1)],
      ['0', 'unregister', 'n1'],
      ['0', 'info', p(1)],
    ),
    heldElsewhere(`${manual}, Registered Processes`, signals)(
      'The name is free before monitors hear of the end.',
      'is free again when its process has ended, before the monitors hear of it',
    ),
  ],
}

const timing = from(erlang('send_after/3'))
const timers_ = 'test/otp/process/timers.test.ts'

export const timers: Subject = {
  subject: 'Timers',
  rules: [
    timing('send_after sends at its time.', ['0', 'timer', 10, p(1)], ['2', 'sleep', 60]),
    timing(
      'A name is looked up when the time is up.',
      ['0', 'timer', 10, 'n1'],
      ['0', 'register', 'n1', p(1)],
      ['2', 'sleep', 60],
    ),
    timing('A name that is free then is no error.', ['0', 'timer', 10, 'n1'], ['2', 'sleep', 60]),
    timing('A timer lives on when who set it ends.', ['1', 'timer', 40, p(0)], ['1', 'return'], ['2', 'sleep', 90]),
    timing(
      'A timer to a pid is cancelled by the end of that process.',
      ['0', 'timer', 60_000, p(1)],
      ['0', 'read'],
      ['1', 'return'],
      ['0', 'read'],
      ['0', 'cancel'],
    ),
    from(erlang('cancel_timer/1'))(
      'cancel_timer gives the time that was left, and false afterwards.',
      ['0', 'timer', 60_000, p(1)],
      ['0', 'cancel'],
      ['0', 'cancel'],
      ['0', 'read'],
    ),
    from(erlang('cancel_timer/1'))(
      'A cancelled timer sends nothing.',
      ['0', 'timer', 40, p(1)],
      ['0', 'cancel'],
      ['2', 'sleep', 90],
    ),
    from(erlang('cancel_timer/1'))(
      'A timer that has fired is not there.',
      ['0', 'timer', 10, p(1)],
      ['2', 'sleep', 60],
      ['0', 'cancel'],
    ),
    from(erlang('read_timer/1'))(
      'read_timer does not touch the timer.',
      ['0', 'timer', 60_000, p(1)],
      ['0', 'read'],
      ['0', 'cancel'],
    ),
    heldElsewhere(erlang('start_timer/3'), timers_)(
      'Timers fire in the order of their times.',
      'fire in the order of their times, those of one time in the order of setting, whatever the steps of the clock',
    ),
    heldElsewhere('Erlang Reference Manual, Expressions, Receive ... after', timers_)(
      'receive with a time gives up when nothing fitting came.',
      'answers undefined when nothing matching came in time, and leaves the rest where it was',
    ),
    heldElsewhere('timer(3), send_after/3', 'test/otp/timer.test.ts')(
      'timer:send_after sends once.',
      'sends once, at its time, or at once for 0',
    ),
    heldElsewhere('timer(3), send_interval/3', 'test/otp/timer.test.ts')(
      'timer:send_interval sends until it is cancelled.',
      'sends again and again until it is cancelled',
    ),
    heldElsewhere('timer(3), send_interval/3', 'test/otp/timer.test.ts')(
      'An interval ends with the process it sends to.',
      'stops sending to a process that is gone',
    ),
    heldElsewhere('timer(3), apply_after/4', 'test/otp/timer.test.ts')(
      'timer:apply_after and apply_interval call in a process of their own.',
      'calls a function in a process of its own, once or while who asked lives',
    ),
    heldElsewhere('timer(3), exit_after/3, kill_after/2', 'test/otp/timer.test.ts')(
      'timer:exit_after ends a process.',
      'ends a process after a time',
    ),
    heldElsewhere('timer(3)', 'test/otp/timer.test.ts')(
      'Times that are none are refused.',
      'refuses times and receivers that are none',
    ),
  ],
}
