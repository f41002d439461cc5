/** Files that a person chooses: what is exported, imported and saved. The page never sees a path. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { LogFilter, LogSaved } from '../../shared/pages/log.js'
import type { Transfer, TransferOrder } from '../../shared/pages/buckets.js'
import type { Buckets } from '../observer/buckets.js'
import { invalid, refused } from '../observer/failed.js'
import type { Log } from '../observer/log.js'

const json: FileFilter[] = [{ name: 'JSON', extensions: ['json'] }]
const logs: FileFilter[] = [{ name: 'Log', extensions: ['log', 'txt'] }]
/** Bytes of a file that is imported. */
const mostBytes = 50_000_000

const cancelled: Transfer = { file: null, buckets: 0, entries: 0, undo: null }

export async function exportBuckets(window: BrowserWindow, buckets: Buckets, order: TransferOrder): Promise<Transfer> {
  // Refused before somebody chooses a file for nothing.
  const { text, name, ...counts } = buckets.toJson(order.bucket)
  const file = await saveAs(window, `${fileName(name)}.json`, json, text)
  return file === null ? cancelled : { file, ...counts, undo: null }
}

export async function importBuckets(window: BrowserWindow, buckets: Buckets, order: TransferOrder): Promise<Transfer> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { filters: json, properties: ['openFile'] })
  const [path] = filePaths
  if (canceled || path === undefined) return cancelled
  const file = basename(path)
  const answer = await buckets.fromJson(order.bucket, await textOf(path), file)
  return { file, ...answer }
}

export async function saveLog(window: BrowserWindow, log: Log, filter: LogFilter): Promise<LogSaved> {
  const { text, lines } = log.saved(filter)
  const file = await saveAs(window, 'kv-observer.log', logs, text)
  return file === null ? { file: null, lines: 0 } : { file, lines }
}

/** The name of the file that was chosen and now holds `text`; null when the dialog was cancelled. */
async function saveAs(
  window: BrowserWindow,
  defaultPath: string,
  filters: FileFilter[],
  text: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters })
  // Older runtimes leave it undefined, newer ones empty.
  if (canceled || !filePath) return null
  const next = `${filePath}.new`
  try {
    await writeFile(next, text)
    await rename(next, filePath)
  } catch (thrown) {
    await rm(next, { force: true })
    return refused(`${basename(filePath)} cannot be written: ${reasonOf(thrown)}`)
  }
  return basename(filePath)
}

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > mostBytes) return invalid(`${basename(path)} is larger than 50 MB`)
    return await readFile(path, 'utf8')
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown
    return refused(`${basename(path)} cannot be read: ${thrown.message}`)
  }
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** `name` without what no file's name may have. */
function fileName(name: string): string {
  const plain = [...name.replace(/[\p{Cc}<>:"/\\|?*]/gu, '_')]
    .slice(0, 80)
    .join('')
    .replace(/^\.+|[. ]+$/g, '')
  return plain === '' ? 'bucket' : plain
}
