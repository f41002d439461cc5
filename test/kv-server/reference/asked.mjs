/** What is asked in the conversations that record.mjs records: those that somebody thought of, and those that a seed makes. */
import { inPieces } from './asked-pieces.mjs'

/**
 * send   what the client sends: text, or bytes
 * close  it closes its connection; end: it sends no more and waits for the server's end
 * server  what the server is told to do: see kv_server.exs
 *
 * @typedef {{ client: string, send: string | Uint8Array } | { client: string, close: true } | { client: string, end: true } | { server: string }} Asked
 * @typedef {{ id: string, title: string, steps: readonly Asked[] }} AskedConversation
 */

/** Lines of one client, each sent when the one before was answered. @param {string} client @param {readonly (string | Uint8Array)[]} lines @returns {Asked[]} */
const says = (client, ...lines) => lines.map((send) => ({ client, send }))
/** @param {readonly (string | number)[]} parts */
const bytes = (...parts) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

/** A bucket with something in it. @param {string} client */
const shopping = (client) => says(client, 'CREATE shopping\r\n', 'PUT shopping milk 1\r\n')
/** @param {readonly string[]} lines */
const ended = (lines) => lines.map((line) => `${line}\r\n`)

const spaces = [
  9, 0xb, 0xc, 0xd, 0x1c, 0x1f, 0x85, 0xa0, 0x1680, 0x180e, 0x2000, 0x2007, 0x200a, 0x200b, 0x2028, 0x2029, 0x202f,
  0x205f, 0x3000, 0xfeff,
]

/** @type {AskedConversation[]} */
const thought = [
  {
    id: 'malformed',
    title: 'Commands with too few and too many words, and words that are no command',
    steps: [
      ...shopping('a'),
      ...says(
        'a',
        ...ended([
          ...[
            'CREATE',
            'CREATE a b',
            'CREATE a b c d',
            'PUT',
            'PUT shopping',
            'PUT shopping milk',
            'PUT shopping milk 1 2',
          ],
          ...['GET', 'GET shopping', 'GET shopping milk 1', 'DELETE', 'DELETE shopping', 'DELETE shopping milk 1'],
          ...[
            'HELLO',
            'QUIT',
            'HELP',
            'STOP shopping',
            'LIST',
            'CREATEshopping',
            'GETshopping milk',
            '?',
            '.',
            '-',
            '1',
            'nil',
          ],
          ...[
            'create shopping',
            'Create shopping',
            'get shopping milk',
            'Get shopping milk',
            'gET shopping milk',
            'put shopping milk 3',
          ],
          ...[
            'delete shopping milk',
            'GET SHOPPING milk',
            'GET shopping MILK',
            'GET Shopping Milk',
            'GET shopping milk',
          ],
          ...[
            'CREATE,shopping',
            'GET shopping,milk',
            'GET: shopping milk',
            '"GET" shopping milk',
            'GET "shopping" "milk"',
            "GET 'shopping' milk",
          ],
        ]),
      ),
    ],
  },
  {
    id: 'spaces',
    title: 'Blanks, tabs and empty lines before, between and after words',
    steps: [
      ...shopping('a'),
      ...says(
        'a',
        ...ended([
          ...[
            '',
            ' ',
            '   ',
            '\t',
            ' \t ',
            '\v',
            '\f',
            '\r',
            '\r\r',
            '  GET shopping milk',
            'GET  shopping   milk',
            'GET shopping milk   ',
          ],
          ...[
            '\tGET\tshopping\tmilk\t',
            'GET\vshopping\fmilk',
            'GET\rshopping\rmilk',
            'PUT\tshopping eggs\t3',
            'GET shopping eggs',
          ],
          ...[
            '  CREATE   spaced  ',
            'PUT  spaced  key  value',
            'GET spaced key',
            'DELETE   spaced   key   ',
            'GET spaced key',
          ],
        ]),
        '\n',
        '\n\n\n',
        '\r\n\r\n',
      ),
    ],
  },
  {
    id: 'white-space-of-unicode',
    title: 'What parts words and what does not, character by character',
    steps: [
      ...shopping('a'),
      ...spaces.flatMap((code) =>
        says('a', `GET${String.fromCodePoint(code)}shopping${String.fromCodePoint(code)}milk\r\n`),
      ),
      ...spaces.flatMap((code) => says('a', `GET shopping milk${String.fromCodePoint(code)}\r\n`)),
    ],
  },
  {
    id: 'line-ends',
    title: 'Line feed alone, carriage return alone, and a line in pieces',
    steps: [
      ...says(
        'a',
        'CREATE ends\n',
        'PUT ends a 1\n',
        'GET ends a\n',
        'GET ends a\r',
        '\n',
        'GET ends a\r\r\n',
        'GET ends\ra\n',
      ),
      ...says('a', 'G', 'E', 'T', ' ', 'ends', ' ', 'a', '\r', '\n'),
      ...says(
        'a',
        'PUT ends b 2\rGET ends b\n',
        'PUT ends b 2\nGET ends b\n',
        'GET ends b\r\nGET en',
        'ds a\r\nGET ends',
        ' b\n',
      ),
      ...says('a', '\rGET ends a\n', '\n\rGET ends a\n', '\r\n\n\r\n'),
    ],
  },
  {
    id: 'long',
    title: 'Long names, keys and values, up to the longest line',
    steps: [
      ...says(
        'a',
        `CREATE ${'n'.repeat(500)}\r\n`,
        `PUT ${'n'.repeat(500)} ${'k'.repeat(500)} ${'v'.repeat(5000)}\r\n`,
      ),
      ...says(
        'a',
        `GET ${'n'.repeat(500)} ${'k'.repeat(500)}\r\n`,
        `GET ${'n'.repeat(500)} ${'k'.repeat(499)}\r\n`,
        `GET ${'n'.repeat(499)} k\r\n`,
      ),
      ...says(
        'a',
        'CREATE b\r\n',
        `PUT b k ${'€'.repeat(5000)}\r\n`,
        'GET b k\r\n',
        `PUT b k ${'v'.repeat(65_528)}\r\n`,
        'GET b k\r\n',
      ),
      ...says(
        'a',
        `${'x '.repeat(20_000)}\r\n`,
        `${' '.repeat(60_000)}GET b none\r\n`,
        `GET b ${'\u{1f600}'.repeat(9000)}\r\n`,
      ),
    ],
  },
  {
    id: 'unicode',
    title: 'Names, keys and values of all kinds of characters',
    steps: [
      ...says(
        'a',
        'CREATE café\r\n',
        'PUT café crème 5€\r\n',
        'GET café crème\r\n',
        'GET cafe\u0301 crème\r\n',
        'GET café cre\u0300me\r\n',
      ),
      ...says(
        'a',
        'CREATE 買い物\r\n',
        'PUT 買い物 牛乳 一\r\n',
        'GET 買い物 牛乳\r\n',
        'CREATE \u{1f600}\r\n',
        'PUT \u{1f600} \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f1e9}\u{1f1ea}\r\n',
      ),
      ...says(
        'a',
        'GET \u{1f600} \u{1f468}\u200d\u{1f469}\u200d\u{1f467}\r\n',
        'ＧＥＴ café crème\r\n',
        'CREATE \u202eright\r\n',
        'GET \u202eright x\r\n',
      ),
      ...says(
        'a',
        'PUT café \ufffd \ufffd\r\n',
        'GET café \ufffd\r\n',
        'PUT café \ufeffbom 1\r\n',
        'GET café \ufeffbom\r\n',
        'GET café bom\r\n',
      ),
    ],
  },
  {
    id: 'no-text',
    title: 'Noughts and bytes that are no UTF-8',
    steps: [
      ...says(
        'a',
        bytes('CREATE caf', 0xc3, '\r\n'),
        bytes('PUT caf', 0xc3, ' ', 0xff, ' ', 0xfe, 0xff, '\r\n'),
        bytes('GET caf', 0xc3, ' ', 0xff, '\r\n'),
      ),
      ...says(
        'a',
        bytes('GET caf', 0xc3, 0xa9, ' x\r\n'),
        bytes(0xff, '\r\n'),
        bytes(0xff, 0xfe, 'GET caf', 0xc3, ' x\r\n'),
        bytes(0xc3, '\n'),
      ),
      ...says(
        'a',
        'CREATE a\0b\r\n',
        'PUT a\0b \0 \0\0\r\n',
        'GET a\0b \0\r\n',
        'GET a \0\r\n',
        '\0\r\n',
        '\0\0\0\r\n',
        'GET\0a\0b\r\n',
        'CREATE \0\r\n',
        'GET \0 \0\r\n',
      ),
      ...says(
        'a',
        bytes('CREATE ', 0xe2, 0x82, '\r\n'),
        bytes('PUT ', 0xe2, 0x82, ' ', 0xed, 0xa0, 0x80, ' ', 0xf4, 0x90, 0x80, 0x80, '\r\n'),
      ),
      ...says(
        'a',
        bytes('GET ', 0xe2, 0x82, ' ', 0xed, 0xa0, 0x80, '\r\n'),
        bytes('GET', 0xe2, 0x80, 'x y\r\n'),
        bytes('GET', 0xe2, 0x80, 0x83, 0xe2, 0x82, ' z\r\n'),
      ),
      ...says(
        'a',
        bytes('CREATE x\r\nPUT x ', 0x80, ' 1\r\nGET x ', 0x80, '\r\nGET x y\r\n'),
        bytes('\u001b[31mGET x y\r\n'),
        bytes('CREATE \u0007\u0008\u007f\r\n'),
      ),
    ],
  },
  {
    id: 'half-a-character',
    title: 'A character that comes in two pieces',
    steps: [
      ...says(
        'a',
        bytes('CREATE caf', 0xc3),
        bytes(0xa9, '\r\n'),
        bytes('PUT café p 5', 0xe2),
        bytes(0x82),
        bytes(0xac, '\r\n'),
        'GET café p\r\n',
      ),
    ],
  },
  {
    id: 'pipelined',
    title: 'Many commands at once, good and bad',
    steps: [
      ...says(
        'a',
        'CREATE p\r\nPUT p a 1\r\nPUT p b 2\r\nGET p a\r\nGET p b\r\nGET p c\r\nNOPE\r\nGET q a\r\nDELETE p a\r\nGET p a\r\n',
      ),
      ...says('a', Array.from({ length: 300 }, (_, i) => `PUT p k${i % 7} v${i}\r\nGET p k${i % 7}\r\n`).join('')),
      ...says('a', '\r\n'.repeat(100), 'GET p k1\n'.repeat(50)),
    ],
  },
  {
    id: 'put-get-delete',
    title: 'What is put, replaced, deleted, deleted again, and what never was',
    steps: [
      ...says(
        'a',
        ...ended([
          'GET none x',
          'PUT none x 1',
          'DELETE none x',
          'CREATE b',
          'GET b x',
          'DELETE b x',
          'DELETE b x',
          'PUT b x 1',
          'PUT b x 2',
          'GET b x',
        ]),
      ),
      ...says(
        'a',
        ...ended([
          'DELETE b x',
          'GET b x',
          'DELETE b x',
          'PUT b x nil',
          'GET b x',
          'PUT b OK OK',
          'GET b OK',
          'PUT b x NOT',
          'GET b x',
          'CREATE b',
          'GET b x',
        ]),
      ),
      ...says(
        'a',
        ...ended([
          'CREATE GET',
          'PUT GET GET GET',
          'GET GET GET',
          'CREATE CREATE',
          'CREATE 1',
          'PUT 1 1 1',
          'GET 1 1',
          'GET 01 1',
          'GET 1.0 1',
          'CREATE :b',
          'GET :b x',
        ]),
      ),
      ...says(
        'a',
        ...ended([
          'PUT b "x" "a',
          'GET b "x"',
          "PUT b 'x' \\n",
          "GET b 'x'",
          'PUT b #{1} #{x}',
          'GET b #{1}',
          'PUT b % %s',
          'GET b %',
          'PUT b ../.. /etc',
          'GET b ../..',
        ]),
      ),
      ...says(
        'a',
        ...ended([
          'CREATE __proto__',
          'PUT __proto__ constructor 1',
          'GET __proto__ constructor',
          'GET __proto__ toString',
          'GET constructor x',
          'PUT b __proto__ p',
          'GET b __proto__',
        ]),
      ),
    ],
  },
  {
    id: 'two-clients',
    title: 'Two clients on one bucket, one goes and comes again',
    steps: [
      ...shopping('a'),
      ...says('b', 'GET shopping milk\r\n', 'PUT shopping milk 2\r\n'),
      ...says('a', 'GET shopping milk\r\n', 'DELETE shopping milk\r\n'),
      ...says('b', 'GET shopping milk\r\n', 'CREATE shopping\r\n', 'PUT shopping eggs 12\r\n', 'GET shop'),
      ...says('a', 'GET shopping eggs\r\n'),
      { client: 'b', close: true },
      ...says('b', 'ping eggs\r\n', 'GET shopping eggs\r\n'),
      ...says('a', 'GET shopping eggs\r\n'),
      ...says('c', '\r\n', 'GET shopping eggs\r\n'),
    ],
  },
  {
    id: 'half-lines',
    title: 'A client that sends no more: what was whole is answered, half a line is not',
    steps: [
      ...says('a', 'CREATE shopping\r\nPUT shopping milk 1\r\nGET shop'),
      { client: 'a', end: true },
      ...says('b', 'GET shopping milk\r\nGET shopping milk'),
      { client: 'b', end: true },
      { client: 'c', send: '' },
      { client: 'c', end: true },
      ...says('d', 'GET shopping milk\r'),
      { client: 'd', end: true },
      ...says('e', 'PUT shopping milk 2'),
      { client: 'e', close: true },
      ...says('f', 'GET shopping milk\r\n'),
      { client: 'f', end: true },
    ],
  },
  {
    id: 'bucket-gone',
    title: 'A bucket that crashes between two commands',
    steps: [
      ...shopping('a'),
      ...says('b', 'GET shopping milk\r\n', 'GET shop'),
      { server: 'kill shopping' },
      ...says(
        'a',
        'GET shopping milk\r\n',
        'PUT shopping milk 1\r\n',
        'DELETE shopping milk\r\n',
        'CREATE shopping\r\n',
        'GET shopping milk\r\n',
      ),
      ...says('b', 'ping milk\r\n', 'PUT shopping milk 5\r\n'),
      ...says('a', 'GET shopping milk\r\n'),
    ],
  },
  {
    id: 'kv-stopped',
    title: 'KV is stopped while the server runs, and started again',
    steps: [
      ...shopping('a'),
      ...says('b', 'GET shopping milk\r\n', '\r\n'),
      { server: 'stop kv' },
      ...says('b', 'HELLO\r\n'),
      ...says('a', 'GET shopping milk\r\n'),
      ...says('c', '\r\n', 'CREATE shopping\r\n'),
      { server: 'start kv' },
      ...says('b', 'GET shopping milk\r\n'),
      ...says('d', 'CREATE shopping\r\n', 'GET shopping milk\r\n'),
    ],
  },
  {
    id: 'pipelined-into-stopped',
    title:
      'Commands sent at once, one of which ends the connection: what was answered before it has come, what comes after is not answered',
    steps: [
      ...shopping('a'),
      { server: 'stop kv' },
      ...says('a', 'NOPE\r\nNOPE\r\nGET shopping milk\r\nNOPE\r\n'),
      { server: 'start kv' },
      ...says('b', 'GET shopping milk\r\n'),
    ],
  },
]

const words = ['CREATE', 'PUT', 'GET', 'DELETE', 'PUT', 'GET', 'get', 'X', '']
const separators = [' ', ' ', ' ', ' ', '  ', '\t', '\r', '\u2003', '\u00a0', '\u0085']
const names = ['a', 'b', 'A', 'café', '\u{1f600}', '\0', '"a b"', 'x'.repeat(40), 'a\u00a0b']

/** Numbers from 0 to 1, the same for each seed: mulberry32. @param {number} seed */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Three clients that send what a seed says, whole lines and parts of some. @param {number} seed @returns {AskedConversation} */
function made(seed) {
  const next = random(seed)
  /** @template T @param {readonly T[]} from */
  const one = (from) => /** @type {T} */ (from[Math.floor(next() * from.length)])
  const line = () => {
    const word = one(words)
    const usual = { CREATE: 1, PUT: 3, GET: 2, DELETE: 2 }[word] ?? 1
    const count = next() < 0.85 ? usual : Math.floor(next() * 5)
    const parts = Array.from({ length: count }, () => (next() < 0.7 ? one(['a', 'b']) : one(names)))
    const text = [word, ...parts].reduce((all, part) => `${all}${one(separators)}${part}`)
    const odd = next() < 0.1 ? Buffer.from([0x80 + Math.floor(next() * 128)]) : Buffer.alloc(0)
    return Buffer.concat([Buffer.from(text), odd, Buffer.from(one(['\r\n', '\r\n', '\n', ' \r\n']))])
  }
  /** @type {Asked[]} */
  const steps = []
  for (let step = 0; step < 40; step++) {
    const client = one(['a', 'b', 'c'])
    const chance = next()
    if (chance < 0.04) steps.push({ client, close: true })
    else if (chance < 0.2)
      steps.push({ client, send: Buffer.concat(Array.from({ length: 1 + Math.floor(next() * 8) }, line)) })
    else if (chance < 0.3) {
      const whole = line()
      const cut = Math.floor(next() * whole.length)
      steps.push({ client, send: whole.subarray(0, cut) }, { client, send: whole.subarray(cut) })
    } else steps.push({ client, send: line() })
  }
  return { id: `seed-${seed}`, title: `What seed ${seed} makes`, steps }
}

/** @type {readonly AskedConversation[]} */
export const asked = [...thought, ...inPieces, ...Array.from({ length: 12 }, (_, i) => made(i + 1))]
