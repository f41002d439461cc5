/** A log as main would keep it. */

import type { LogFilter, LogLine, LogPage, LogQuery } from '../../../shared/pages/log.js'
import { logLevels } from '../../../shared/pages/log.js'
import { Refusal, type Answers } from './fake-bridge.js'

/** A line with what is not told here left plain. */
export function logLine(seq: number, text: string, more: Partial<LogLine> = {}): LogLine {
  const lines = text.split('\n')
  return {
    seq,
    atMs: 1_700_000_000_000 + seq * 1000,
    level: 'info',
    source: null,
    application: 'kv',
    kind: 'message',
    first: lines[0] ?? '',
    text,
    more: 0,
    lines: lines.length,
    ...more,
  }
}

export const crash = `GenServer KV.Registry terminating
** (exit) killed
Last message: {:create, "shopping"}
State: %{names: KV.Registry, refs: %{}, ...}
    (kv 0.0.1) lib/kv/registry.ex:51: KV.Registry.handle_call/3
    (stdlib 4.2) gen_server.erl:1149: :gen_server.try_handle_call/4`

export function matches(line: LogLine, filter: LogFilter): boolean {
  return (
    logLevels.indexOf(line.level) >= logLevels.indexOf(filter.level) &&
    line.text.toLowerCase().includes(filter.search.toLowerCase()) &&
    (filter.pid === null || (line.source?.thing.kind === 'process' && line.source.thing.pid === filter.pid))
  )
}

/** What main answers to this query over a ring of `all`. */
export function logPage(all: readonly LogLine[], query: LogQuery, lost = 0): LogPage {
  const found = all.filter((line) => matches(line, query) && (query.before === null || line.seq < query.before))
  const lines = found.slice(-query.limit)
  return { lines, older: found.length > lines.length, kept: all.length, lost, lastSeq: all.at(-1)?.seq ?? 0 }
}

const registry = { thing: { kind: 'process', pid: '<0.103.0>' }, title: 'KV.Registry' } as const

/** A log of `count` lines with a crash now and then. */
export function demoLines(count: number): readonly LogLine[] {
  return Array.from({ length: count }, (_, index) => {
    const seq = index + 1
    if (index % 23 === 11) return logLine(seq, crash, { level: 'error', kind: 'report', source: registry })
    if (index % 9 > 5) return logLine(seq, 'create "shopping": the bucket is there already', { level: 'debug' })
    return logLine(seq, `bucket list-${index} created`, {
      level: index % 7 === 3 ? 'warning' : 'info',
      source: { thing: { kind: 'process', pid: `<0.${110 + (index % 8)}.0>` }, title: `KV.Bucket (list-${index % 8})` },
    })
  })
}

export function demoLog(count = 200): Answers {
  let all = demoLines(count)
  return {
    'log.lines': (query) => logPage(all, query),
    'log.text': (seq) => {
      const line = all.find((one) => one.seq === seq)
      if (!line) throw new Refusal({ kind: 'gone', message: 'the line is not in the log any more' })
      return { text: line.text }
    },
    'log.clear': () => {
      all = []
    },
    'log.save': (filter) => ({ file: 'kv.log', lines: all.filter((line) => matches(line, filter)).length }),
  }
}
