/** Code.Identifier: how operators bind. Source: Elixir 1.14's `Code.Identifier`. */
import { alias, atom, Atom, pair, type Term } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { libraryModule } from './module.js'

const unary: readonly (readonly [number, string])[] = [
  [90, '&'],
  [300, '! ^ not + - ~~~'],
  [320, '@'],
]

const left: readonly (readonly [number, string])[] = [
  [40, '<- \\\\'],
  [120, '|| ||| or'],
  [130, '&& &&& and'],
  [140, '== != =~ === !=='],
  [150, '< <= >= >'],
  [160, '|> <<< >>> <~ ~> <<~ ~>> <~> <|>'],
  [170, 'in'],
  [180, '^^^'],
  [210, '+ -'],
  [220, '* /'],
  [230, '**'],
  [310, '.'],
]

const right: readonly (readonly [number, string])[] = [
  [50, 'when'],
  [60, '::'],
  [70, '|'],
  [100, '='],
  [190, '//'],
  [200, '++ -- .. <> +++ ---'],
]

const entries = (side: string, table: typeof left): [string, Term][] =>
  table.flatMap(([precedence, names]) =>
    names.split(' ').map((name): [string, Term] => [name, pair(atom(side), precedence)]),
  )

const unaries = new Map(entries('non_associative', unary))
const binaries = new Map([...entries('left', left), ...entries('right', right)])

const told =
  (table: ReadonlyMap<string, Term>) =>
  (operator: Term): Term =>
    (operator instanceof Atom ? table.get(operator.name) : undefined) ?? atoms.error

export const codeIdentifier = libraryModule(alias('Code.Identifier'), 'How operators bind.', {
  'binary_op(op)': [
    '`{:left, precedence}` or `{:right, precedence}` of an operator between two; `:error` of other atoms.',
    told(binaries),
  ],
  'unary_op(op)': [
    '`{:non_associative, precedence}` of an operator before one; `:error` of other atoms.',
    told(unaries),
  ],
})
