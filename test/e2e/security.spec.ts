/**
 * What a page must not be able to do, whatever gets into it. Each test tries it from within the page itself; each would succeed without the protection.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, test as base } from './support/app.js'

interface Server {
  readonly url: string
  /** The paths it was asked for. */
  readonly asked: string[]
}

const test = base.extend<{ server: Server }>({
  /** Somebody out there who would answer everything. */
  server: async ({}, use) => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' }).end('here')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
})

/** What `attempt` comes to in the page. */
async function outcomeInPage(page: Page, attempt: () => unknown): Promise<unknown> {
  return page.evaluate(attempt)
}

test.beforeEach(async ({ page }) => {
  await expect(page.getByRole('main')).toBeVisible()
})

test('the page has nothing of Node', async ({ page }) => {
  const found = await outcomeInPage(page, () => {
    const names = ['require', 'process', 'module', 'global', 'Buffer', '__dirname', 'electron', 'ipcRenderer']
    return names.filter((name) => name in window)
  })
  expect(found).toEqual([])
})

test('the bridge is two functions that cannot be replaced', async ({ page }) => {
  const found = await outcomeInPage(page, () => {
    const bridge = Reflect.get(window, 'bridge') as unknown as Record<string, unknown>
    try {
      Object.assign(bridge, { call: () => 'mine', more: 1 })
    } catch {
      // Refused loudly is as good.
    }
    return Object.entries(bridge).map(([name, value]) => `${name} ${typeof value} ${String(value).includes('mine')}`)
  })
  expect(found).toEqual(['call function false', 'on function false'])
})

test('the page cannot go elsewhere', async ({ page, problems }) => {
  const before = page.url()
  await outcomeInPage(page, () => {
    window.location.href = 'https://example.com/'
  })
  await outcomeInPage(page, () => {
    const link = document.createElement('a')
    link.href = 'file:///etc/hostname'
    document.body.append(link)
    link.click()
    link.remove()
  })
  // Asked of the page itself: Playwright's own locators would wait for a navigation that never ends.
  expect(await page.evaluate(() => [location.href, document.querySelector('main') !== null])).toEqual([before, true])
  problems.splice(0)
})

test('no window opens', async ({ app, page }) => {
  const opened = await outcomeInPage(page, () => window.open('https://example.com/') === null)
  expect(opened).toBe(true)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('an unknown call and an unknown push are refused, in preload and in main', async ({ app, page }) => {
  const outcome = await outcomeInPage(page, async () => {
    const { bridge } = window as unknown as {
      bridge: { call(...args: unknown[]): unknown; on(...args: unknown[]): unknown }
    }
    let push = 'heard'
    try {
      bridge.on('no.such.push', () => undefined)
    } catch (thrown) {
      push = String(thrown)
    }
    return { call: await bridge.call('no.such.call'), push }
  })
  expect(outcome).toMatchObject({
    call: { ok: false, failure: { kind: 'broken' } },
    push: expect.stringContaining('no such push') as unknown,
  })
  // A page that got round the preload finds one channel, and that one knows its table.
  const channels = await app.evaluate(({ ipcMain }) => {
    const handlers = (ipcMain as unknown as { _invokeHandlers?: Map<string, unknown> })._invokeHandlers
    return handlers === undefined ? null : [...handlers.keys()]
  })
  expect(channels === null || channels.join() === 'call').toBe(true)
})

test('a malformed argument is answered with what is wrong, and nothing is done', async ({ page }) => {
  const outcomes = await outcomeInPage(page, async () => {
    const { bridge } = window as unknown as { bridge: { call(...args: unknown[]): Promise<unknown> } }
    return Promise.all([
      bridge.call('processes.list', { sort: 'pid' }),
      bridge.call('process.kill', ['<0.1.0>; rm']),
      bridge.call('bucket.create', { name: 'x' }),
      bridge.call('bucket.create', 'a', 'b'),
      bridge.call('log.text', -1),
    ])
  })
  for (const outcome of outcomes as unknown[]) {
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
  }
})

test('no text becomes code: eval, Function, an inline script, a script from elsewhere, a handler in markup', async ({
  page,
  problems,
}) => {
  const ran = await page.evaluate(async () => {
    const marks: string[] = []
    const mark = (what: string): void => void marks.push(what)
    Object.assign(window, { mark })
    const violated: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
    const inline = document.createElement('script')
    inline.textContent = 'window.mark("inline script")'
    document.head.append(inline)
    const foreign = document.createElement('script')
    foreign.src = 'https://example.com/x.js'
    document.head.append(foreign)
    const data = document.createElement('script')
    data.src = 'data:text/javascript,window.mark("data script")'
    document.head.append(data)
    const image = document.createElement('div')
    image.innerHTML = '<img src="nowhere.png" onerror="window.mark(\'handler\')">'
    document.body.append(image)
    await new Promise((resolve) => setTimeout(resolve, 500))
    for (const element of [inline, foreign, data, image]) element.remove()
    return { marks, violated: [...new Set(violated)].sort() }
  })
  expect(ran.marks).toEqual([])
  expect(ran.violated).toEqual(['script-src-attr', 'script-src-elem'])
  const policy = await policyOf(page)
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe-eval')
  problems.splice(0)
})

test('eval is refused in a timer of the page', async ({ page, problems }) => {
  // A string for setTimeout is compiled later, outside of the inspector's call.
  const ran = await page.evaluate(async () => {
    Object.assign(window, { evaluated: false })
    Reflect.apply(setTimeout, window, ['window.evaluated = true'])
    await new Promise((resolve) => setTimeout(resolve, 300))
    return Reflect.get(window, 'evaluated') as unknown
  })
  expect(ran).toBe(false)
  problems.splice(0)
})

test('nothing is loaded from the net', async ({ page, problems, server }) => {
  const answer = await page.evaluate(
    async (url) =>
      fetch(url).then(
        () => 'loaded',
        () => 'refused',
      ),
    server.url,
  )
  expect(answer).toBe('refused')
  expect(server.asked).toEqual([])
  problems.splice(0)
})

test('below the policy of the page is a second lock, of the session', async ({ app, server }) => {
  const answer = await app.evaluate(async ({ session }, url) => {
    try {
      await (session.defaultSession as unknown as { fetch(url: string): Promise<unknown> }).fetch(url)
      return 'loaded'
    } catch (thrown) {
      return String(thrown)
    }
  }, server.url)
  expect(answer).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(server.asked).toEqual([])
})

test('every permission is denied', async ({ page }) => {
  const states = await outcomeInPage(page, async () => {
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    )
    const place = await new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'failed'),
      ),
    )
    const notify = await Notification.requestPermission()
    return [media, place, notify]
  })
  expect(states).toEqual(['denied', 'denied', 'denied'])
})

test('a page in a frame or a webview is not let in', async ({ page, problems, server }) => {
  const isPlain = await page.evaluate(async (url) => {
    const frame = document.createElement('iframe')
    frame.src = url
    const view = document.createElement('webview')
    view.setAttribute('src', url)
    document.body.append(frame, view)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const isPlain = !('getWebContentsId' in view)
    frame.remove()
    view.remove()
    return isPlain
  }, server.url)
  expect(isPlain).toBe(true)
  expect(server.asked).toEqual([])
  problems.splice(0)
})

test('nothing is downloaded', async ({ app, page, problems }) => {
  await app.evaluate(({ session }) => {
    session.defaultSession.on('will-download', (event) =>
      Object.assign(globalThis, { isPrevented: event.defaultPrevented }),
    )
  })
  await outcomeInPage(page, async () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'x.txt'
    document.body.append(link)
    link.click()
    link.remove()
    await new Promise((resolve) => setTimeout(resolve, 500))
  })
  expect(await app.evaluate(() => Reflect.get(globalThis, 'isPrevented') as unknown)).toBe(true)
  problems.splice(0)
})

test('the window has no more power than it needs', async ({ app }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

async function policyOf(page: Page): Promise<string> {
  return page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy') ?? '')
}
