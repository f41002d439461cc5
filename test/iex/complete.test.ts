import { beforeAll, describe, expect, it } from 'vitest'
import { Console } from '../../main/iex/shell/console.js'
import { installKv } from '../../main/kv/install.js'
import { HandClock } from '../../main/otp/process/clock.js'
import { bootSystem } from '../../main/otp/system.js'

let console: Console

beforeAll(() => {
  const runtime = bootSystem({ clock: new HandClock() })
  installKv(runtime)
  console = new Console(runtime, { deliver: (_pieces, taken) => taken() })
  runtime.run()
  for (const input of [
    'defmodule Shop.User do\n defstruct name: nil, age: 0, ageless: true\nend',
    'alias Shop.User, as: Customer',
    'user = %Shop.User{name: "ana"}',
    'basket = %{milk: %{count: 2}, melon: 1}',
    'module = String',
  ]) {
    console.give(input)
    runtime.run()
  }
  runtime.parts.files = {
    cwd: () => '/',
    cd: () => true,
    read: () => undefined,
    list: (path) =>
      path === '/data/'
        ? [
            { name: 'lists', isFolder: true },
            { name: 'letter.txt', isFolder: false },
          ]
        : undefined,
  }
})

const labels = (before: string): string[] => console.complete(before).items.map(({ label }) => label)

/** What stands at the prompt after Tab, and below it what is listed. */
function tabbed(before: string): string {
  const { insert, list } = console.expand(before)
  return [before + insert, ...list].join('\n')
}

describe('Tab', () => {
  it.each([
    ['the rest of a module', 'Enu', 'Enum'],
    ['what modules have in common', 'KV.Bu', 'KV.Bucket'],
    ['a dot after a whole module', 'Shop', 'Shop.'],
    ['a module below another one', 'Shop.U', 'Shop.User'],
    ['a module by its other name', 'Cust', 'Customer'],
    ['a module of Erlang', ':time', ':timer'],
    ['a function, whose arities are not typed', 'Tuple.app', 'Tuple.append'],
    ['its arity after a slash', 'Tuple.append/', 'Tuple.append/2'],
    ['a function of a module of Erlang', ':timer.sle', ':timer.sleep'],
    ['a function of a module in a variable', 'module.duplic', 'module.duplicate'],
    ['a variable', 'bask', 'basket'],
    ['a helper', 'runtime_i', 'runtime_info'],
    ['a field of a map', 'basket.mi', 'basket.milk'],
    ['a field of a map in a map', 'basket.milk.c', 'basket.milk.count'],
    ['a struct with its brace', '%Shop.U', '%Shop.User{'],
    ['a key of a struct', '%Shop.User{na', '%Shop.User{name: '],
    ['a key that is not there yet', '%Shop.User{name: "x", a', '%Shop.User{name: "x", age'],
    ['a key to be changed', '%{basket | mi', '%{basket | milk: '],
    ['a key to be changed of a struct in a variable', '%{user | n', '%{user | name: '],
    ['a modifier', '<<1::un', '<<1::un'],
    ['a modifier after another one', '<<x::utf8, 1::big-uns', '<<x::utf8, 1::big-unsigned'],
    ['within a call', 'IO.inspect(Tuple.app', 'IO.inspect(Tuple.append'],
    ['within an interpolation', '"a #{bask', '"a #{basket'],
    ['on a later line', 'Enum.map(\n  bask', 'Enum.map(\n  basket'],
    ['a file', 'c "/data/let', 'c "/data/letter.txt'],
    ['the quote after a file', 'c "/data/letter.txt', 'c "/data/letter.txt"'],
    ['a folder', 'c "/data/li', 'c "/data/lists/'],
  ])('puts in %s', (_what, before, after) => {
    expect(console.expand(before).insert).toBe(after.slice(before.length))
  })

  it('lists what there is when there are several ways to go on', () => {
    expect(tabbed('Tuple.d')).toBe('Tuple.d\ndelete_at/2\nduplicate/2')
    expect(tabbed('basket.m')).toBe('basket.m\nmelon\nmilk')
    expect(tabbed('%Shop.User{')).toBe('%Shop.User{\nage:\nageless:\nname:')
    expect(tabbed('<<1::un')).toBe('<<1::un\nunit/1\nunsigned')
  })

  it('lists the arities of a function that is typed whole', () => {
    expect(tabbed('KV.Bucket.Supervisor.start_link')).toBe(
      'KV.Bucket.Supervisor.start_link\nstart_link/0\nstart_link/1',
    )
  })

  it('lists the modules and functions below a module', () => {
    const { list } = console.expand('KV.Bucket.')
    expect(list).toContain('Supervisor')
    expect(list).toContain('put/3')
  })

  it('shows how a function is called', () => {
    expect(console.expand('Tuple.insert_at(').list).toEqual(['insert_at(tuple, index, value)'])
  })

  it.each([
    '1.',
    '"Enu',
    '# Enu',
    ':ok.x',
    'nosuch.',
    'Nosuch.x',
    '?',
    'Enum.map/9/',
    'user.name.x',
    '"done" ',
    'x = 5',
  ])('has nothing to put in for %s', (before) => {
    expect(console.expand(before).insert).toBe('')
  })

  it('does not take a question mark at the end of a name for a character', () => {
    expect(labels('Enum.empty?([]) and bask')).toEqual(['basket'])
  })
})

describe('completion for a window', () => {
  it('says where the word begins that it completes', () => {
    expect(console.complete('1 + Tuple.app').from).toBe(10)
    expect(console.complete('%Shop.U').from).toBe(1)
    expect(console.complete('').from).toBe(0)
  })

  it('gives functions with their signature and docs', () => {
    expect(console.complete('Tuple.append').items).toEqual([
      {
        label: 'append',
        kind: 'function',
        detail: 'append(tuple, value)',
        doc: 'Puts `value` at the end of `tuple`.',
      },
    ])
  })

  it('gives one item for the arities of a function with defaults', () => {
    expect(labels('exports')).toEqual(['exports'])
  })

  it('gives variables with their value, fields, keys and modules', () => {
    expect(console.complete('bask').items[0]).toMatchObject({
      kind: 'variable',
      detail: '%{melon: 1, milk: %{count: 2}}',
    })
    expect(console.complete('basket.mel').items[0]).toMatchObject({ label: 'melon', kind: 'field', detail: '1' })
    expect(console.complete('%Shop.User{na').items[0]).toMatchObject({ label: 'name: ', kind: 'keyword' })
    expect(console.complete('Tup').items[0]).toMatchObject({ label: 'Tuple', kind: 'module' })
  })

  it('offers variables and functions at the beginning of an expression', () => {
    expect(labels('')).toContain('user')
    expect(labels('x = ')).toContain('flush')
  })
})
