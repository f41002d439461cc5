/** What the window observes: a system on the machine's clock with KV on it, and the bridge to its pages. Loaded while the window's page loads. */
import { logFailuresTo, tell } from './desktop/failures.js'
import { createHandlers, type Desk } from './desktop/handlers.js'
import { push, serveCalls } from './desktop/ipc.js'
import { machine } from './desktop/machine.js'
import { setMenu } from './desktop/menu.js'
import { installKv } from './kv/install.js'
import { NAME as KV } from './kv/application.js'
import { NAME as KV_SERVER } from './kv-server/application.js'
import { installKvServer, portOf } from './kv-server/install.js'
import { Looking } from './observer/looking.js'
import { createPages, type Pages } from './observer/pages.js'
import * as Application from './otp/application.js'
import { HeapGuard } from './otp/heap-guard.js'
import { RealClock } from './otp/process/clock.js'
import type { Runtime } from './otp/process/runtime.js'
import { installLogger } from './otp/logger/install.js'
import { LogRing } from './otp/logger/ring.js'
import { bootSystem } from './otp/system.js'
import { inspect } from './otp/term/inspect.js'
import { type Atom, Tuple } from './otp/term/term.js'
import { error } from './otp/term/well-known.js'

/** ms in which log lines are gathered. */
const batchMs = 50

export interface Observed {
  readonly runtime: Runtime
  /** Where its log is kept. */
  readonly ring: LogRing
}

/** Starts the system and KV. */
export function startRuntime(): Observed {
  const runtime = bootSystem({
    clock: new RealClock(),
    onHalt: (reason) => {
      if (reason !== null) tell('The runtime has stopped', inspect(reason))
    },
  })
  const logger = installLogger(runtime)
  const ring = new LogRing()
  logger.addHandler(ring)
  logFailuresTo(runtime)
  const here = machine()
  new HeapGuard(runtime, () => here.heap()).start()
  installKv(runtime)
  installKvServer(runtime)
  void start(runtime, KV)
  return { runtime, ring }
}

async function start(runtime: Runtime, application: Atom): Promise<void> {
  const answer = await runtime.perform(() => Application.ensureAllStarted(application))
  if (answer instanceof Tuple && answer.e0 === error) tell(`${application.name} cannot start`, inspect(answer.e1))
}

/** Serves the calls of the page of the desk's window about what is observed, and tells it what happens. */
export function observe({ runtime, ring }: Observed, desk: Desk): void {
  const { window } = desk
  const looking = new Looking(() => performance.now())
  const pages = createPages(runtime, { machine: machine(), looking, ring, history: desk.history })
  serveCalls(window, createHandlers(pages, desk), {
    answered: (_name, ms) => looking.add(ms),
    broke: (name, thrown) => tell(`The call ${name} failed`, thrown),
  })
  const unwatch = pages.applications.watch((change) => push(window, 'application.changed', change))
  const unfollow = pages.log.follow(batchMs, (batch) => push(window, 'log.lines', batch))
  const unhear = pages.console.follow((news) => push(window, 'console.news', news))
  window.on('closed', () => {
    unwatch()
    unfollow()
    unhear()
  })
  setMenu(window)
  void serve(runtime, pages, desk)
}

/** Has kv_server listen where it was chosen, unless the variable PORT says where; starts it where that was chosen. */
async function serve(runtime: Runtime, { ports }: Pages, { choices }: Desk): Promise<void> {
  const { server } = choices.preferences
  const { PORT: port } = process.env
  await ports.choose({ ...server, port: port === undefined ? server.port : portOf(port) })
  if (server.atStart) await start(runtime, KV_SERVER)
}
