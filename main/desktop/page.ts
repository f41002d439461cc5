/** Where the window's page comes from: the app's own files under a scheme of their own, or vite's server while developing. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { app, protocol, session } from 'electron'

const scheme = 'app'
const home = `${scheme}://kv-observer/`

/** The address of vite's server; only in development, never in a packaged app. */
function devServer(): string | undefined {
  return app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
}

/** The address of the page. */
export function pageUrl(): string {
  return devServer() ?? `${home}index.html`
}

/** True for an address within the app's own page. */
export function isOurPage(url: string): boolean {
  const base = pageUrl()
  try {
    const { protocol, host } = new URL(url)
    const ours = new URL(base)
    return protocol === ours.protocol && host === ours.host
  } catch {
    // Not an address at all.
    return false
  }
}

/** To be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/**
 * What a page of ours may load: itself, scripts and styles from files alone. A style that a script sets on an element is no inline style.
 *
 * dev  vite's server changes the page through a socket and puts styles into it, while developing
 */
export function contentSecurityPolicy(dev: string | undefined = devServer()): string {
  const socket = dev === undefined ? '' : ` ${dev.replace(/^http/, 'ws').replace(/\/$/, '')}`
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${dev === undefined ? '' : " 'unsafe-inline'"}`,
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${socket}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
}

/** Serves the app's files in `folder` under the scheme; what is not a file of theirs is not found. */
export function servePage(folder: string): void {
  const dev = devServer()
  if (dev !== undefined) {
    session.defaultSession.webRequest.onHeadersReceived({ urls: [`${dev.replace(/\/$/, '')}/*`] }, (details, answer) =>
      answer({
        responseHeaders: { ...details.responseHeaders, 'Content-Security-Policy': [contentSecurityPolicy(dev)] },
      }),
    )
    return
  }
  protocol.handle(scheme, async ({ url, method }) => {
    const file = fileOf(folder, url)
    if (method !== 'GET' || file === undefined) return new Response(null, { status: 404 })
    try {
      return new Response(await readFile(file), {
        headers: {
          ...headers,
          'Content-Type': types[extname(file)] ?? 'application/octet-stream',
          'Content-Security-Policy': contentSecurityPolicy(undefined),
        },
      })
    } catch {
      // No such file: the page asks for nothing that is not there, so whoever asked finds nothing.
      return new Response(null, { status: 404 })
    }
  })
}

/** The file that `url` means; undefined when it leads out of `folder`. */
export function fileOf(folder: string, url: string): string | undefined {
  if (!url.startsWith(home)) return undefined
  let path: string
  try {
    path = decodeURIComponent(new URL(url).pathname)
  } catch {
    // A path that is not properly encoded.
    return undefined
  }
  const file = normalize(join(folder, path))
  return file.startsWith(normalize(folder) + sep) && !path.includes('\0') ? file : undefined
}
