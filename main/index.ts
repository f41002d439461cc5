/**
 * Start-up of the main process, in order: switches, protections, the window, and while its page loads the runtime with KV and the bridge.
 */
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { ConsoleHistory } from './desktop/console-history.js'
import { catchFailures, tell } from './desktop/failures.js'
import { startLine } from './desktop/machine.js'
import { registerScheme, servePage } from './desktop/page.js'
import { savePicture } from './desktop/picture.js'
import { KeptChoices } from './desktop/preferences.js'
import { secureApp, secureSession } from './desktop/security.js'
import { readSwitches } from './desktop/switches.js'
import { openWindow, useTheme } from './desktop/window.js'

catchFailures()
const switches = readSwitches()
if (switches.userData !== null) app.setPath('userData', switches.userData)

if (app.requestSingleInstanceLock()) {
  registerScheme()
  secureApp()
  void start()
} else {
  app.quit()
}

async function start(): Promise<void> {
  const choices = new KeptChoices(join(app.getPath('userData'), 'choices.json'), (thrown) =>
    tell('Choices cannot be kept', thrown),
  )
  choices.assume(switches.choices)
  await app.whenReady()
  process.stdout.write(`${startLine()}\n`)
  secureSession()
  servePage(join(import.meta.dirname, '../renderer'))
  const window = openWindow(choices)
  app.on('second-instance', () => focus(window))
  app.on('window-all-closed', () => app.quit())
  const history = new ConsoleHistory(join(app.getPath('userData'), 'console-history.json'), (thrown) =>
    tell('The history of the console cannot be kept', thrown),
  )
  window.on('close', () => history.flush())
  const { observe, startRuntime } = await import('./observed.js')
  observe(startRuntime(), { window, choices, history, useTheme, ready: () => void ready(window) })
}

/** The page shows its first live data: the moment for pictures and measurements. */
async function ready(window: BrowserWindow): Promise<void> {
  if (switches.measureStart) process.stdout.write('ready\n')
  if (switches.screenshot !== null) await savePicture(window, switches.screenshot)
  if (switches.measureStart || switches.screenshot !== null) app.quit()
}

function focus(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
