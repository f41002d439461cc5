/** All rules, and the table of them that README.md in this folder is. */
import type { Program } from '../differential/program.js'
import { aliases } from './aliases.js'
import { handlers } from './handlers.js'
import * as libraries from './libraries.js'
import { globalLocks, machines, tracedCalls } from './machines.js'
import { exits, links, monitors, names, processes, timers } from './processes.js'
import { type Rule, stepsOf, type Subject } from './rule.js'
import { agent, genServer, sys } from './servers.js'
import { dynamicSupervisor, supervisor } from './supervisors.js'
import { ets } from './tables.js'
import { registries } from './registries.js'
import { tasks } from './tasks.js'

export const subjects: readonly Subject[] = [
  processes,
  exits,
  links,
  monitors,
  names,
  timers,
  aliases,
  genServer,
  sys,
  agent,
  machines,
  supervisor,
  dynamicSupervisor,
  ets,
  libraries.genEvent,
  handlers,
  libraries.task,
  tasks,
  libraries.registry,
  registries,
  libraries.application,
  libraries.logger,
  libraries.limits,
  tracedCalls,
  globalLocks,
]

/** The rules that are held by steps, as programs, numbered in their order. */
export function programsOf(): readonly { readonly rule: Rule; readonly program: Program }[] {
  return subjects
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => (rule.steps === undefined ? [] : [{ rule, steps: stepsOf(rule.steps) }]))
    .map(({ rule, steps }, index) => ({ rule, program: { seed: index + 1, steps } }))
}

/** The table as Markdown. */
export function tableText(): string {
  const count = subjects.reduce((sum, { rules }) => sum + rules.length, 0)
  const parts = subjects.map(({ subject, rules }) => {
    const rows = rules.map((rule) => `| ${cell(rule.rule)} | ${cell(rule.source)} | ${cell(holderOf(rule))} |`)
    return `## ${subject}\n\n| Rule | Source | Held by |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  const head =
    `# Rules of OTP that the runtime keeps\n\n${count} rules. Those held by steps were taken on the BEAM as well ` +
    '(`reference/transcript.json`); `npm run differential -- --rules` takes them there anew and writes this page.\n'
  return `${head}\n${parts.join('\n')}`
}

function holderOf({ steps, test }: Rule): string {
  return test === undefined ? `${steps?.length ?? 0} steps` : `${test[0].replace('test/otp/', '')}: ${test[1]}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('_', '\\_').replaceAll('*', '\\*').replaceAll('<', '\\<')
}
