/** What is asked in further conversations: lines in pieces and in heaps, of odd ends and spaces, by clients that leave at any moment. */

/** @typedef {import('./asked.mjs').Asked} Asked */
/** @typedef {import('./asked.mjs').AskedConversation} AskedConversation */

/** @param {string} client @param {readonly (string | Uint8Array)[]} sent @returns {Asked[]} */
const says = (client, ...sent) => sent.map((send) => ({ client, send }))
/** @param {readonly (string | number)[]} parts */
const bytes = (...parts) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))
/** Byte by byte. @param {string} client @param {string} text */
const spelled = (client, text) => says(client, ...Array.from(Buffer.from(text), (byte) => Buffer.from([byte])))

/** @type {readonly AskedConversation[]} */
export const inPieces = [
  {
    id: 'heap-of-creates',
    title: 'The same bucket created again and again in one piece, used before and after',
    steps: [
      ...says(
        'a',
        'PUT x k 0\r\nCREATE x\r\nPUT x k 1\r\nCREATE x\r\nGET x k\r\nCREATE x\r\nDELETE x k\r\nGET x k\r\n',
      ),
      ...says('b', 'CREATE x\r\nCREATE y\r\nCREATE x\r\nGET x k\r\nGET y k\r\nGET z k\r\n'),
    ],
  },
  {
    id: 'spelled-out',
    title: 'Commands of which each byte comes by itself, two clients in turn',
    steps: [
      ...spelled('a', 'CREATE ab\r\n'),
      ...says('b', 'CREATE cd\r\n', 'GE'),
      ...spelled('a', 'PUT ab é 1\r\n'),
      ...says('b', 'T ab \u00e9\r', '\nGET cd \u00e9\r\n'),
      ...spelled('a', 'x\n\n\r\n'),
    ],
  },
  {
    id: 'cut-anywhere',
    title: 'Three lines cut at other places each time',
    steps: [
      ...says('a', 'CREATE s\r\n'),
      ...[1, 5, 9, 10, 11, 12, 17, 23].flatMap((at) => {
        const text = 'PUT s k v\r\nGET s k\r\nNO\r\n'
        return says('a', text.slice(0, at), text.slice(at))
      }),
    ],
  },
  {
    id: 'nothing-but-ends',
    title: 'Line feeds, carriage returns and both, without a word',
    steps: says(
      'a',
      '\n',
      '\r',
      '\n',
      '\r\r\r\n',
      '\n\r',
      '\n',
      '\r\n\r\n\r\n',
      '\n\n\r\n\n',
      ' \n',
      '\t\r\n',
      '\r \r\n',
    ),
  },
  {
    id: 'carriage-return-only',
    title: 'A client that ends its lines with carriage returns alone, and then goes',
    steps: [
      ...says('a', 'CREATE s\r', 'PUT s k v\r', 'GET s k\r'),
      { client: 'a', end: true },
      ...says('b', 'GET s k\r\n', 'CREATE s\rPUT s k v\n', 'CREATE\rs\r\n', 'PUT\rs\rk\rv\r\r\n', 'GET s k\n'),
    ],
  },
  {
    id: 'half-close-with-answers',
    title: 'Clients that send many commands and no more: all is answered, then the server ends',
    steps: [
      ...says('a', 'CREATE s\r\n'),
      { client: 'b', send: 'PUT s k 1\r\nGET s k\r\nGET s l\r\nNOPE\r\nDELETE s k\r\nGET s k\r\n' },
      { client: 'b', end: true },
      ...says('c', 'GET s k'),
      { client: 'c', end: true },
      ...says('d', '\r\n'),
      { client: 'd', end: true },
      ...says('a', 'GET s k\r\n'),
      { client: 'a', end: true },
    ],
  },
  {
    id: 'come-and-go',
    title: 'A client that leaves in the middle of a line and comes back, four times',
    steps: [
      ...says('a', 'CREATE s\r\n'),
      ...['C', 'CREATE s', 'PUT s k 1\r', 'PUT s k 2\r\nPUT s k'].flatMap((/** @type {string} */ sent) => [
        ...says('b', sent),
        /** @type {Asked} */ ({ client: 'b', close: true }),
        ...says('b', 'GET s k\r\n'),
        /** @type {Asked} */ ({ client: 'b', close: true }),
      ]),
      ...says('a', 'GET s k\r\n'),
    ],
  },
  {
    id: 'long-in-pieces',
    title: 'A long value in pieces, with another client between them',
    steps: [
      ...says('a', 'CREATE s\r\n', `PUT s k ${'v'.repeat(3000)}`),
      ...says('b', 'GET s k\r\n'),
      ...says('a', 'w'.repeat(3000)),
      ...says('b', 'GET s k\r\n', `GET s ${'k'.repeat(2000)}`),
      ...says('a', `${'x'.repeat(3000)}\r\nGET s k\r\n`),
      ...says('b', `${'k'.repeat(2000)}\r\n`),
    ],
  },
  {
    id: 'long-names',
    title: 'Names, keys and unknown words of many lengths, about those of buffers',
    steps: [
      ...says('a', 'CREATE s\r\n'),
      ...[255, 256, 1023, 1024, 1459, 1460, 1461].flatMap((size) =>
        says(
          'a',
          `CREATE ${'n'.repeat(size)}\r\nPUT ${'n'.repeat(size)} k ${size}\r\nGET ${'n'.repeat(size)} k\r\n`,
          `${'X'.repeat(size)}\r\n`,
          `PUT s ${'k'.repeat(size)} ${size}\r\nGET s ${'k'.repeat(size)}\r\nGET s ${'k'.repeat(size + 1)}\r\n`,
        ),
      ),
    ],
  },
  {
    id: 'odd-spaces',
    title: 'Spaces of all kinds at the ends of lines that come in heaps',
    steps: [
      ...says('a', ' CREATE s \r\n\tPUT s k v\t\r\n  GET  s  k  \n\fGET s k\f\n\vGET s k\v\r\n'),
      ...says(
        'a',
        'GET s \u00a0k\r\nGET s k\u00a0\r\nGET s k\u2003\r\n\u3000GET\u3000s\u3000k\u3000\r\n\u200bGET s k\r\n',
      ),
      ...says('a', 'GET s k \r \r\n', 'GET s k\t\t\t', '\t\t\n', 'PUT s \t k \r v \n', 'GET s k\r\n'),
    ],
  },
  {
    id: 'unknown-among-known',
    title: 'Words that are nearly commands, in one piece with some that are',
    steps: [
      ...says(
        'a',
        'CREATE s\r\nCREATES s\r\nPUTS s k v\r\nPUT s k v\r\nGETS s k\r\nGET s k\r\nDELETED s k\r\nDEL s k\r\nGET s k\r\n',
      ),
      ...says(
        'a',
        'GET s k GET\r\nGET GET s k\r\nCREATE\r\nCREATE \r\nEXIT\r\nexit\r\nquit\r\n\u0003\r\n\u0004\r\nGET s k\r\n',
      ),
      ...says('a', 'GET / HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n'),
    ],
  },
  {
    id: 'bytes-in-heaps',
    title: 'Bytes that are no UTF-8 among lines that are, in one piece and cut within a character',
    steps: [
      ...says(
        'a',
        bytes(
          'CREATE b',
          0xff,
          '\r\nPUT b',
          0xff,
          ' k',
          0x80,
          ' v',
          0xc0,
          '\r\nGET b',
          0xff,
          ' k',
          0x80,
          '\r\nGET b k\r\n',
        ),
      ),
      ...says('a', bytes('PUT b', 0xff, ' ', 0xe2, 0x82), bytes(0xac, ' ', 0xf0, 0x9f), bytes(0x98, 0x80, '\r\n')),
      ...says('a', bytes('GET b', 0xff, ' €\r\n', 0xff, 0xfe, 0xfd, '\r\n', 0x00, '\n', 0xc2, 0x85, '\r\n')),
      ...says(
        'a',
        bytes('GET', 0xc2, 0x85, 'b', 0xff, 0xc2, 0x85, '€\r\n'),
        bytes('GET', 0xc2),
        bytes(0xa0, 'b k\r\n'),
      ),
    ],
  },
  {
    id: 'telnet',
    title: 'What telnet sends beside lines: its negotiation, an interrupt, a nought after a carriage return',
    steps: [
      ...says('a', bytes(0xff, 0xfd, 0x03, 0xff, 0xfb, 0x18), bytes('CREATE s\r\n'), bytes('CREATE s\r\n')),
      ...says(
        'a',
        bytes('PUT s k v\r', 0x00, '\n'),
        bytes('GET s k\r', 0x00, '\r\n'),
        bytes(0xff, 0xf4, 0xff, 0xfd, 0x06, '\r\n'),
      ),
      ...says('a', 'GET s k\r\n'),
    ],
  },
  {
    id: 'three-at-one-key',
    title: 'Three clients that write and read one key, lines of two of them cut',
    steps: [
      ...says('a', 'CREATE s\r\nPUT s k a\r\n'),
      ...says('b', 'PUT s k '),
      ...says('c', 'GET s k\r\nPUT s k c\r\nGET s '),
      ...says('b', 'b\r\nGET s k\r\n'),
      ...says('c', 'k\r\n'),
      ...says('a', 'DELETE s k\r\nGET s k\r\n'),
      ...says('b', 'GET s k\r\n'),
      { client: 'c', end: true },
      ...says('a', 'GET s k\r\n'),
    ],
  },
  {
    id: 'bucket-gone-in-a-heap',
    title: 'Many commands in one piece before and after a bucket is killed, half a line kept over it',
    steps: [
      ...says('a', 'CREATE s\r\nPUT s k 1\r\nGET s k\r\nGET s'),
      { server: 'kill s' },
      ...says('a', ' k\r\nPUT s k 2\r\nCREATE s\r\nGET s k\r\nPUT s k 3\r\nGET s k\r\n'),
      { server: 'kill s' },
      ...says('b', 'GET s k\r\nCREATE s\r\nGET s k\r\nDELETE s k\r\n'),
    ],
  },
]
