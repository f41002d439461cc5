/** `dbg`: as where IEx is started with `--no-pry`, its code is printed with its value. Source: Elixir 1.14's `Kernel`. */
import { atom, emptyList } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { call, literal } from '../syntax/nodes.js'
import { dbgCode } from '../library/dbg.js'
import { type Form, forms } from './forms.js'
import type { Macro } from './macros.js'

const form: Form = (c, args, isTail, node) => {
  const [code = call('binding', [], node), options = literal(emptyList, node)] = args as readonly (Node | undefined)[]
  const macro: Macro = {
    module: atom('Elixir.Kernel'),
    name: 'dbg',
    arity: args.length,
    run: (caller, tree = null, given = emptyList) => dbgCode(tree, given, caller),
  }
  return c.macroCall(macro, [code, options], isTail, node)
}

for (const arity of [0, 1, 2]) forms.set(`dbg/${arity}`, form)
