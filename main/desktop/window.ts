/** The window: where it was, in the right colour from its first frame on, and as little power as it needs. */
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { ThemeChoice } from '../../shared/pages/window.js'
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
  try {
    await window.loadURL(pageUrl())
  } catch (thrown) {
    // The window was closed before its page was there: nobody waits for it.
    if (!window.isDestroyed()) throw thrown
  }
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
