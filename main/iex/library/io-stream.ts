/** The struct of IO.stream/2: what a device gives, line by line or so many characters each, and what it takes. Source: Elixir 1.14's `IO.Stream`. */
import { code } from '../../otp/code.js'
import { buildException } from '../../otp/exceptions/build.js'
import { raise } from '../../otp/exceptions/constructors.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import {
  alias,
  atom,
  isAtom,
  isInteger,
  list,
  pair,
  Pid,
  type Term,
  TermMap,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { erlangError } from '../machine/failing.js'
import { isAtomNamed, noClause } from './arguments.js'
import { collectableStruct, type Collector, Simple } from './enumeration/collect-into.js'
import { enumerableStruct } from './enumeration/each.js'
import { END, NothingToClose, type Source } from './enumeration/source.js'

const name = alias('IO.Stream')
const io = alias('IO')
const keys = { device: atom('device'), unit: atom('line_or_bytes'), raw: atom('raw') } as const

/** What a device gives, as Enumerable and Collectable take it. */
export function deviceStream(device: Term, unit: Term, isRaw: boolean): Term {
  if (!isAtomNamed(unit, 'line') && !(isInteger(unit) && unit > 0))
    return noClause('IO', isRaw ? 'binstream' : 'stream', device, unit)
  if (!isAtom(device) && !(device instanceof Pid)) return erlangError('case_clause', tuple(device))
  return TermMap.from<Term, Term>([
    [atoms.struct, name],
    [keys.device, isAtomNamed(device, 'stdio') ? atom('standard_io') : device],
    [keys.unit, unit],
    [keys.raw, isRaw],
  ])
}

/** Calls the function of IO that `stream` wants, with its device. */
function* ask(stream: TermMap, plain: string, raw: string, what: Term): Proc<Term> {
  const fun = atom(stream.get(keys.raw) === true ? raw : plain)
  const answer = code().call(io, fun, [stream.get(keys.device) as Term, what])
  return (isProc(answer) ? yield* answer : answer) as Term
}

class DeviceSource extends NothingToClose implements Source {
  constructor(readonly stream: TermMap) {
    super()
  }

  *next(): Proc<unknown> {
    const piece = yield* ask(this.stream, 'read', 'binread', this.stream.get(keys.unit) as Term)
    if (isAtomNamed(piece, 'eof')) return END
    return piece instanceof Tuple ? failed(piece.e1) : piece
  }
}

function failed(reason: Term): never {
  return raise(buildException(alias('IO.StreamError'), list(pair(atom('reason'), reason)))?.exception as TermMap)
}

enumerableStruct(name, { open: (stream) => new DeviceSource(stream) })

class DeviceCollector extends Simple implements Collector {
  constructor(readonly stream: TermMap) {
    super()
  }

  push(item: Term): unknown {
    return ask(this.stream, 'write', 'binwrite', item)
  }

  done(): Term {
    return this.stream
  }
}

collectableStruct(name, (stream) => new DeviceCollector(stream))
