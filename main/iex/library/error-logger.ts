/** `:error_logger`, the logger of old, and `:erl_eval`, which nobody calls by its name but whom errors name. Source: OTP 25. */
import { nativeModule } from '../../otp/code.js'
import * as Log from '../../otp/logger/log.js'
import type { Level } from '../../otp/process/report.js'
import { shown } from '../../otp/exceptions/shown.js'
import { atom, emptyList, type Term } from '../../otp/term/term.js'
import { erlangFormat } from './erlang-logger.js'

const message =
  (level: Level) =>
  (format: Term, args: Term = emptyList): Term =>
    Log.log(level, erlangFormat(format, args, shown))

const report =
  (level: Level) =>
  (term: Term): Term =>
    Log.log(level, term)

export const errorLogger = nativeModule(atom('error_logger'), {
  'error_msg/1': message('error'),
  'error_msg/2': message('error'),
  'error_report/1': report('error'),
  'format/2': message('error'),
  'info_msg/1': message('notice'),
  'info_msg/2': message('notice'),
  'info_report/1': report('notice'),
  'warning_msg/1': message('warning'),
  'warning_msg/2': message('warning'),
  'warning_report/1': report('warning'),
})

export const evaluatorModule = nativeModule(atom('erl_eval'), {})
