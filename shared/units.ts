/** Numbers as the window writes them. Pure, the same in every locale. */

const thinSpace = '\u2009'

/** A whole number with thin-space thousands: `12 041`. What is not finite is `∞`, `-∞` or `–`. */
export function formatCount(count: number): string {
  if (Number.isNaN(count)) return '–'
  if (!Number.isFinite(count)) return count > 0 ? '∞' : '-∞'
  const digits = Math.abs(Math.round(count)).toString()
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, thinSpace)
  return count <= -0.5 ? `-${grouped}` : grouped
}

/** Bytes with one decimal in units of 1,024: `2.1 KB`, `31.0 MB`; under 1,024 whole: `812 B`. */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return '–'
  const units = ['B', 'KB', 'MB', 'GB', 'TB']
  let value = Math.abs(bytes)
  let unit = 0
  // 1023.95 would be written 1024.0
  while (value >= (unit === 0 ? 1024 : 1023.95) && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  const text = unit === 0 ? String(Math.round(value)) : value.toFixed(1)
  return `${bytes < 0 ? '-' : ''}${text} ${units[unit] ?? ''}`
}

/** A share of 1 as per cent with one decimal, whole from 10 % up: `0.3 %`, `42 %`. */
export function formatShare(share: number): string {
  if (!Number.isFinite(share)) return '–'
  const percent = share * 100
  return `${percent < 9.95 ? percent.toFixed(1) : Math.round(percent)} %`
}

/** How long, for reading: `250 ms`, `4.2 s`, `3 min 12 s`, `2 h 05 min`, `3 d 4 h`. Milliseconds in. */
export function formatDuration(ms: number): string {
  if (!Number.isFinite(ms)) return '–'
  if (ms < 1000) return `${Math.max(0, Math.round(ms))} ms`
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${pad(seconds % 60)} s`
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ${pad(Math.floor((seconds % 3600) / 60))} min`
  return `${Math.floor(seconds / 86_400)} d ${Math.floor((seconds % 86_400) / 3600)} h`
}

/** How long as a clock: `00:04:12`, with days in front from 24 h on: `3 d 04:00:00`. Milliseconds in. */
export function formatUptime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const days = Math.floor(seconds / 86_400)
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(pad).join(':')
  return days > 0 ? `${days} d ${clock}` : clock
}

/** Time of day of a moment, local, with milliseconds, as Logger prints it: `12:34:56.789`. Milliseconds since 1970 in. */
export function formatTime(atMs: number): string {
  const date = new Date(atMs)
  if (Number.isNaN(date.getTime())) return '–'
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(pad).join(':')
  return `${clock}.${String(date.getMilliseconds()).padStart(3, '0')}`
}

/** A count with its noun: `1 row`, `12 041 rows`. */
export function formatPlural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
