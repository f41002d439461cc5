/** What `:erlang` has of checksums. Source: OTP 25's erlang.erl. */
import { nativeModule } from '../../../otp/code.js'
import { refused } from '../../../otp/process/api.js'
import { bitstring } from '../../../otp/term/bitstring.js'
import { atom, type Term, Tuple, tuple } from '../../../otp/term/term.js'
import { iodataBytes } from '../chardata.js'
import { adler32, adler32Combine, crc32, crc32Combine, md5 } from '../checksum.js'

const context = atom('md5_context')

function bytesOf(name: string, args: readonly Term[], data: Term): Uint8Array {
  return iodataBytes(data) ?? refused(name, args)
}

const is32 = (term: Term): term is number => typeof term === 'number' && term >= 0 && term <= 0xffff_ffff

/** A checksum of data, or of data that goes on from one. */
function summing(name: string, sum: (bytes: Uint8Array, start?: number) => number) {
  return (...args: Term[]): Term => {
    const [first, second] = args as [Term, Term | undefined]
    if (second === undefined) return sum(bytesOf(name, args, first))
    return is32(first) ? sum(bytesOf(name, args, second), first) : refused(name, args)
  }
}

function combining(name: string, combine: (first: number, second: number, length: number) => number) {
  return (...args: Term[]): Term => {
    const [first, second, length] = args as [Term, Term, Term]
    return is32(first) && is32(second) && is32(length) ? combine(first, second, length) : refused(name, args)
  }
}

/** The bytes that were given so far. */
function given(name: string, args: readonly Term[]): Uint8Array {
  const [state] = args as [Term]
  const isOwn = state instanceof Tuple && state.size === 2 && state.e0 === context
  return isOwn ? bytesOf(name, args, state.e1) : refused(name, args)
}

const crc = summing('crc32', crc32)
const adler = summing('adler32', adler32)

export const erlangChecksum = nativeModule(atom('erlang'), {
  'adler32/1': adler,
  'adler32/2': adler,
  'adler32_combine/3': combining('adler32_combine', adler32Combine),
  'crc32/1': crc,
  'crc32/2': crc,
  'crc32_combine/3': combining('crc32_combine', crc32Combine),
  'md5/1': (data) => bitstring(md5(bytesOf('md5', [data], data))),
  'md5_final/1': (state) => bitstring(md5(given('md5_final', [state]))),
  'md5_init/0': () => tuple(context, ''),
  'md5_update/2': (state, data) => {
    const before = given('md5_update', [state, data])
    const more = bytesOf('md5_update', [state, data], data)
    return tuple(context, bitstring(Uint8Array.from([...before, ...more])))
  },
})
