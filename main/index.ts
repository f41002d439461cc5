/**
 * Start-up of the main process: one window with the page in it.
 *
 * --screenshot=FILE      saves a picture of the window once the page says that it is ready, then quits
 * --measure-start        writes `ready` then, and quits
 * --user-data-dir=DIR    where choices are kept, instead of the user's own folder
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, ipcMain } from 'electron'
import manifest from '../package.json' with { type: 'json' }

const declared = manifest.devDependencies.electron
const runtime = process.env['KV_OBSERVER_RUNTIME'] ?? (process.versions.electron === declared ? 'official' : 'fallback')
const screenshot = app.commandLine.getSwitchValue('screenshot')

const userData = app.commandLine.getSwitchValue('user-data-dir')
if (userData !== '') app.setPath('userData', userData)

async function start(): Promise<void> {
  await app.whenReady()
  process.stdout.write(
    `${app.name} ${app.getVersion()} on Electron ${process.versions.electron} (${runtime}; declared ${declared})\n`,
  )
  const window = new BrowserWindow({
    width: 1200,
    height: 800,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  ipcMain.handle('call', async (_event, channel: unknown) => {
    if (channel === 'window.ready' && app.commandLine.hasSwitch('measure-start')) {
      process.stdout.write('ready\n')
      app.quit()
    }
    if (channel === 'window.ready' && screenshot !== '') {
      const image = await window.webContents.capturePage()
      await writeFile(screenshot, image.toPNG())
      app.quit()
    }
  })
  const page = process.env['ELECTRON_RENDERER_URL']
  await (page === undefined || app.isPackaged
    ? window.loadFile(join(import.meta.dirname, '../renderer/index.html'))
    : window.loadURL(page))
}

app.on('window-all-closed', () => app.quit())
void start()
