import { describe, expect, it } from 'vitest'
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatPlural,
  formatShare,
  formatTime,
  formatUptime,
} from '../../shared/units.js'

describe('formatCount', () => {
  it('puts a thin space before each three digits', () => {
    expect([0, 7, 999, 1000, 12_041, 1_048_576].map(formatCount)).toEqual([
      '0',
      '7',
      '999',
      '1\u2009000',
      '12\u2009041',
      '1\u2009048\u2009576',
    ])
  })

  it('rounds, keeps the sign, and says what is not finite', () => {
    expect([-1234.4, -0.4, 2.5, Infinity, -Infinity, NaN].map(formatCount)).toEqual([
      '-1\u2009234',
      '0',
      '3',
      '∞',
      '-∞',
      '–',
    ])
  })
})

describe('formatBytes', () => {
  it('has one decimal from 1,024 on and none below', () => {
    expect([0, 812, 1023, 1024, 2150, 1_048_575, 1_048_576, 32_505_856, 5e12, -2048].map(formatBytes)).toEqual([
      '0 B',
      '812 B',
      '1023 B',
      '1.0 KB',
      '2.1 KB',
      '1.0 MB',
      '1.0 MB',
      '31.0 MB',
      '4.5 TB',
      '-2.0 KB',
    ])
  })

  it('has a dash for what is no number', () => {
    expect(formatBytes(NaN)).toBe('–')
  })
})

describe('formatShare', () => {
  it('has one decimal under ten per cent', () => {
    expect([0, 0.003, 0.0994, 0.0996, 0.42, 1].map(formatShare)).toEqual([
      '0.0 %',
      '0.3 %',
      '9.9 %',
      '10 %',
      '42 %',
      '100 %',
    ])
  })
})

describe('formatDuration', () => {
  it('uses the two largest units that say something', () => {
    expect([0, 250, 999, 4200, 59_949, 59_950, 192_000, 3_600_000, 7_500_000, 273_600_000].map(formatDuration)).toEqual(
      [
        '0 ms',
        '250 ms',
        '999 ms',
        '4.2 s',
        '59.9 s',
        '1 min 00 s',
        '3 min 12 s',
        '1 h 00 min',
        '2 h 05 min',
        '3 d 4 h',
      ],
    )
  })
})

describe('formatUptime', () => {
  it('is a clock, with days in front after the first', () => {
    expect([0, 252_000, 86_399_999, 86_400_000 * 3 + 14_400_000].map(formatUptime)).toEqual([
      '00:00:00',
      '00:04:12',
      '23:59:59',
      '3 d 04:00:00',
    ])
  })
})

describe('formatTime', () => {
  it('is the local time of day with milliseconds', () => {
    expect(formatTime(new Date(2026, 0, 2, 3, 4, 5, 6).getTime())).toBe('03:04:05.006')
    expect(formatTime(NaN)).toBe('–')
  })
})

describe('formatPlural', () => {
  it('has the noun in its number', () => {
    expect(formatPlural(1, 'row')).toBe('1 row')
    expect(formatPlural(0, 'row')).toBe('0 rows')
    expect(formatPlural(2, 'process', 'processes')).toBe('2 processes')
  })
})
