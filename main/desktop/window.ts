/** The window: where it was, in the right colour from its first frame on, and as little power as it needs. */
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { ThemeChoice } from '../../shared/pages/window.js'
import { tell } from './failures.js'
import { pageUrl } from './page.js'
import { type KeptChoices, type Place } from './preferences.js'

/** The page's own background, so that nothing flashes before it is there. Source: renderer/styles/tokens.css. */
const backgrounds = { light: '#ffffff', dark: '#15171a' } as const

/** Opens the window and begins to load its page. */
export function openWindow(choices: KeptChoices): BrowserWindow {
  useTheme(choices.preferences.theme)
  const { maximized, ...place } = onScreen(choices.place)
  const { x, y, width, height } = place
  const window = new BrowserWindow({
    ...(x === undefined || y === undefined ? {} : { x, y }),
    width,
    height,
    minWidth: 480,
    minHeight: 320,
    title: 'KV Observer',
    backgroundColor: background(),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  if (maximized) window.maximize()
  keepPlace(window, choices)
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(background())
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => reload(window, reason))
  void load(window)
  return window
}

/** Sets what the page and the native frame take for light or dark. */
export function useTheme(choice: ThemeChoice): void {
  nativeTheme.themeSource = choice
}

function background(): string {
  return nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light
}

async function load(window: BrowserWindow): Promise<void> {
  let isClosing = false
  const closing = (): void => {
    isClosing = true
  }
  window.once('close', closing)
  try {
    await window.loadURL(pageUrl())
  } catch (thrown) {
    // The window was closed before its page was there, or is about to be gone; or the page was loaded anew meanwhile: nobody waits for this.
    const isAborted = (thrown as { readonly code?: string }).code === 'ERR_ABORTED'
    if (!isAborted && !isClosing && !window.isDestroyed()) throw thrown
  } finally {
    if (!window.isDestroyed()) window.off('close', closing)
  }
}

/** ms within which the page's process may die so often; after that it is left alone. */
const dyingMs = 60_000
const mostDeaths = 3
let deaths: readonly number[] = []

/** The page's process has died: the runtime goes on, and the page is loaded again, unless it dies each time. */
function reload(window: BrowserWindow, reason: string): void {
  if (reason === 'clean-exit' || window.isDestroyed()) return
  const now = Date.now()
  deaths = [...deaths.filter((at) => now - at < dyingMs), now]
  const again = deaths.length <= mostDeaths
  tell(
    'The page has died',
    new Error(`its process ended: ${reason}${again ? '; it is loaded again' : ', again and again'}`),
  )
  if (again) void load(window)
}

function keepPlace(window: BrowserWindow, choices: KeptChoices): void {
  const keep = (): void => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    choices.move({ ...window.getNormalBounds(), maximized: window.isMaximized() })
  }
  window.on('resize', keep)
  window.on('move', keep)
  window.on('close', () => {
    keep()
    choices.flush()
  })
}

/** `place`, unless the screen it was on is gone. */
function onScreen(place: Place): Place {
  const { x, y, width, height } = place
  if (x === undefined || y === undefined) return place
  const { workArea } = screen.getDisplayMatching({ x, y, width, height })
  const isSeen =
    x + width > workArea.x + 40 &&
    x < workArea.x + workArea.width - 40 &&
    y >= workArea.y - 20 &&
    y < workArea.y + workArea.height - 40
  return isSeen ? place : { ...place, x: undefined, y: undefined }
}
