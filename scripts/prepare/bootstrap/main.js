// Stands in for Electron's own default_app.asar: loads the app whose folder the command line names.
// CommonJS, as every version of Electron loads it.
const { existsSync, readFileSync, statSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join, resolve } = require('node:path')
const { app } = require('electron')

const preloads = []
let given
for (let i = 1; i < process.argv.length && given === undefined; i++) {
  const argument = process.argv[i]
  if (argument === '-r' || argument === '--require') preloads.push(process.argv[++i])
  else if (argument === '--version' || argument === '-v') leave(0, `v${process.versions.electron}`)
  else if (!argument.startsWith('-')) given = argument
}

if (given === undefined) leave(1, 'Name the folder of an app')

const path = resolve(given)
if (!existsSync(path)) leave(1, `There is no app at ${path}`)

const folder = statSync(path).isDirectory() ? path : dirname(path)
const description = join(folder, 'package.json')
const manifest = existsSync(description) ? JSON.parse(readFileSync(description, 'utf8')) : {}

// What the original sets before the app's own code runs.
process.defaultApp = true
if (manifest.version) app.setVersion(manifest.version)
if (manifest.productName || manifest.name) app.name = manifest.productName || manifest.name
if (manifest.desktopName) app.setDesktopName(manifest.desktopName)
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), app.name))
app.setAppPath(folder)

const load = createRequire(join(folder, 'package.json'))
for (const preload of preloads) load(preload)
load(path === folder ? join(folder, manifest.main || 'index.js') : path)

function leave(code, sentence) {
  console[code === 0 ? 'log' : 'error'](sentence)
  process.exit(code)
}
