/** Kernel.SpecialForms: what the compiler knows by itself. Source: Elixir 1.14's `Kernel.SpecialForms`. */
import { alias } from '../../otp/term/term.js'
import { libraryModule } from './module.js'

export const specialForms = libraryModule(
  alias('Kernel.SpecialForms'),
  'The forms that the language is built from: they are no functions, and cannot be replaced.',
  {},
  {
    '%struct{}': 'Makes a struct, or matches one: `%User{name: "ana"}`.',
    '%{}':
      'Makes a map, or matches one that has these keys at least: `%{a: 1}`. `%{map | key: value}` changes keys that are there.',
    '&expr': 'Captures a function, `&Enum.map/2`, or makes one of an expression with `&1`, `&2` in it: `&(&1 + 1)`.',
    'left . right': 'Calls a function of a module, or reads a field of a map: `Enum.count(list)`, `map.field`.',
    'left :: right': 'Gives a part of a binary its type and size: `<<n::16>>`; in a typespec, the type of a name.',
    'left = right':
      'Matches the value on the right with the pattern on the left, and binds its variables. Raises MatchError when they do not match.',
    '<<args>>': 'Makes a binary, or takes one apart: `<<1, n::16, rest::binary>>`.',
    '^var': 'In a pattern: the value that the variable has, instead of binding it anew.',
    __CALLER__: 'In a macro, the place that it was called from.',
    __DIR__: 'The folder of the present file.',
    __ENV__: 'What is known where the code stands.',
    __MODULE__: 'The module that is being defined; `nil` outside of one.',
    __STACKTRACE__: 'In `rescue` and `catch`, the stack trace of what was caught.',
    '__aliases__(args)': 'The node of an alias in quoted code.',
    '__block__(args)': 'The node of expressions one after the other in quoted code.',
    'alias(module, opts)': 'Lets a module be called by a shorter name: `alias KV.Bucket`, `alias KV.Bucket, as: B`.',
    'case(condition, clauses)':
      'Takes the first clause whose pattern matches the value and whose guard holds. Raises CaseClauseError when none does.',
    'cond(clauses)':
      'Takes the first clause whose condition is neither `nil` nor `false`. Raises CondClauseError when none is.',
    'fn(clauses)': 'Makes a function without a name: `fn x -> x + 1 end`. It is called with a dot: `fun.(1)`.',
    'for(args)':
      'Goes through what can be enumerated and gives a list of results: `for x <- 1..3, x > 1, do: x * 2`. Options are `:into`, `:uniq` and `:reduce`.',
    'import(module, opts)':
      'Lets functions and macros of a module be called without its name; `:only` and `:except` choose among them.',
    'quote(opts, block)': 'Code as a term instead of its value. Macros of your own are not had in this shell.',
    'receive(args)': 'Waits for a message that one of the patterns matches, or for the time of `after`.',
    'require(module, opts)': 'Lets the macros of a module be used.',
    'super(args)': 'Calls the function that was overridden.',
    'try(args)':
      'Runs code, and handles what it raises (`rescue`), throws or exits with (`catch`); `after` runs in any case.',
    'unquote(expr)': 'In quoted code, the value of an expression.',
    'unquote_splicing(expr)': 'In quoted code, the elements of a list.',
    'with(args)':
      'Goes through matches as long as they succeed: `with {:ok, x} <- f(), do: x`. What does not match is the value, or goes to `else`.',
    '{args}': 'Makes a tuple, or matches one.',
  },
)
