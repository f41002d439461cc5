/** Rules of GenServer, sys and Agent. The server of the steps is that of ../differential/server.ts: its state is a count, and `echo` adds one. */
import { from, heldElsewhere, p, type Subject, t } from './rule.js'

const hex = 'Elixir 1.14, GenServer'
const starting = from(`${hex}, start_link/3; gen_server(3), Module:init/1`)
const naming = from(`${hex}, Name registration`)
const calling = from(`${hex}, call/3; gen_server(3), call/3`)
const replying = from('gen_server(3), Module:handle_call/3')
const casting = from('gen_server(3), Module:handle_cast/2; cast/2')
const informed = from('gen_server(3), Module:handle_info/2')
const continuing = from('gen_server(3), Module:handle_continue/2')
const terminating = from(`${hex}, terminate/2; gen_server(3), Module:terminate/2`)
const stopping = from(`${hex}, stop/3; proc_lib(3), stop/3`)
const servers_ = 'test/otp/gen-server.test.ts'
const named = [t('name', 'n1')]

export const genServer: Subject = {
  subject: 'GenServer',
  rules: [
    starting(
      '{ok, State} starts it, and it answers.',
      ['0', 'server', 'link', false, [], 'ok'],
      ['0', 'call', p(3), 'echo', 5000],
    ),
    starting(
      'start_link links it to who starts it, start does not.',
      ['0', 'server', 'link', false, [], 'ok'],
      ['0', 'server', 'start', false, [], 'ok'],
      ['0', 'info', p(3)],
      ['0', 'info', p(4)],
    ),
    starting('ignore answers ignore, and it ends normally.', ['0', 'server', 'link', false, [], 'ignore']),
    starting('{stop, Reason} answers {error, Reason}, and it ends with Reason.', [
      '0',
      'server',
      'start',
      false,
      [],
      'stop',
    ]),
    starting('A linked starter that traps exits gets the exit signal of a start that failed as well.', [
      '0',
      'server',
      'link',
      false,
      [],
      'stop',
    ]),
    starting('An exception in init answers {error, {Exception, Stack}}.', ['0', 'server', 'start', false, [], 'raise']),
    starting('An exit in init answers {error, Reason}.', ['0', 'server', 'start', false, [], 'exit']),
    starting(
      'A value thrown in init is its answer.',
      ['0', 'server', 'start', false, [], 'throw'],
      ['0', 'call', p(3), 'echo', 5000],
    ),
    starting('Any other answer of init is {error, {bad_return_value, Answer}}.', [
      '0',
      'server',
      'start',
      false,
      [],
      'bad',
    ]),
    starting(
      'A start that failed leaves the name free.',
      ['0', 'server', 'start', false, named, 'stop'],
      ['0', 'whereis', 'n1'],
    ),
    starting('A timeout of 0 in the answer of init comes as the message timeout.', [
      '0',
      'server',
      'start',
      false,
      [],
      'timeout',
    ]),
    starting('terminate is not called when init fails.', ['0', 'server', 'start', true, [], 'stop']),
    naming(
      'A name that is taken answers {error, {already_started, Pid}}.',
      ['0', 'server', 'start', false, named, 'ok'],
      ['1', 'server', 'link', false, named, 'ok'],
    ),
    naming(
      'A server is called by its name.',
      ['0', 'server', 'start', false, named, 'ok'],
      ['1', 'call', 'n1', 'echo', 5000],
    ),
    naming(
      '{name, node} of this node names it too.',
      ['0', 'server', 'start', false, named, 'ok'],
      ['1', 'call', t('n1', 'nonode@nohost'), 'echo', 5000],
      ['1', 'cast', t('n1', 'nonode@nohost'), ['note', 1]],
    ),
    calling(
      'A call of nobody exits with noproc, and says what it called.',
      ['1', 'call', 'n1', 'echo', 5],
      ['2', 'return'],
      ['1', 'call', p(2), 'echo', 5],
    ),
    calling(
      'A call that is not answered in time exits with timeout.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'hold', 5],
    ),
    calling(
      'The caller may catch that, and is alive.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'hold', 5],
      ['1', 'call', p(3), 'echo', 5000],
    ),
    calling(
      'An answer that comes after the timeout is dropped.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'hold', 5],
      ['2', 'call', p(3), 'release', 5000],
    ),
    calling(
      'A call of itself exits with calling_self.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['3', 'call', p(3), 'echo', 5000],
    ),
    calling('A call of a process that is no server is a message there, {$gen_call, From, Request}.', [
      '0',
      'call',
      p(1),
      'echo',
      5,
    ]),
    calling(
      'When the server ends the caller exits with its reason.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), ['exit', 'boom'], 5000],
    ),
    calling(
      'A server that stops with kill ends the caller with kill: that is a reason like others.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), ['stop_silent', 'kill'], 5000],
    ),
    calling(
      'When the server ends normally without an answer the caller exits with normal.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), ['stop_silent', 'normal'], 5000],
    ),
    calling(
      'A linked caller that does not trap exits ends with the server.',
      ['1', 'server', 'link', false, [], 'ok'],
      ['1', 'call', p(3), ['exit', 'boom'], 5000],
    ),
    calling(
      'A linked caller that traps exits gets the signal too.',
      ['0', 'server', 'link', false, [], 'ok'],
      ['0', 'call', p(3), ['exit', 'boom'], 5000],
    ),
    replying(
      '{reply, Answer, State} answers and keeps the state.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'echo', 5000],
      ['2', 'call', p(3), 'echo', 5000],
    ),
    replying(
      '{noreply, State} and reply answer as well.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'early', 5000],
    ),
    replying(
      '{stop, Reason, Answer, State} answers, then ends.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), ['stop', 'boom'], 5000],
    ),
    replying(
      '{stop, Reason, State} ends without an answer.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), ['stop_silent', 'shutdown'], 5000],
    ),
    replying(
      'An exception ends it with {Exception, Stack}, and the caller with that.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'raise', 5000],
    ),
    replying(
      'A thrown value is the answer of the callback.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'throw', 5000],
    ),
    replying(
      'Any other answer ends it with {bad_return_value, Answer}.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'bad', 5000],
    ),
    replying(
      'A timeout in the answer comes as the message timeout.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'timeout', 5000],
    ),
    replying(
      'hibernate changes nothing that is seen.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'hibernate', 5000],
      ['1', 'call', p(3), 'echo', 5000],
    ),
    casting(
      'A cast answers ok and is handled.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'cast', p(3), ['note', 'hello']],
    ),
    casting(
      'A cast to nobody answers ok.',
      ['1', 'cast', 'n1', ['note', 'x']],
      ['2', 'return'],
      ['1', 'cast', p(2), ['note', 'x']],
    ),
    casting('A cast to a process that is no server is the message {$gen_cast, Request}.', [
      '0',
      'cast',
      p(1),
      ['note', 'x'],
    ]),
    casting(
      '{stop, Reason, State} ends it.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'cast', p(3), ['stop', 'boom']],
    ),
    casting(
      'A value thrown in a cast is the answer of the callback.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'cast', p(3), 'throw'],
      ['1', 'call', p(3), 'echo', 5000],
    ),
    casting('An exception in a cast ends it.', ['0', 'server', 'start', true, [], 'ok'], ['1', 'cast', p(3), 'raise']),
    informed(
      'Any other message comes to handle_info.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'send', p(3), 'hello'],
    ),
    informed(
      'A signal of a link that is not the parent comes to handle_info where exits are trapped.',
      ['0', 'server', 'start', true, [], 'ok'],
      ['3', 'link', p(1)],
      ['1', 'exit', 'boom'],
    ),
    informed(
      'A monitor of the server comes to handle_info.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['3', 'monitor', p(1)],
      ['1', 'exit', 'boom'],
    ),
    continuing('{continue, Argument} of init comes before any message.', [
      '0',
      'server',
      'start',
      false,
      [],
      'continue',
    ]),
    continuing(
      '{continue, Argument} of a call comes after its answer.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'continue', 5000],
    ),
    terminating(
      'terminate is called when a callback stops it.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'cast', p(3), ['stop', 'normal']],
    ),
    terminating(
      'terminate is called when a callback fails.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'cast', p(3), 'raise'],
    ),
    terminating(
      'terminate is not called when a signal ends a server that does not trap exits.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'signal', p(3), 'boom'],
    ),
    terminating(
      'terminate is not called when it is killed.',
      ['0', 'server', 'start', true, [], 'ok'],
      ['1', 'signal', p(3), 'kill'],
    ),
    terminating(
      'The end of its parent ends a server that traps exits, with terminate.',
      ['1', 'server', 'link', true, [], 'ok'],
      ['1', 'exit', 'boom'],
    ),
    terminating(
      'A normal end of its parent ends a server that traps exits too.',
      ['1', 'server', 'link', true, [], 'ok'],
      ['1', 'return'],
    ),
    terminating(
      'A server started without a link is its own parent: its own exit signal ends it.',
      ['0', 'server', 'start', true, [], 'ok'],
      ['3', 'signal', p(3), 'boom'],
    ),
    terminating(
      'A normal end of the parent leaves a server that does not trap exits alone.',
      ['1', 'server', 'link', false, [], 'ok'],
      ['1', 'return'],
      ['0', 'call', p(3), 'echo', 5000],
    ),
    terminating(
      'An exit in terminate is the reason that it ends with.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'cast', p(3), ['stop', t('shutdown', 'bad')]],
    ),
    stopping(
      'stop ends it with normal, and answers ok when it has ended.',
      ['0', 'server', 'start', false, named, 'ok'],
      ['1', 'stop', p(3), 'normal', 5000],
      ['1', 'whereis', 'n1'],
    ),
    stopping('stop gives any reason.', ['0', 'server', 'start', true, [], 'ok'], ['1', 'stop', p(3), 'boom', 5000]),
    stopping(
      'stop of nobody exits with noproc.',
      ['1', 'stop', 'n1', 'normal', 5000],
      ['2', 'return'],
      ['1', 'stop', p(2), 'normal', 5000],
    ),
    stopping('stop of who does not answer exits with timeout.', ['1', 'stop', p(2), 'normal', 20]),
    heldElsewhere('gen_server(3), Module:handle_info/2', servers_)(
      'A longer timeout comes when no message did.',
      'may be a timeout: 0 comes before the first message, a longer one when none came',
    ),
    heldElsewhere(`${hex}, How to supervise`, servers_)(
      'A failure is logged once, with the last message and the state.',
      'reports and takes its linked starter along when a callback raises',
    ),
    heldElsewhere('gen_server(3), Module:handle_call/3', servers_)(
      'A callback may wait for others.',
      'may wait in a callback',
    ),
  ],
}

const system = from('sys(3)')

export const sys: Subject = {
  subject: 'sys',
  rules: [
    system(
      'get_state gives the state.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'call', p(3), 'echo', 5000],
      ['1', 'sys', 'get_state', p(3)],
    ),
    system(
      'replace_state sets it and answers the new one.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'sys', 'replace_state', p(3)],
      ['1', 'call', p(3), 'echo', 5000],
    ),
    system(
      'A function that fails in replace_state is the error of who asked, and the state stays.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'sys', 'replace_badly', p(3)],
      ['1', 'sys', 'get_state', p(3)],
    ),
    system(
      'A suspended server answers no call.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'sys', 'suspend', p(3)],
      ['1', 'call', p(3), 'echo', 5],
    ),
    system(
      'It still answers system messages.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'sys', 'suspend', p(3)],
      ['1', 'sys', 'get_state', p(3)],
    ),
    system(
      'Messages that came meanwhile are handled when it is resumed, in their order.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'sys', 'suspend', p(3)],
      ['1', 'cast', p(3), ['note', 1]],
      ['1', 'send', p(3), 2],
      ['1', 'sys', 'resume', p(3)],
    ),
    system(
      'suspend and resume are fine twice.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'sys', 'suspend', p(3)],
      ['1', 'sys', 'suspend', p(3)],
      ['1', 'sys', 'resume', p(3)],
      ['1', 'sys', 'resume', p(3)],
      ['1', 'call', p(3), 'echo', 5000],
    ),
    system(
      'A suspended server can be stopped.',
      ['0', 'server', 'start', false, [], 'ok'],
      ['1', 'sys', 'suspend', p(3)],
      ['1', 'stop', p(3), 'shutdown', 5000],
    ),
    system(
      'A suspended server that traps exits ends with its parent.',
      ['1', 'server', 'link', true, [], 'ok'],
      ['0', 'sys', 'suspend', p(3)],
      ['1', 'exit', 'boom'],
    ),
    system(
      'terminate answers ok, and ends it with terminate/2.',
      ['0', 'server', 'start', true, [], 'ok'],
      ['1', 'sys', 'terminate', p(3), 'boom'],
    ),
    system(
      'A request to nobody exits with noproc and says what was asked.',
      ['1', 'sys', 'get_state', 'n1'],
      ['1', 'sys', 'terminate', 'n1', 'boom'],
      ['1', 'sys', 'replace_state', 'n1'],
    ),
    system('A request that is not answered exits with timeout.', ['1', 'sys', 'get_state', p(2)]),
    system(
      'Agents answer too.',
      ['0', 'agent', 'start', []],
      ['1', 'sys', 'get_state', p(3)],
      ['1', 'sys', 'replace_state', p(3)],
      ['1', 'agent_do', p(3), 'get'],
    ),
    heldElsewhere('sys(3), get_state/1', servers_)(
      'A state that is a record is shown as a map.',
      'shows and takes a state through sys, and waits while suspended',
    ),
  ],
}

const agents = from('Elixir 1.14, Agent')

export const agent: Subject = {
  subject: 'Agent',
  rules: [
    agents(
      'get gives what the function makes of the state.',
      ['0', 'agent', 'start', []],
      ['1', 'agent_do', p(3), 'get'],
    ),
    agents(
      'update sets the state and answers ok.',
      ['0', 'agent', 'start', []],
      ['1', 'agent_do', p(3), 'update'],
      ['1', 'agent_do', p(3), 'get'],
    ),
    agents(
      'get_and_update answers the one and keeps the other.',
      ['0', 'agent', 'start', []],
      ['1', 'agent_do', p(3), 'get_and_update'],
      ['1', 'agent_do', p(3), 'get'],
    ),
    agents(
      'cast answers ok at once, and the state is changed.',
      ['0', 'agent', 'start', []],
      ['1', 'agent_do', p(3), 'cast'],
      ['1', 'agent_do', p(3), 'get'],
    ),
    agents(
      'get_and_update with any other answer ends it with {bad_return_value, Answer}.',
      ['0', 'agent', 'start', []],
      ['1', 'agent_do', p(3), 'bad'],
    ),
    agents(
      'An exit in its function ends the agent, and the caller with it.',
      ['0', 'agent', 'start', []],
      ['1', 'agent_do', p(3), 'exit'],
    ),
    agents(
      'start_link links it; the end of who started it ends it.',
      ['1', 'agent', 'link', []],
      ['1', 'exit', 'boom'],
    ),
    agents(
      'It can have a name.',
      ['0', 'agent', 'link', named],
      ['1', 'agent_do', 'n1', 'get'],
      ['1', 'agent', 'start', named],
    ),
    agents(
      'Messages that are none of its own are dropped.',
      ['0', 'agent', 'start', []],
      ['1', 'send', p(3), 'hello'],
      ['1', 'agent_do', p(3), 'get'],
    ),
    agents(
      'A call that is none of its own is a function_clause and ends it.',
      ['0', 'agent', 'start', []],
      ['1', 'call', p(3), 'echo', 5],
    ),
    agents(
      'It ends with stop.',
      ['0', 'agent', 'start', []],
      ['1', 'stop', p(3), 'normal', 5000],
      ['1', 'agent_do', p(3), 'cast'],
    ),
  ],
}
