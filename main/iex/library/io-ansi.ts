/** IO.ANSI: what terminals take as colours and moves of the cursor. Source: Elixir 1.14's `IO.ANSI`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { alias, atomName, Cons, emptyList, isAtom, isInteger, list, type Term } from '../../otp/term/term.js'
import { noClause } from './arguments.js'
import { type Functions, libraryModule } from './module.js'

const module = 'IO.ANSI'
const failing = (name: string, ...args: Term[]): never => noClause(module, name, ...args)
const escape = '\u001b['
const colors = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white']

/** Numbers of what a terminal switches on or off, by name. */
const numbers: Readonly<Record<string, number>> = {
  reset: 0,
  bright: 1,
  faint: 2,
  italic: 3,
  underline: 4,
  blink_slow: 5,
  blink_rapid: 6,
  inverse: 7,
  reverse: 7,
  conceal: 8,
  crossed_out: 9,
  primary_font: 10,
  ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`font_${i + 1}`, 11 + i])),
  normal: 22,
  not_italic: 23,
  no_underline: 24,
  blink_off: 25,
  inverse_off: 27,
  reverse_off: 27,
  ...Object.fromEntries(
    colors.flatMap((color, i) => [
      [color, 30 + i],
      [`light_${color}`, 90 + i],
      [`${color}_background`, 40 + i],
      [`light_${color}_background`, 100 + i],
    ]),
  ),
  default_color: 39,
  default_background: 49,
  framed: 51,
  encircled: 52,
  overlined: 53,
  not_framed_encircled: 54,
  not_overlined: 55,
}

const sequences = new Map<string, string>([
  ...Object.entries(numbers).map(([name, number]): [string, string] => [name, `${escape}${number}m`]),
  ['home', `${escape}H`],
  ['clear', `${escape}2J`],
  ['clear_line', `${escape}2K`],
])

const isFrom = (term: Term | undefined, least: number, most = Infinity): term is number =>
  isInteger(term ?? null) && (term as number) >= least && (term as number) <= most

/** A colour by its number, or by red, green and blue, each from 0 to 5. */
function color(name: string, start: number) {
  return (...args: Term[]): Term => {
    const [red, green, blue] = args
    const parts = [red, green, blue]
    if (args.length === 1 && isFrom(red, 0, 255)) return `${escape}${start};5;${red}m`
    if (args.length === 1 || !parts.every((part) => isFrom(part, 0, 5))) return failing(name, ...args)
    const [r, g, b] = parts as [number, number, number]
    return `${escape}${start};5;${16 + 36 * r + 6 * g + b}m`
  }
}

function move(name: string, letter: string) {
  return (by: Term = 1): Term => (isFrom(by, 1) ? `${escape}${by}${letter}` : failing(name, by))
}

/** `data` with its atoms as what a terminal takes; without them where `emit` is false. */
function format(name: string, data: Term, emit: Term, resets: boolean): Term {
  if (typeof emit !== 'boolean') return failing(name, data, emit)
  let made: Term = emptyList
  let hasSequence = false
  const rest: Term[] = [data]
  while (rest.length > 0) {
    const next = rest.pop() as Term
    if (next === emptyList) continue
    if (next instanceof Cons) rest.push(next.tail, next.head)
    else if (!isAtom(next)) made = list(made, next)
    else if (emit) {
      const sequence = sequences.get(atomName(next))
      if (sequence === undefined) return argumentError(`invalid ANSI sequence specification: ${shown(next)}`)
      made = new Cons(made, sequence)
      hasSequence = true
    }
  }
  return resets && emit && hasSequence ? new Cons(made, sequences.get('reset') as string) : made
}

/** What a terminal takes for `color`: an atom, text, or a list of such. */
export function ansi(color: Term): string {
  if (typeof color === 'string') return color
  if (color instanceof Cons) return ansi(color.head) + ansi(color.tail)
  if (!isAtom(color)) return ''
  const sequence = sequences.get(atomName(color))
  return sequence ?? argumentError(`invalid ANSI sequence specification: ${shown(color)}`)
}

const docOf = (name: string): string => `What has a terminal show text ${name.replaceAll('_', ' ')}.`
const moving: Readonly<Record<string, string>> = {
  home: 'What moves the cursor to the first place.',
  clear: 'What clears the screen.',
  clear_line: 'What clears the line.',
  reset: 'What switches off all that was switched on.',
}

const plain: Functions = Object.fromEntries(
  [...sequences].map(([name, sequence]) => [`${name}()`, [moving[name] ?? docOf(name), () => sequence] as const]),
)

export const ioAnsi = libraryModule(alias(module), 'What terminals take as colours and moves of the cursor.', {
  ...plain,
  'color(code)': ['A colour by its number, up to 255.', color('color', 38)],
  'color(r, g, b)': ['A colour by its red, green and blue, each from 0 to 5.', color('color', 38)],
  'color_background(code)': ['A colour of the background, by its number.', color('color_background', 48)],
  'color_background(r, g, b)': ['A colour of the background, by its parts.', color('color_background', 48)],
  'cursor(line, column)': [
    'What moves the cursor to a place.',
    (line, column) =>
      isFrom(line, 0) && isFrom(column, 0) ? `${escape}${line};${column}H` : failing('cursor', line, column),
  ],
  'cursor_down(lines \\\\ 1)': ['What moves the cursor down.', move('cursor_down', 'B')],
  'cursor_left(columns \\\\ 1)': ['What moves the cursor to the left.', move('cursor_left', 'D')],
  'cursor_right(columns \\\\ 1)': ['What moves the cursor to the right.', move('cursor_right', 'C')],
  'cursor_up(lines \\\\ 1)': ['What moves the cursor up.', move('cursor_up', 'A')],
  'enabled?()': ['Whether text is shown in colours.', () => false],
  'format(ansidata, emit? \\\\ enabled?())': [
    'Text with atoms like `:red` in it, as a terminal takes it.',
    (data, emit = false) => format('format', data, emit, true),
  ],
  'format_fragment(ansidata, emit? \\\\ enabled?())': [
    'As `format/2`, without a reset at its end.',
    (data, emit = false) => format('format_fragment', data, emit, false),
  ],
})
