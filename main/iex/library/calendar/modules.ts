/** The modules of dates and times. */
import type { Module } from '../../../otp/code.js'
import { calendar } from './calendar.js'
import { date } from './date.js'
import { dateRange } from './date-range.js'
import { dateTime } from './date-time.js'
import { calendarIso } from './iso.js'
import { naiveDateTime } from './naive-date-time.js'
import { timeModule } from './time.js'
import { utcOnlyDatabase } from './time-zones.js'

export const calendarModules: readonly Module[] = [
  calendar,
  calendarIso,
  date,
  dateRange,
  dateTime,
  naiveDateTime,
  timeModule,
  utcOnlyDatabase,
]
