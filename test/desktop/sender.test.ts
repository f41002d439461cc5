/** Only the main frame of the window, while it shows the app's own page, is answered. */
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { describe, expect, it, vi } from 'vitest'

const app = vi.hoisted(() => ({ isPackaged: true }))
vi.mock('electron', () => ({ ipcMain: {}, app, protocol: {}, session: {} }))
const { isFrom } = await import('../../main/desktop/ipc.js')
const { contentSecurityPolicy, fileOf, isOurPage } = await import('../../main/desktop/page.js')
const { isAllowed } = await import('../../main/desktop/security.js')

const contents = {}
const window = { isDestroyed: () => false, webContents: contents } as unknown as BrowserWindow

function event(frame: object | null, sender: object = contents): IpcMainInvokeEvent {
  return { sender, senderFrame: frame } as unknown as IpcMainInvokeEvent
}

const page = 'app://kv-observer/index.html'

describe('who asks', () => {
  it('is answered from the main frame of our page', () => {
    expect(isFrom(event({ parent: null, url: page }), window)).toBe(true)
  })

  it.each([
    ['another frame of it', event({ parent: {}, url: page })],
    ['another page', event({ parent: null, url: 'https://kv-observer/index.html' })],
    ['another host of the scheme', event({ parent: null, url: 'app://elsewhere/index.html' })],
    ['a frame that is gone', event(null)],
    ['another window', event({ parent: null, url: page }, {})],
    ['no address', event({ parent: null, url: '' })],
  ])('is not answered from %s', (_who, asked) => {
    expect(isFrom(asked, window)).toBe(false)
  })

  it('is not answered when the window is closed', () => {
    const closed = { isDestroyed: () => true, webContents: contents } as unknown as BrowserWindow
    expect(isFrom(event({ parent: null, url: page }), closed)).toBe(false)
  })
})

describe('the page', () => {
  it('comes from its own folder and nowhere else', () => {
    expect(fileOf('/app/renderer', 'app://kv-observer/assets/a.js')).toBe('/app/renderer/assets/a.js')
    expect(fileOf('/app/renderer', 'app://kv-observer/%2e%2e/main/index.cjs')).toBe('/app/renderer/main/index.cjs')
    for (const url of [
      'app://kv-observer/..%2f..%2fetc/passwd',
      'app://elsewhere/index.html',
      'app://kv-observer/%00',
      'app://kv-observer/%zz',
      'file:///etc/passwd',
    ]) {
      expect(fileOf('/app/renderer', url), url).toBeUndefined()
    }
  })

  it('runs no script but from its own files, and loads nothing from elsewhere', () => {
    const policy = contentSecurityPolicy(undefined)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/https?:|ws:|unsafe-eval|\*/)
    expect(isAllowed('https://example.com/x.js')).toBe(false)
    expect(isAllowed('ws://localhost:5173/')).toBe(false)
    expect(isAllowed('file:///etc/passwd')).toBe(false)
    expect(isAllowed(page)).toBe(true)
  })

  it('is the one of the development server only where the app is not packaged', () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173')
    expect(isOurPage('http://localhost:5173/')).toBe(false)
    app.isPackaged = false
    expect(isOurPage('http://localhost:5173/')).toBe(true)
    expect(isAllowed('ws://localhost:5173/')).toBe(true)
    expect(isOurPage('http://localhost:5174/')).toBe(false)
    expect(contentSecurityPolicy('http://localhost:5173')).toContain("connect-src 'self' ws://localhost:5173;")
    app.isPackaged = true
    vi.unstubAllEnvs()
  })
})
