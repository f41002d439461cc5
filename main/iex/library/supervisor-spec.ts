/** Supervisor.Spec, the older child specifications. Source: Elixir 1.14's `Supervisor.Spec`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { same } from '../../otp/term/compare.js'
import {
  alias,
  atom,
  emptyList,
  list,
  listFrom,
  pair,
  type Term,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { option } from './arguments.js'
import { libraryModule } from './module.js'

const genEvent = alias('GenEvent')

function specification(type: Term) {
  return (module: Term, args: Term, options: Term = emptyList): Term =>
    tuple(
      option(options, 'id') ?? module,
      triple(module, option(options, 'function') ?? atom('start_link'), args),
      option(options, 'restart') ?? atoms.permanent,
      option(options, 'shutdown') ?? (type === atoms.supervisor ? atoms.infinity : 5000),
      type,
      option(options, 'modules') ?? (module === genEvent ? atoms.dynamic : list(module)),
    )
}

function idOf(child: Term): Term {
  if (child instanceof Tuple && child.size === 6) return child.e0
  return argumentError(
    'invalid tuple specification given to supervise/2. If you are trying to use the map child specification ' +
      'that is part of the Elixir v1.5, use Supervisor.init/2 instead of Supervisor.Spec.supervise/2. ' +
      `See the Supervisor module for more information. Got: ${shown(child)}`,
  )
}

function supervise(children: Term, options: Term): Term {
  const strategy = option(options, 'strategy') ?? null
  if (strategy === null) return argumentError('expected :strategy option to be given')
  const ids = toArray(children).map(idOf)
  const twice = ids.find((id, i) => ids.slice(i + 1).some((other) => same(id, other)))
  if (twice !== undefined)
    return argumentError(
      `duplicated ID ${shown(twice)} found in the supervisor specification, ` +
        'please explicitly pass the :id option when defining this worker/supervisor',
    )
  const flags = triple(strategy, option(options, 'max_restarts') ?? 3, option(options, 'max_seconds') ?? 5)
  return pair(atoms.ok, pair(flags, listFrom(toArray(children))))
}

export const supervisorSpec = libraryModule(
  alias('Supervisor.Spec'),
  'Child specifications as tuples, as they were written before Elixir 1.5.',
  {
    'supervise(children, options)': ['What the `init/1` of a supervisor answers, for these children.', supervise],
    'supervisor(module, args, options \\\\ [])': [
      'The specification of a child that is a supervisor.',
      specification(atoms.supervisor),
    ],
    'worker(module, args, options \\\\ [])': [
      'The specification of a child that is a worker.',
      specification(atoms.worker),
    ],
  },
)
