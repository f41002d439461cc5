/** What `runtime_info` prints of the running runtime. Source: IEx.Helpers of Elixir 1.14. */
import { runtime } from '../../otp/process/api.js'
import { processMemory } from '../../otp/size.js'
import { charsText } from '../library/text.js'

const topics = ['system', 'memory', 'limits', 'applications']

const entry = (key: string, value: string): string => `${`${key}:`.padEnd(20)}${value}\n`
const pane = (title: string): string => `\n## ${title} \n\n`
const atoms = (names: readonly string[]): string => `[${names.map((name) => `:${name}`).join(', ')}]`

/** The text for `chosen`; undefined when one of them is no topic. */
export function runtimeText(chosen: readonly string[]): string | undefined {
  if (!chosen.every((topic) => topics.includes(topic))) return undefined
  const own = [...new Set(chosen)]
  const rest = topics.filter((topic) => !own.includes(topic))
  return [
    ...own.map((topic) => texts[topic]?.() ?? ''),
    '\n',
    entry('Showing topics', atoms(own)),
    entry('Additional topics', atoms(rest)),
    '\nTo view a specific topic call runtime_info(topic)\n\n',
  ].join('')
}

const texts: Readonly<Record<string, () => string>> = {
  system: () =>
    pane('System and architecture') +
    entry('Elixir version', '1.14.0') +
    entry('Erlang/OTP version', '25') +
    entry('Runtime', 'KV Observer, in TypeScript') +
    entry('Schedulers', '1'),
  memory() {
    let processes = 0
    for (const process of runtime().processes()) processes += processMemory(process)
    return pane('Memory') + entry('Processes', bytesText(processes))
  },
  limits() {
    const { processCount, processLimit, scheduler, now, startedAt } = runtime()
    const used = Math.trunc((processCount / processLimit) * 100)
    return (
      pane('Statistics / limits') +
      entry('Uptime', uptimeText(now - startedAt)) +
      entry('Run queue', String(scheduler.queueLength)) +
      entry('Processes', `${processCount} / ${processLimit} (${used}% used)`)
    )
  },
  applications: () => pane('Loaded OTP Applications') + applicationsText(),
}

function bytesText(bytes: number): string {
  for (const [size, unit] of [
    [2 ** 30, 'GB'],
    [2 ** 20, 'MB'],
    [2 ** 10, 'KB'],
  ] as const)
    if (bytes >= size) return `${Math.floor(bytes / size)} ${unit}`
  return `${bytes} B`
}

function uptimeText(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const parts: [number, string][] = [
    [Math.floor(seconds / 86400), 'days'],
    [Math.floor(seconds / 3600) % 24, 'hours'],
    [Math.floor(seconds / 60) % 60, 'minutes'],
  ]
  const shown = parts.slice(parts.findIndex(([count]) => count > 0)).filter(() => seconds >= 60)
  return [...shown, [seconds % 60, 'seconds'] as const].map(([count, unit]) => `${count} ${unit}`).join(' and ')
}

function applicationsText(): string {
  const { applications } = runtime().parts
  const names = [...applications.loaded.keys()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return names
    .map((name) => {
      const vsn = applications.loaded.get(name)?.vsn ?? ''
      const version = typeof vsn === 'string' ? vsn : charsText(vsn)
      return `${`${name.name}:`.padEnd(20)}${version.padEnd(20)}${applications.running.has(name) ? '(started)' : ''}\n`
    })
    .join('')
}
