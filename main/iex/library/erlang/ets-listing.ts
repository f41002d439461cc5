/** `:ets.i/0`: the tables there are, in columns. Source: what OTP 25 prints. */
import { code } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { compare } from '../../../otp/term/compare.js'
import { atom, type Term, toArray } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { isAtomNamed, option } from '../arguments.js'
import { print } from '../io.js'
import { erlangTerm } from './print-shape.js'

const ets = atom('ets')
const standard = atom('standard_io')
const widths = [15, 17, 5, 6, 8]
const titles = ['id', 'name', 'type', 'size', 'mem', 'owner']

function line(cells: readonly string[]): string {
  return ` ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' ')}\n`
}

function row(table: Term): string | undefined {
  const info = code().call(ets, atom('info'), [table]) as Term
  if (isAtomNamed(info, 'undefined')) return undefined
  const field = (key: string): Term => option(info, key) ?? null
  const owner = field('owner')
  const registered = option(code().call(atom('erlang'), atom('process_info'), [owner]) as Term, 'registered_name')
  const cells = [table, field('name'), field('type'), field('size'), field('memory'), registered ?? owner]
  return line(cells.map((cell) => erlangTerm(cell)))
}

function* listing(): Proc<Term> {
  const tables = toArray(code().call(ets, atom('all'), []) as Term).sort(compare)
  const rows = tables.map(row).filter((each) => each !== undefined)
  yield* print(standard, `${line(titles)} ${'-'.repeat(76)}\n${rows.join('')}`)
  return atoms.ok
}

export const etsListing = { 'i/0': listing }
