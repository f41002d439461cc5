/** Debian packages: installed when we are root, else asked for with the exact command. */
import { Refusal, say } from '../support/project.mjs'
import { capture } from '../support/run.mjs'

const INSTALL = ['install', '-y', '--no-install-recommends']
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']

/**
 * Installs one package of each group of alternatives.
 *
 * @param {readonly (readonly string[])[]} wanted the names a package has in one release or another
 * @param {string} why what it is for, as the end of a sentence
 */
export async function installPackages(wanted, why) {
  if (wanted.length === 0) return
  if (!(await there('apt-get'))) {
    const names = wanted.map(([name]) => name).join(' ')
    throw new Refusal(`This machine lacks ${why}. Install what your system calls these Debian packages: ${names}`)
  }
  const root = process.getuid?.() === 0
  let names = await chosen(wanted)
  if (!root) {
    const best = wanted.map((alternatives, i) => names[i] ?? alternatives[0])
    throw new Refusal(
      `This machine lacks ${why}. To install:\n\n  sudo apt-get ${[...INSTALL, ...new Set(best)].join(' ')}\n`,
    )
  }
  say(`Installing ${why}`)
  // A fresh machine has no package lists, and old lists name versions that are gone.
  if (names.includes(undefined) || (await apt([...INSTALL, ...unique(names)])).code !== 0) {
    await demand(['update'])
    names = await chosen(wanted)
    const unknown = wanted.filter((_, i) => names[i] === undefined)
    if (unknown.length > 0)
      throw new Refusal(`apt knows no package ${unknown.map((n) => n.join(' or ')).join(', ')} (${why})`)
    await demand([...INSTALL, ...unique(names)])
  }
}

/** Whether a command is on the path. @param {string} command */
export async function there(command) {
  const { code } = await capture('sh', ['-c', 'command -v "$1"', 'sh', command])
  return code === 0
}

/** @param {readonly (readonly string[])[]} wanted @returns {Promise<(string | undefined)[]>} */
async function chosen(wanted) {
  const { output } = await capture('apt-cache', ['policy', ...wanted.flat()], { env: { ...process.env, LC_ALL: 'C' } })
  const candidates = new Map(
    Array.from(output.matchAll(/^(\S+):\n.*\n\s+Candidate: (\S+)$/gm), ([, name, version]) => [name, version]),
  )
  return wanted.map((names) => names.find((name) => (candidates.get(name) ?? '(none)') !== '(none)'))
}

/** @param {readonly (string | undefined)[]} names */
function unique(names) {
  return [...new Set(names)].filter((name) => name !== undefined)
}

/** @param {string[]} args */
function apt(args) {
  return capture('apt-get', ['-q', ...WAIT_FOR_LOCK, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
  })
}

/** @param {string[]} args */
async function demand(args) {
  const { code, output } = await apt(args)
  if (code !== 0)
    throw new Refusal(`apt-get ${args.join(' ')} failed:\n${output.trim().split('\n').slice(-15).join('\n')}`)
}
