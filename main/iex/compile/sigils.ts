/** Sigils: ~s ~S ~c ~C ~w ~W ~r ~R, dates and times, and those that are functions. */
import { isBitstring } from '../../otp/term/bitstring.js'
import { atom, listFrom, type Term } from '../../otp/term/term.js'
import type { Node, SigilNode, TextPart } from '../syntax/ast.js'
import { dateSigil, isDateSigil } from './date-sigils.js'
import type { Compiler } from './compiler.js'
import { unescape } from '../syntax/escape.js'
import { listToCharlist } from '../library/text.js'
import { compileRegex, regexSource } from '../library/regex.js'
import type { Step } from '../machine/machine.js'
import { call, literal } from '../syntax/nodes.js'
import { CompileFault } from './scope.js'
import { Literal, Make } from '../machine/steps.js'

export function sigil(c: Compiler, node: SigilNode): Step {
  const { letter, modifiers, line } = node
  const isRaw = letter === letter.toUpperCase()
  if (isDateSigil(letter)) return new Literal(dateSigil(letter, onlyText(node), modifiers, line))
  const lower = letter.toLowerCase()
  if (!'scwr'.includes(lower)) return ownSigil(c, node)
  const plain = (part: TextPart): Term =>
    typeof part === 'string' && !isRaw
      ? lower === 'r'
        ? regexSource(part)
        : unescape(part)
      : isBitstring(part)
        ? part
        : null
  const text = c.parts(node.parts, plain)
  const made = (make: (text: Term) => Term): Step =>
    text instanceof Literal ? new Literal(make(text.value)) : new Make([text], ([value]) => make(value as Term))
  switch (lower) {
    case 's':
      return text
    case 'c':
      return made(listToCharlist)
    case 'w':
      return made((value) => words(value as string, modifiers, line))
    default:
      return made((value) => compileRegex(value as string, modifiers))
  }
}

/** The text of a sigil that has nothing but text. */
function onlyText({ parts }: SigilNode): Term {
  const [first = ''] = parts
  return isBitstring(first) ? first : null
}

/** A call of the function of a sigil, with its text as it was written, and its modifiers. */
function ownSigil(c: Compiler, node: SigilNode): Step {
  const text: Node = { ...node, kind: 'interpolated', form: 'string' }
  const modifiers = literal(listToCharlist(node.modifiers), node)
  return c.expression(call(`sigil_${node.letter}`, [text, modifiers], node))
}

function words(text: string, modifiers: string, line: number): Term {
  const found = text.split(/\s+/u).filter((word) => word !== '')
  switch (modifiers) {
    case 'a':
      return listFrom(found.map(atom))
    case 'c':
      return listFrom(found.map(listToCharlist))
    case '':
    case 's':
      return listFrom(found)
    default:
      throw new CompileFault(line, 'modifier must be one of: s, a, c', 'ArgumentError')
  }
}
