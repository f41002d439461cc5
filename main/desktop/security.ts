/** What no page may do, whatever gets into it: go elsewhere, open windows, ask for permissions, load from the net, download. */
import { app, type Session, session, type WebContents } from 'electron'
import { isOurPage } from './page.js'

/** To be called once, before the first window. */
export function secureApp(): void {
  app.on('web-contents-created', (_event, contents) => secureContents(contents))
}

/** To be called once the app is ready. */
export function secureSession(): void {
  denyPermissions(session.defaultSession)
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }))
  session.defaultSession.on('will-download', (event) => event.preventDefault())
}

/** True for what the app itself loads: its page, the tools of the developer. */
export function isAllowed(url: string): boolean {
  if (isOurPage(url) || /^(?:devtools|chrome-extension|blob|data):/.test(url)) return true
  // Vite's server changes the page through a socket of the same host.
  return /^ws:/.test(url) && isOurPage(url.replace(/^ws:/, 'http:'))
}

function secureContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    // A reload of the page is a navigation to itself.
    if (event.url !== contents.getURL() || !isOurPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function denyPermissions(of: Session): void {
  of.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  of.setPermissionCheckHandler(() => false)
  of.setDevicePermissionHandler(() => false)
}
