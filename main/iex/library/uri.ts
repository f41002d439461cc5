/** URI. Source: Elixir 1.14's `URI`. */
import { argumentError, exception, raise } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { runtime } from '../../otp/process/api.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { binaryBytes, bitstring, concat, isBinary } from '../../otp/term/bitstring.js'
import { alias, atom, Fun, isInteger, isList, pair, type Term, TermMap, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { called, noClause, truthy } from './arguments.js'
import { collect } from './enumeration/each.js'
import { END, NothingToClose, type Source, SourceFun } from './enumeration/source.js'
import { libraryModule } from './module.js'
import { structFunctions } from './struct-functions.js'
import { toText } from './text.js'
import { looseParts, type Parts, strictParts } from './uri-parse.js'

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** Ports of schemes that were set here. */
    uriPorts?: Map<string, Term>
  }
}

const module = 'URI'
const failing = (name: string, ...args: Term[]): never => noClause(module, name, ...args)
type Text = string | ReturnType<typeof bitstring>

const names = ['scheme', 'authority', 'userinfo', 'host', 'port', 'path', 'query', 'fragment'] as const
const emptyUri = TermMap.from<Term, Term>([
  [atoms.struct, alias(module)],
  ...names.map((name): [Term, Term] => [atom(name), null]),
])

function uriOf(parts: Parts): TermMap {
  return Object.entries(parts).reduce((uri, [name, value]) => uri.put(atom(name), value), emptyUri)
}

const isUri = (term: Term): term is TermMap => term instanceof TermMap && term.get(atoms.struct) === alias(module)
const field = (uri: TermMap, name: (typeof names)[number]): Term => uri.get(atom(name)) ?? null

const ports: Readonly<Record<string, number>> = {
  ftp: 21,
  http: 80,
  https: 443,
  ldap: 389,
  sftp: 22,
  tftp: 69,
  ws: 80,
  wss: 443,
}

function portOf(scheme: string): Term {
  return runtime().parts.uriPorts?.get(scheme) ?? (Object.hasOwn(ports, scheme) ? (ports[scheme] as number) : null)
}

function defaultPort(scheme: Term, port?: Term): Term {
  if (port === undefined) return typeof scheme === 'string' ? portOf(scheme) : failing('default_port', scheme)
  if (typeof scheme !== 'string' || !isInteger(port) || port < 0) return failing('default_port', scheme, port)
  const { parts } = runtime()
  parts.uriPorts = (parts.uriPorts ?? new Map<string, Term>()).set(scheme, port)
  return atoms.ok
}

function parse(text: Term): Term {
  if (isUri(text)) return text
  return typeof text === 'string' ? uriOf(looseParts(text, portOf)) : failing('parse', text)
}

/** The URI of a text, or what of it cannot be there. */
function read(name: string, text: Term): TermMap | string {
  if (isUri(text)) return text
  if (typeof text !== 'string') return failing(name, text)
  const found = strictParts(text)
  if ('bad' in found) return found.bad
  const { scheme, path, ...rest } = found.parts
  const uri = uriOf({ ...rest, path: path === '' ? null : (path as Term) })
  if (typeof scheme !== 'string') return uri
  const lower = scheme.toLowerCase()
  const port = rest['port'] ?? portOf(lower)
  return uri.put(atom('scheme'), lower).put(atom('port'), port)
}

function make(text: Term): Term {
  const found = read('new', text)
  return typeof found === 'string' ? pair(atoms.error, found) : pair(atoms.ok, found)
}

function makeStrictly(text: Term): Term {
  const found = read('new!', text)
  if (typeof found !== 'string') return found
  return raise(exception('URI.Error', { action: atom('parse'), reason: atom('invalid_uri'), part: found }))
}

const isAlphanumeric = (byte: number): boolean => /[0-9a-zA-Z]/.test(String.fromCharCode(byte))
const isReserved = (char: Term): boolean =>
  typeof char === 'number' && [...":/?#[]@!$&'()*+,;="].includes(String.fromCharCode(char))
const isUnreserved = (char: Term): boolean =>
  typeof char === 'number' && char < 128 && (isAlphanumeric(char) || [...'~_-.'].includes(String.fromCharCode(char)))

const percent = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`

function encoded(text: Text, keeps: (byte: number) => boolean): string {
  return [...binaryBytes(text)].map((byte) => (keeps(byte) ? String.fromCharCode(byte) : percent(byte))).join('')
}

const isUnescaped = (byte: Term): boolean => isReserved(byte) || isUnreserved(byte)

function* encode(text: Term, predicate?: Term): Proc<Term> {
  if (!isBinary(text)) return failing('encode', text, predicate ?? makeFun('char_unescaped?', isUnescaped))
  if (predicate === undefined) return encoded(text, isUnescaped)
  if (!(predicate instanceof Fun) || predicate.arity !== 1) return failing('encode', text, predicate)
  const parts: Text[] = []
  for (const byte of binaryBytes(text))
    parts.push(truthy(yield* called(predicate, byte)) ? bitstring(Uint8Array.of(byte)) : percent(byte))
  return joined(parts)
}

/** Bytes put together, which may make characters that none of the parts has. */
function joined(parts: readonly Text[]): Text {
  return bitstring(Uint8Array.from(parts.flatMap((part) => [...binaryBytes(part)])))
}

function makeFun(name: string, run: (char: Term) => Term): Fun {
  return new Fun(1, alias(module), atom(`-fun.${name}/1-`), run, false, 1, 123563274, -1)
}

const wwwForm = (text: Text): string => encoded(text, isUnreserved).replaceAll('%20', '+')

function decoded(text: Text, spaces: boolean): Text {
  const bytes = binaryBytes(text)
  const found: number[] = []
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    const digits = String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0)
    if (byte === 37 && /^[0-9a-fA-F]{2}$/.test(digits)) {
      found.push(parseInt(digits, 16))
      i += 2
    } else found.push(byte === 43 && spaces ? 32 : byte)
  }
  return bitstring(Uint8Array.from(found))
}

const ofText =
  (name: string, run: (text: Text) => Term) =>
  (text: Term): Term =>
    isBinary(text) ? run(text) : failing(name, text)

const rfc = atom('rfc3986')
const www = atom('www_form')

function decodedBy(text: string, encoding: Term): Term {
  if (encoding !== www && encoding !== rfc) return failing('decode_with_encoding', text, encoding)
  return decoded(text, encoding === www)
}

/** The first pair of a query, and what is left of it; undefined where it is empty. */
function nextPair(query: string, encoding: Term): { readonly entry: Tuple; readonly rest: string } | undefined {
  if (query === '') return undefined
  const [, part, rest = ''] = /^([^&]*)(?:&(.*))?$/s.exec(query) as unknown as [string, string, string | undefined]
  const at = part.indexOf('=')
  const [key, value] = at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
  const entry = pair(decodedBy(key, encoding), at === -1 ? '' : decodedBy(value, encoding))
  return { entry, rest }
}

function decodeQuery(query: Term, map: Term = TermMap.empty, encoding: Term = www): Term {
  if (typeof query !== 'string' || !(map instanceof TermMap)) return failing('decode_query', query, map, encoding)
  let made = map
  for (let found = nextPair(query, encoding); found !== undefined; found = nextPair(found.rest, encoding))
    made = made.put(found.entry.e0, found.entry.e1)
  return made
}

class QuerySource extends NothingToClose implements Source {
  #rest: string
  constructor(
    query: string,
    readonly encoding: Term,
  ) {
    super()
    this.#rest = query
  }
  next(): unknown {
    const found = nextPair(this.#rest, this.encoding)
    if (found === undefined) return END
    this.#rest = found.rest
    return found.entry
  }
}

function queryDecoder(query: Term, encoding: Term = www): Term {
  if (typeof query !== 'string') return failing('query_decoder', query, encoding)
  return new SourceFun(alias('Stream'), 'unfold', 2, () => new QuerySource(query, encoding), 63)
}

function* encodeQuery(enumerable: Term, encoding: Term = www): Proc<Term> {
  const parts: Text[] = []
  for (const entry of yield* collect(enumerable)) {
    if (!(entry instanceof Tuple) || entry.size !== 2) return failing('encode_kv_pair', entry, encoding)
    const { e0: key, e1: value } = entry
    if (isList(key)) return argumentError(`encode_query/2 keys cannot be lists, got: ${shown(key)}`)
    if (isList(value)) return argumentError(`encode_query/2 values cannot be lists, got: ${shown(value)}`)
    if (encoding !== www && encoding !== rfc) return failing('encode_kv_pair', entry, encoding)
    const [name, text] = [yield* textOf(key), yield* textOf(value)]
    const write = encoding === www ? wwwForm : (part: Text): string => encoded(part, isUnreserved)
    parts.push(...(parts.length === 0 ? [] : ['&']), write(name), '=', write(text))
  }
  return concat(parts)
}

function* textOf(term: Term): Proc<Text> {
  const text = toText(term)
  return (isProc(text) ? yield* text : text) as Text
}

function appendQuery(uri: Term, query: Term): Term {
  if (!isUri(uri) || typeof query !== 'string') return failing('append_query', uri, query)
  const own = field(uri, 'query')
  if (own === null || own === '') return uri.put(atom('query'), query)
  return uri.put(atom('query'), `${own as string}${(own as string).endsWith('&') ? '' : '&'}${query}`)
}

/** The path without `.` and `..`. */
function withoutDots(path: Term): Term {
  return typeof path === 'string' ? resolved(path.split('/').reverse()) : path
}

/** Segments, the last first, as a path. */
function resolved(segments: readonly string[]): string {
  const found: string[] = []
  const rest = segments.slice()
  for (;;) {
    // The one put last is at the end of `found`.
    const [head, before, second] = [rest[0], found.at(-1), found.at(-2)]
    if (rest.length === 0 && second === '..') found.splice(-2, 1)
    else if (rest.length === 0) return found.reverse().join('/')
    else if (head === '.') rest.shift()
    else if (before === '..' && second === '..') found.push(rest.shift() as string)
    else if (before !== undefined && second === '..') found.splice(-2, 2)
    else found.push(rest.shift() as string)
  }
}

function mergedPath(base: Term, path: string): string {
  if (path.startsWith('/')) return withoutDots(path) as string
  const [, ...segments] = (base === null ? '/' : (base as string)).split('/').reverse()
  return resolved([...path.split('/').reverse(), ...segments])
}

function merge(base: Term, relative: Term): Term {
  if (isUri(base) && field(base, 'host') === null) return argumentError('you must merge onto an absolute URI')
  if (isUri(relative) && field(relative, 'scheme') !== null)
    return withPath(relative, withoutDots(field(relative, 'path')))
  if (isUri(relative) && field(relative, 'host') !== null && isUri(base)) {
    const made = withPath(relative, withoutDots(field(relative, 'path')))
    return made.put(atom('scheme'), field(base, 'scheme'))
  }
  if (!isUri(base) || !isUri(relative)) return merge(parse(base), parse(relative))
  const [path, query] = [field(relative, 'path'), field(relative, 'query')]
  const isSame = path === null
  const made = isSame ? base : withPath(base, mergedPath(field(base, 'path'), path as string))
  const asked = isSame ? (query ?? field(base, 'query')) : query
  return made.put(atom('query'), asked).put(atom('fragment'), field(relative, 'fragment'))
}

const withPath = (uri: TermMap, path: Term): TermMap => uri.put(atom('path'), path)

function* toUri(uri: Term): Proc<Term> {
  if (!(uri instanceof TermMap) || !names.every((name) => uri.has(atom(name))))
    return noClause('String.Chars.URI', 'to_string', uri)
  const [scheme, host, path] = [field(uri, 'scheme'), field(uri, 'host'), field(uri, 'path')]
  const [query, fragment] = [field(uri, 'query'), field(uri, 'fragment')]
  if (host !== null && typeof path === 'string' && path !== '' && !path.startsWith('/'))
    argumentError(`:path in URI must be empty or an absolute path if URL has a :host, got: ${shown(uri)}`)
  const port = field(uri, 'port')
  const known = typeof scheme === 'string' ? portOf(scheme) : null
  const authority = authorityOf(uri, port === known ? null : port)
  const parts: Term[] = []
  if (truthy(scheme)) parts.push(scheme, ':')
  if (truthy(authority)) parts.push('//', authority)
  if (truthy(path)) parts.push(path)
  if (truthy(query)) parts.push('?', query)
  if (truthy(fragment)) parts.push('#', fragment)
  const texts: Text[] = []
  for (const part of parts) texts.push(yield* textOf(part))
  return concat(texts)
}

function authorityOf(uri: TermMap, port: Term): Term {
  const [host, userinfo] = [field(uri, 'host'), field(uri, 'userinfo')]
  if (host === null) return field(uri, 'authority')
  const user = truthy(userinfo) ? `${userinfo as string}@` : ''
  const name = (host as string).includes(':') ? `[${host as string}]` : (host as string)
  return user + name + (truthy(port) ? `:${port as number}` : '')
}

export const uri = libraryModule(alias(module), 'URIs: their parts, and texts encoded for them.', {
  ...structFunctions(emptyUri),
  'append_query(uri, query)': ['The URI with more at the end of its query.', appendQuery],
  'char_reserved?(character)': ['Whether a character has a meaning of its own in a URI.', isReserved],
  'char_unescaped?(character)': ['Whether a character may stand in a URI as it is.', isUnescaped],
  'char_unreserved?(character)': ['Whether a character has no meaning of its own in a URI.', isUnreserved],
  'decode(uri)': [
    'The text of one with `%20` in it.',
    (text) => (isBinary(text) ? decoded(text, false) : failing('unpercent', text, '', false)),
  ],
  'decode_query(query, map \\\\ %{}, encoding \\\\ :www_form)': ['The pairs of a query, put into a map.', decodeQuery],
  'decode_www_form(string)': [
    'As `decode/1`, where `+` is a space.',
    ofText('decode_www_form', (text) => decoded(text, true)),
  ],
  'default_port(scheme)': ['The port of a scheme, or nil.', defaultPort],
  'default_port(scheme, port)': ['Sets the port of a scheme: `:ok`.', defaultPort],
  'encode(string, predicate \\\\ &char_unescaped?/1)': [
    'The text with `%20` for each byte of which `predicate` does not hold.',
    encode,
  ],
  'encode_query(enumerable, encoding \\\\ :www_form)': ['The query of pairs of keys and values.', encodeQuery],
  'encode_www_form(string)': ['The text as a form sends it: `+` for a space.', ofText('encode_www_form', wwwForm)],
  'merge(uri, rel)': ['What a reference that is found at `uri` refers to.', merge],
  'new(uri)': ['`{:ok, uri}` of a text that is one, or `{:error, part}`.', make],
  'new!(uri)': ['As `new/1`, but it raises.', makeStrictly],
  'parse(uri)': ['The parts of a text, whether it is a URI or not.', parse],
  'query_decoder(query, encoding \\\\ :www_form)': ['The pairs of a query as a stream.', queryDecoder],
  'to_string(uri)': ['The text of a URI.', toUri],
})
