/** `:gen_tcp`, `:inet` and what Port and `:erlang` have of ports, for the code table. Source: gen_tcp.erl, inet.erl of OTP 25; Port of Elixir 1.14. */
import { alias, atom, emptyList, list, listFrom, pair, Port, type Term } from './term/term.js'
import * as atoms from './term/well-known.js'
import { charlist } from './term/charlist.js'
import { type Module, nativeModule } from './code.js'
import { timeoutMs } from './gen.js'
import { badarg, runtime } from './process/api.js'
import * as GenTcp from './tcp-gen.js'
import * as Inet from './tcp-inet.js'
import { openPort, type OpenPort, portsOf } from './tcp-ports.js'

function ports(): Term {
  return listFrom([...portsOf(runtime()).all()].map(({ port }) => port))
}

/** What is known of an open port, by name, in the order in which it is shown. */
function infoOf(open: OpenPort): [string, Term][] {
  const { port, owner } = open
  const { bytesIn, bytesOut } = open.counts()
  return [
    ['name', charlist('tcp_inet')],
    ['links', list(owner.pid)],
    ['id', port.number * 8],
    ['connected', owner.pid],
    ['input', bytesIn],
    ['output', bytesOut],
    ['os_pid', atoms.undefinedAtom],
  ]
}

function info(port: Term, otherwise: Term): Term {
  if (!(port instanceof Port)) return badarg()
  const open = openPort(port)
  if (open === undefined) return otherwise
  return listFrom(infoOf(open).map(([name, value]) => pair(atom(name), value)))
}

function infoItem(port: Term, item: Term, otherwise: Term): Term {
  if (!(port instanceof Port)) return badarg()
  const open = openPort(port)
  if (open === undefined) return otherwise
  if (item === atom('registered_name')) return emptyList
  if (item === atom('queue_size')) return pair(item, open.counts().queuedOut)
  const found = infoOf(open).find(([name]) => atom(name) === item)
  return found === undefined ? badarg() : pair(item, found[1])
}

function closePort(port: Term): Term {
  const open = openPort(port)
  if (open === undefined) return badarg()
  portsOf(runtime()).closed(open, atoms.normal)
  return true
}

/** The modules, to be defined in the code table. */
export const modules: readonly Module[] = [
  nativeModule(GenTcp.MODULE, {
    'listen/2': GenTcp.listen,
    'accept/1': (socket) => GenTcp.accept(socket),
    'accept/2': (socket, timeout) => GenTcp.accept(socket, timeoutMs(timeout)),
    'connect/3': (host, port, options) => GenTcp.connect(host, port, options),
    'connect/4': (host, port, options, timeout) => GenTcp.connect(host, port, options, timeoutMs(timeout)),
    'recv/2': (socket, length) => GenTcp.recv(socket, length),
    'recv/3': (socket, length, timeout) => GenTcp.recv(socket, length, timeoutMs(timeout)),
    'unrecv/2': GenTcp.unrecv,
    'send/2': GenTcp.send,
    'close/1': GenTcp.close,
    'shutdown/2': GenTcp.shutdown,
    'controlling_process/2': GenTcp.controllingProcess,
  }),
  nativeModule(Inet.MODULE, {
    'sockname/1': Inet.sockname,
    'peername/1': Inet.peername,
    'port/1': Inet.portNumber,
    'setopts/2': Inet.setopts,
    'getopts/2': Inet.getopts,
    'getstat/1': (socket) => Inet.getstat(socket),
    'getstat/2': Inet.getstat,
    'close/1': GenTcp.close,
    'parse_address/1': Inet.parseAddress,
    'ntoa/1': Inet.ntoa,
    'format_error/1': Inet.formatError,
  }),
  nativeModule(alias('Port'), {
    'list/0': ports,
    'info/1': (port) => info(port, null),
    'info/2': (port, item) => infoItem(port, item, null),
    'close/1': closePort,
  }),
  nativeModule(atom('erlang'), {
    'ports/0': ports,
    'port_info/1': (port) => info(port, atoms.undefinedAtom),
    'port_info/2': (port, item) => infoItem(port, item, atoms.undefinedAtom),
    'port_close/1': closePort,
  }),
]
