/** A piece of the tree as text, for messages: Macro.to_string, as far as messages need it. */
import { inspect } from '../otp/term/inspect.js'
import type { Node } from './ast.js'

const infix = new Set([
  '+',
  '-',
  '*',
  '/',
  '==',
  '!=',
  '===',
  '!==',
  '<',
  '>',
  '<=',
  '>=',
  '&&',
  '||',
  'and',
  'or',
  'in',
  '<>',
  '++',
  '--',
  '|>',
  '=',
  '|',
  '::',
  'when',
  '<-',
  '\\\\',
])

export function nodeText(node: Node): string {
  switch (node.kind) {
    case 'literal':
      return inspect(node.value)
    case 'variable':
      return node.name
    case 'alias':
      return (node.base === null ? '' : `${nodeText(node.base)}.`) + node.names.join('.')
    case 'call': {
      const texts = node.args.map(nodeText)
      if (node.args.length === 2 && infix.has(node.name))
        return node.name === '..' ? texts.join('..') : texts.join(` ${node.name} `)
      if (node.name === '..' && node.args.length === 2) return texts.join('..')
      if (node.args.length === 1 && /^[-+!&^@]$/.test(node.name)) return node.name + (texts[0] ?? '')
      if (node.name === 'not') return `not ${texts[0] ?? ''}`
      return `${node.name}(${texts.join(', ')})`
    }
    case 'remote-call':
      return `${nodeText(node.target)}.${node.name}${node.parens ? `(${node.args.map(nodeText).join(', ')})` : ''}`
    case 'fun-call':
      return `${nodeText(node.fun)}.(${node.args.map(nodeText).join(', ')})`
    case 'access':
      return `${nodeText(node.target)}[${nodeText(node.key)}]`
    case 'list':
      return `[${itemTexts(node.items)}]`
    case 'tuple':
      return `{${node.items.map(nodeText).join(', ')}}`
    case 'map':
      return `%{${node.updated === null ? '' : `${nodeText(node.updated)} | `}${itemTexts(node.pairs)}}`
    case 'struct':
      return `%${nodeText(node.name)}{${itemTexts(node.map.pairs)}}`
    case 'bitstring':
      return `<<${node.segments.map(nodeText).join(', ')}>>`
    case 'block':
      return node.body.map(nodeText).join('; ')
    case 'fn':
      return `fn ${node.clauses.map((clause) => `${clause.args.map(nodeText).join(', ')} -> ${nodeText(clause.body)}`).join('; ')} end`
    default:
      return '...'
  }
}

function itemTexts(items: readonly Node[]): string {
  return items
    .map((item) => {
      const [key, value] = item.kind === 'tuple' && item.items.length === 2 ? item.items : []
      if (key?.kind !== 'literal' || value === undefined) return nodeText(item)
      const text = inspect(key.value)
      return text.startsWith(':') ? `${text.slice(1)}: ${nodeText(value)}` : `${text} => ${nodeText(value)}`
    })
    .join(', ')
}
