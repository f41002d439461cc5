/** Function. Source: Elixir 1.14's `Function`. */
import { code } from '../../otp/code.js'
import { alias, atom, type Term } from '../../otp/term/term.js'
import { libraryModule } from './module.js'

const ask = (name: string, ...args: Term[]): unknown => code().call(atom('erlang'), atom(name), args)

export const functionModule = libraryModule(alias('Function'), 'Functions for functions.', {
  'capture(module, function_name, arity)': [
    'The function of a module, as `&module.function_name/arity`.',
    (module, name, arity) => ask('make_fun', module, name, arity),
  ],
  'identity(value)': ['The value itself.', (value) => value],
  'info(fun)': ['All there is to know of a function.', (fun) => ask('fun_info', fun)],
  'info(fun, item)': [
    'One thing to know of a function: `:arity`, `:module`, `:name`, `:type`, …',
    (fun, item) => ask('fun_info', fun, item),
  ],
})
