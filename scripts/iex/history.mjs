/** What was typed in a terminal in earlier times, in a file of the user's: a line each. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { manifest } from '../support/project.mjs'

const most = 1000

/** In the folder where the app keeps its choices. */
export function historyFile() {
  const { XDG_CONFIG_HOME, APPDATA } = process.env
  const folders = {
    win32: APPDATA ?? join(homedir(), 'AppData/Roaming'),
    darwin: join(homedir(), 'Library/Application Support'),
  }
  const folder = process.platform === 'win32' || process.platform === 'darwin' ? folders[process.platform] : undefined
  return join(folder ?? (XDG_CONFIG_HOME || join(homedir(), '.config')), manifest.productName, 'iex-history')
}

/** The lines that are remembered, the oldest first; none where there is no file. @returns {string[]} */
export function readHistory(file = historyFile()) {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    if (lines.length <= 2 * most) return lines.slice(-most)
    const newest = lines.slice(-most)
    writeFileSync(file, `${newest.join('\n')}\n`)
    return newest
  } catch {
    return []
  }
}

/** Where the file cannot be written, nothing is remembered. @param {string} line */
export function remember(line, file = historyFile()) {
  try {
    mkdirSync(dirname(file), { recursive: true })
    appendFileSync(file, `${line}\n`)
  } catch {
    return
  }
}
