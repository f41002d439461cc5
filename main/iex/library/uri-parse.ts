/** Texts as the parts of URIs: loosely as `URI.parse/1` does, and strictly, by RFC 3986. Source: Elixir 1.14's `URI`, uri_string.erl of OTP 25. */
import { atom, type Term } from '../../otp/term/term.js'

/** The fields of a URI that are there. */
export type Parts = Readonly<Record<string, Term>>

const loose = /^(([a-z][a-z0-9+\-.]*):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/i
const authorityParts = /(^(.*)@)?(\[[a-zA-Z0-9:.]*\]|[^:]*)(:(\d*))?/

const nilIfEmpty = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text)

/** The parts of any text. */
export function looseParts(text: string, portOf: (scheme: string) => Term): Parts {
  const found = loose.exec(text) ?? []
  const scheme = nilIfEmpty(found[2])?.toLowerCase() ?? null
  const { authority, userinfo, host, port } = looseAuthority(found[3])
  return {
    scheme,
    authority,
    userinfo,
    host,
    port: port ?? (scheme === null ? null : portOf(scheme)),
    path: nilIfEmpty(found[5]),
    query: found[7] ?? null,
    fragment: found[9] ?? null,
  }
}

function looseAuthority(text: string | undefined): { authority: Term; userinfo: Term; host: Term; port: Term } {
  if (text === undefined) return { authority: null, userinfo: null, host: null, port: null }
  if (text === '//') return { authority: '', userinfo: null, host: '', port: null }
  const authority = text.slice(2)
  const [, , userinfo, host, , port] = authorityParts.exec(authority) ?? []
  const name = nilIfEmpty(host)
  return {
    authority,
    userinfo: nilIfEmpty(userinfo),
    host: name === null ? null : name.replace(/^\[+/, '').replace(/\]+$/, ''),
    port: nilIfEmpty(port) === null ? null : Number(port),
  }
}

const name = "a-zA-Z0-9\\-._~%!$&'()*+,;="
const hostChars = new RegExp(`^[${name}]*`)
const pathChars = new RegExp(`^[${name}:@/]*`)
const segmentChars = new RegExp(`^[${name}@]*`)
const queryChars = new RegExp(`^[${name}:@/?]*`)

/** The parts of a URI; `bad`: what of the text cannot be there. */
export type Strict = { readonly parts: Parts } | { readonly bad: string }

const firstOf = (text: string): string => [...text][0] ?? ''

/** The parts of a text that is a URI, or a reference to one. */
export function strictParts(text: string): Strict {
  const scheme = /^([a-zA-Z][a-zA-Z0-9+\-.]*):/.exec(text)
  if (scheme !== null) {
    const found = hierarchical(text.slice(scheme[0].length), false)
    if (!('bad' in found)) return { parts: { scheme: scheme[1] as string, ...found.parts } }
  }
  return hierarchical(text, true)
}

/** All after the scheme. In a reference without one, the first segment has no colon. */
function hierarchical(text: string, isRelative: boolean): Strict {
  let [rest, parts]: [string, Parts] = [text, {}]
  if (rest.startsWith('//')) {
    const found = authority(rest.slice(2))
    if ('bad' in found) return found
    ;({ rest, parts } = found)
  }
  const isSegment = isRelative && rest === text && !rest.startsWith('/')
  const segment = isSegment ? (segmentChars.exec(rest)?.[0] ?? '') : ''
  if (isSegment && rest.startsWith(':', segment.length)) return { bad: ':' }
  const path = pathChars.exec(rest)?.[0] ?? ''
  rest = rest.slice(path.length)
  parts = { ...parts, path }
  for (const [mark, key] of [
    ['?', 'query'],
    ['#', 'fragment'],
  ] as const) {
    if (!rest.startsWith(mark)) continue
    const found = queryChars.exec(rest.slice(1))?.[0] ?? ''
    rest = rest.slice(1 + found.length)
    parts = { ...parts, [key]: found }
  }
  return rest === '' ? { parts } : { bad: firstOf(rest) }
}

function authority(text: string): { rest: string; parts: Parts } | { bad: string } {
  const userinfo = new RegExp(`^([${name}:]*)@`).exec(text)
  let rest = text.slice(userinfo?.[0].length ?? 0)
  const parts: Record<string, Term> = userinfo === null ? {} : { userinfo: userinfo[1] as string }
  const literal = /^\[([0-9a-fA-F:.]*)/.exec(rest)
  if (literal === null) {
    parts['host'] = hostChars.exec(rest)?.[0] ?? ''
    rest = rest.slice(parts['host'].length)
  } else {
    const host = literal[1] as string
    if (!rest.startsWith(']', literal[0].length)) return { bad: firstOf(rest.slice(literal[0].length)) }
    if (!isAddress(host)) return { bad: host }
    parts['host'] = host
    rest = rest.slice(literal[0].length + 1)
  }
  if (rest.startsWith(':')) {
    const digits = /^\d*/.exec(rest.slice(1))?.[0] ?? ''
    parts['port'] = digits === '' ? atom('undefined') : Number(digits)
    rest = rest.slice(1 + digits.length)
  }
  return rest === '' || /^[/?#]/.test(rest) ? { rest, parts } : { bad: firstOf(rest) }
}

/** True for an address of IPv6. */
function isAddress(text: string): boolean {
  const halves = text.split('::')
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const hasV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(last) && last.split('.').every((part) => Number(part) < 256)
  const plain = hasV4 ? groups.slice(0, -1) : groups
  const count = plain.length + (hasV4 ? 2 : 0)
  const isWhole = halves.length === 2 ? count < 8 : halves.length === 1 && count === 8
  return isWhole && plain.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))
}
