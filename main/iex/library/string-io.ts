/**
 * StringIO: a device whose input and output are strings. Its state is a map of `:input`, `:output`, `:encoding` and `:capture_prompt`, as
 * Elixir's is. Source: Elixir 1.14's `StringIO`.
 */
import { send } from '../../otp/process/api.js'
import * as GenServer from '../../otp/gen-server.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { concat, isBinary } from '../../otp/term/bitstring.js'
import {
  alias,
  Atom,
  atom,
  emptyList,
  isInteger,
  isList,
  list,
  pair,
  Pid,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { called, isAtomNamed, isFun, isPair, noClause, option, truthy } from './arguments.js'
import { charactersText, iodataBytes } from './chardata.js'
import { type Binary, graphemes } from './graphemes.js'
import { applyMfa } from './kernel.js'
import { libraryModule } from './module.js'

const name = alias('StringIO')
const keys = {
  capture: atom('capture_prompt'),
  encoding: atom('encoding'),
  input: atom('input'),
  output: atom('output'),
} as const
const ioRequest = atom('io_request')
const ioReply = atom('io_reply')
const unicode = atom('unicode')
const latin1 = atom('latin1')
const eof = atom('eof')
const badRequest = pair(atoms.error, atom('request'))
const notSupported = pair(atoms.error, atom('enotsup'))

type State = TermMap

/** What a request is answered, and the state after it. */
interface Served {
  readonly reply: Term
  readonly state: State
}

const callbacks: GenServer.Callbacks<{ readonly input: Binary; readonly options: Term }, State> = {
  module: name,

  init({ input, options }) {
    return GenServer.ok(
      TermMap.from<Term, Term>([
        [keys.capture, option(options, 'capture_prompt') ?? false],
        [keys.encoding, option(options, 'encoding') ?? unicode],
        [keys.input, input],
        [keys.output, ''],
      ]),
    )
  },

  handleCall(request, _from, state) {
    const [input, output] = [state.get(keys.input) as Term, state.get(keys.output) as Term]
    if (isAtomNamed(request, 'contents')) return GenServer.reply(pair(input, output), state)
    if (isAtomNamed(request, 'flush')) return GenServer.reply(output, state.put(keys.output, ''))
    if (isAtomNamed(request, 'close'))
      return GenServer.stopReply(atoms.normal, pair(atoms.ok, pair(input, output)), state)
    return noClause('StringIO', 'handle_call', request, null, state)
  },

  *handleInfo(message, state) {
    if (!(message instanceof Tuple) || message.size !== 4 || message.e0 !== ioRequest) return GenServer.noreply(state)
    const { e1: from, e2: tag, e3: request } = message
    const { reply, state: next } = yield* served(request, state)
    send(from, triple(ioReply, tag, reply))
    return GenServer.noreply(next)
  },
}

function* served(request: Term, state: State): Proc<Served> {
  if (isAtomNamed(request, 'getopts')) {
    const encoding = state.get(keys.encoding) as Term
    return { reply: list(pair(atom('binary'), true), pair(keys.encoding, encoding)), state }
  }
  if (!(request instanceof Tuple) || !(request.e0 instanceof Atom)) return { reply: badRequest, state }
  const args = request.items().slice(1)
  switch (request.e0.name) {
    case 'put_chars':
      return yield* put(args, request, state)
    case 'get_chars':
      return taken(args, state, chars)
    case 'get_line':
      return taken(args.concat(1), state, line)
    case 'get_password':
      return taken([unicode, '', 1], state, line)
    case 'setopts': {
      const encoding = toArray(args[0] ?? null).find((each) => isPair(each) && each.e0 === keys.encoding)
      if (encoding === undefined) return { reply: notSupported, state }
      return { reply: atoms.ok, state: state.put(keys.encoding, (encoding as Tuple).e1) }
    }
    case 'get_geometry':
      return { reply: notSupported, state }
    case 'requests':
      return yield* all(args[0] ?? null, state)
    default:
      return { reply: badRequest, state }
  }
}

/** Requests one after the other, until one fails. */
function* all(requests: Term, state: State): Proc<Served> {
  let last: Served = { reply: atoms.ok, state }
  for (const request of toArray(requests)) {
    last = yield* served(request, last.state)
    if (last.reply instanceof Tuple && last.reply.e0 === atoms.error) return last
  }
  return last
}

/** `{:put_chars, chars}`, `{:put_chars, encoding, chars}` and `{:put_chars, encoding, module, function, arguments}` */
function* put(args: readonly Term[], request: Term, state: State): Proc<Served> {
  const encoding = args.length === 1 ? latin1 : (args[0] as Term)
  let data = args.at(-1) as Term
  if (args.length === 4) {
    const made = applyMfa(args[1] as Term, args[2] as Term, args[3] as Term)
    data = (isProc(made) ? yield* made : made) as Term
  }
  const text = encoding === latin1 ? latin1Text(data) : charactersText(data)
  if (text === undefined) return { reply: pair(atoms.error, request), state }
  return { reply: atoms.ok, state: printed(state, text) }
}

/** The characters that the bytes of iodata are in Latin-1. */
function latin1Text(data: Term): string | undefined {
  const bytes = iodataBytes(data)
  return bytes === undefined ? undefined : Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function printed(state: State, text: string): State {
  return state.put(keys.output, concat([state.get(keys.output) as Binary, text]))
}

/** What `take` finds at the front of the input; `args` are an encoding, if it is told, a prompt, and how many. */
function taken(args: readonly Term[], state: State, take: (input: string, count: number) => string): Served {
  const [prompt = '', count = 0] = args.slice(-2)
  if (!isInteger(count) || count < 0) return { reply: badRequest, state }
  const asked = truthy(state.get(keys.capture) as Term) ? printed(state, charactersText(prompt) ?? '') : state
  const input = state.get(keys.input) as Binary
  if (typeof input !== 'string') return { reply: pair(atoms.error, atom('collect_chars')), state: asked }
  if (input === '') return { reply: eof, state: asked }
  const found = take(input, Number(count))
  const left = input.slice(found.length)
  return { reply: take === line ? found.replace(/\r\n$/, '\n') : found, state: asked.put(keys.input, left) }
}

const line = (input: string): string => /^.*?(?:\n|$)/s.exec(input)?.[0] ?? input

const chars = (input: string, count: number): string => (graphemes(input) as string[]).slice(0, count).join('')

function* open(input: Term, ...[first = emptyList, second]: Term[]): Proc<Term> {
  const [options, fun] = second === undefined && isFun(first, 1) ? [emptyList, first] : [first, second]
  if (!isBinary(input) || !isList(options) || (fun !== undefined && !isFun(fun, 1)))
    return noClause('StringIO', 'open', input, first, ...(second === undefined ? [] : [second]))
  if (fun === undefined) return yield* GenServer.startLink(callbacks, { input, options })
  const started = (yield* GenServer.start(callbacks, { input, options })) as Tuple
  let value: Term
  try {
    value = yield* called(fun, started.e1)
  } finally {
    yield* GenServer.call(started.e1, atom('close'))
  }
  return pair(atoms.ok, value)
}

function asking(request: string): (pid: Term) => unknown {
  return (pid) => (pid instanceof Pid ? GenServer.call(pid, atom(request)) : noClause('StringIO', request, pid))
}

export const stringIo = libraryModule(name, 'Devices that read from a string, and keep what is printed to them.', {
  'close(pid)': ['Stops the device: `{:ok, {input, output}}`.', asking('close')],
  'contents(pid)': ['What is still to be read, and what was printed: `{input, output}`.', asking('contents')],
  'flush(pid)': ['What was printed; it is gone then.', asking('flush')],
  'open(string, options_or_function \\\\ [])': [
    'Starts a device that reads `string`: `{:ok, pid}`. With a function: calls that with the device, and stops it; `{:ok, value}`.',
    open,
  ],
  'open(string, options, function)': ['As `open/2` with a function, with options.', open],
})
