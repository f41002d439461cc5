/** What a regular expression finds, as `:re.run` gives it: one place or all, and of each the groups that are wanted. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { byteText } from '../../otp/term/bitstring.js'
import { growingByOne, put } from '../../otp/term/growth.js'
import { Atom, isAtom, isInteger, isList, pair, type Term, toArray, atomName } from '../../otp/term/term.js'
import type { Binary } from '../library/graphemes.js'
import { charlist } from '../../otp/term/charlist.js'
import { stdlibRefused } from '../library/arguments.js'
import type { Places } from './matcher.js'
import type { Program } from './program.js'
import { type Subject, subjectOf } from './subject.js'

/** All that was found, and in what. */
export interface Finds {
  readonly subject: Subject
  readonly all: readonly Places[]
}

/** Looks through `text` from the byte `offset` on. */
export function findIn(program: Program, text: Binary, offset: number, isGlobal: boolean): Finds {
  const subject = subjectOf(text, program.isUnicode)
  if (subject === undefined) return stdlibRefused('re', 'run', [text, ''])
  const from = subject.indexOf(offset)
  if (offset < 0 || from > subject.codes.length) return stdlibRefused('re', 'run', [text, ''])
  const { matcher, firstLine } = program
  const first = matcher.search(subject, from, { firstLine })
  if (first === undefined) return { subject, all: [] }
  const all = [first]
  if (isGlobal)
    for (let next = following(program, subject, first); next; next = following(program, subject, next)) {
      growingByOne()
      put(all, next)
    }
  return { subject, all }
}

/** The next place behind `last`. Behind an empty one something that is not empty may begin at the same place. */
function following({ matcher, firstLine }: Program, subject: Subject, last: Places): Places | undefined {
  let at = last[1] as number
  if (last[0] === at) {
    const here = matcher.search(subject, at, { anchored: true, notEmptyAtStart: true })
    if (here !== undefined) return here
    at++
    if (at > subject.codes.length) return undefined
    // PCRE takes a line break of two characters as one.
    if (matcher.parsed.anyCrlf && subject.codes[at - 1] === 13 && subject.codes[at] === 10) at++
  }
  return matcher.search(subject, at, { firstLine })
}

/** The numbers of the groups that the option `:capture` asks for; undefined for `:none`. */
export function wantedGroups(program: Program, places: Places, capture: Term): readonly number[] | undefined {
  const { matcher, names } = program
  growingByOne()
  const all = Array.from({ length: lastGroup(places) + 1 }, (_, i) => i)
  const byName = (name: string): number => {
    const numbers = matcher.parsed.names.get(name) ?? []
    return numbers.find((each) => (places[2 * each] as number) >= 0) ?? numbers[0] ?? -1
  }
  if (isList(capture)) {
    return toArray(capture).map((each) => {
      if (isInteger(each)) return Number(each)
      if (typeof each === 'string') return byName(each)
      return isAtom(each) ? byName(atomName(each)) : stdlibRefused('re', 'run', [capture, ''])
    })
  }
  switch (capture instanceof Atom ? capture.name : '') {
    case 'all':
      return all
    case 'first':
      return [0]
    case 'all_but_first':
      return all.slice(1)
    case 'none':
      return undefined
    case 'all_names':
      return names.map(byName)
    default:
      return argumentError(`invalid capture option ${shown(capture)}`)
  }
}

/** The last group that took part. */
function lastGroup(places: Places): number {
  for (let i = places.length / 2 - 1; i > 0; i--) if ((places[2 * i] as number) >= 0) return i
  return 0
}

/** Where a group begins and how long it is, in bytes; `[-1, 0]` where it took no part. */
export function groupBytes(subject: Subject, places: Places, group: number): readonly [number, number] {
  const [from = -1, to = -1] = group < 0 ? [] : [places[2 * group], places[2 * group + 1]]
  if (from < 0) return [-1, 0]
  const at = subject.byteAt(from)
  return [at, Math.max(subject.byteAt(to) - at, 0)]
}

/** The text of a group; empty where it took no part. */
export function groupText(subject: Subject, places: Places, group: number): Binary {
  const [from = -1, to = -1] = group < 0 ? [] : [places[2 * group], places[2 * group + 1]]
  return from < 0 ? '' : subject.text(from, to)
}

/** A group as the option `:return` asks for. */
export function groupTerm(subject: Subject, places: Places, group: number, form: Term): Term {
  switch (form instanceof Atom ? form.name : '') {
    case 'index':
      return pair(...groupBytes(subject, places, group))
    case 'list': {
      const text = groupText(subject, places, group)
      return charlist(typeof text === 'string' ? text : byteText(text.bytes))
    }
    default:
      return groupText(subject, places, group)
  }
}
