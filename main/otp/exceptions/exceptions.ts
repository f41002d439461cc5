/**
 * Exceptions: Erlang's reasons as Elixir's exceptions, their messages, and errors, exits and stacks as text.
 * Source: Exception of Elixir 1.14.
 */
export * from './constructors.js'
export { blame, type Blamed } from './blame.js'
export { type Built, buildException } from './build.js'
export { defineErrorModule, type Explain, type Explanation, type Refused } from './error-info.js'
export { format, formatBanner, formatExit, formatExitFrom } from './format.js'
export { jaroDistance } from './jaro.js'
export { message } from './message.js'
export { normalize } from './normalize.js'
export {
  formatFa,
  formatFileLine,
  formatFileLineColumn,
  formatMfa,
  formatStacktrace,
  formatStacktraceEntry,
} from './stacktrace.js'
