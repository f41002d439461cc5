/** The file system for the shell's helpers: `ls`, `cd`, `c`, `import_file`. A path that is not there is answered with undefined. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** @param {string} path */
const expanded = (path) => resolve(path.startsWith('~') ? join(homedir(), path.slice(1)) : path)

/** @type {import('../../main/iex/shell/files.js').Files} */
export const files = {
  cwd: () => process.cwd(),
  cd(path) {
    try {
      process.chdir(expanded(path))
      return true
    } catch {
      return false
    }
  },
  read(path) {
    try {
      return readFileSync(expanded(path), 'utf8')
    } catch {
      return undefined
    }
  },
  list(path) {
    try {
      const folder = expanded(path)
      if (!statSync(folder).isDirectory()) return undefined
      return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        isFolder: entry.isDirectory(),
      }))
    } catch {
      return undefined
    }
  },
}
