/** `:error_logger`, the logger of old, and `:erl_eval`, which nobody calls by its name but whom errors name. Source: OTP 25. */
import { nativeModule } from '../../otp/code.js'
import * as Log from '../../otp/logger/log.js'
import type { Level } from '../../otp/process/report.js'
import { shown } from '../../otp/exceptions/shown.js'
import { atom, Cons, emptyList, type Term, toArray } from '../../otp/term/term.js'
import { isPair } from './arguments.js'
import { erlangFormat } from './erlang/logger.js'
import { charsText } from './text.js'

const message =
  (level: Level) =>
  (format: Term, args: Term = emptyList): Term =>
    Log.log(level, erlangFormat(format, args, shown) ?? `ERROR: ${shown(format)} - ${shown(args)}`)

/** A report of one argument, or of a type that changes nothing of its text and the report. */
const report =
  (level: Level) =>
  (first: Term, second: Term = first): Term =>
    Log.log(level, reportText(second))

/** A list as its items, one a line; a pair as `key: value`. */
function reportText(report: Term): string {
  if (!(report instanceof Cons)) return shown(report)
  const items = toArray(report)
  if (items.every((item) => typeof item === 'number' && item >= 32)) return charsText(report)
  return items.map((item) => `    ${isPair(item) ? `${shown(item.e0)}: ${shown(item.e1)}` : shown(item)}`).join('\n')
}

export const errorLogger = nativeModule(atom('error_logger'), {
  'error_msg/1': message('error'),
  'error_msg/2': message('error'),
  'error_report/1': report('error'),
  'error_report/2': report('error'),
  'format/2': message('error'),
  'info_msg/1': message('notice'),
  'info_msg/2': message('notice'),
  'info_report/1': report('notice'),
  'info_report/2': report('notice'),
  'warning_msg/1': message('warning'),
  'warning_msg/2': message('warning'),
  'warning_report/1': report('warning'),
  'warning_report/2': report('warning'),
})

export const evaluatorModule = nativeModule(atom('erl_eval'), {})
