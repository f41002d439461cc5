/** Channel to function, complete by type. What a handler throws as `Failed` is its failure. */
import { type BrowserWindow, clipboard } from 'electron'
import type { Answer, Arguments, CallName } from '../../shared/channels.js'
import type { PreferencesPatch, ThemeChoice } from '../../shared/pages/window.js'
import type { History } from '../observer/console.js'
import type { Pages } from '../observer/pages.js'
import * as signals from '../observer/signals.js'
import { findThings } from '../observer/finding.js'
import * as files from './files.js'
import { about } from './machine.js'
import type { KeptChoices } from './preferences.js'

export type Handlers = {
  readonly [C in CallName]: (...args: Arguments<C>) => Answer<C> | Promise<Answer<C>>
}

/** What the handlers do to the window itself. */
export interface Desk {
  readonly window: BrowserWindow
  readonly choices: KeptChoices
  readonly history: History
  useTheme(choice: ThemeChoice): void
  /** The first live data is on the screen. */
  ready(): void
}

export function createHandlers(pages: Pages, desk: Desk): Handlers {
  const {
    room,
    system,
    applications,
    trees,
    processes,
    detail,
    tables,
    objects,
    tableEdits,
    buckets,
    log,
    ports,
    undo,
    console,
  } = pages
  const { terms } = room
  return {
    'system.status': () => system.status(),
    'system.info': () => system.info(),

    'applications.list': () => applications.list(),
    'application.start': (name) => applications.start(name),
    'application.startAll': (name) => applications.startAll(name),
    'application.stop': (name) => applications.stop(name),
    'application.tree': (query) => trees.tree(query),
    'application.members': (query) => trees.members(query),

    'processes.list': (query) => processes.list(query),
    'process.info': (pid) => detail.info(pid),
    'process.related': (query) => detail.related(query),
    'process.messages': (query) => detail.messages(query),
    'process.dictionary': (query) => detail.dictionary(query),
    'process.state': (query) => detail.state(query),
    'process.kill': (pids) => signals.kill(room, pids),
    'process.exit': (order) => signals.exit(room, order),
    'process.send': (order) => signals.sendMessage(room, order),

    'tables.list': (query) => tables.list(query),
    'table.objects': (query) => objects.page(query),
    'table.object': (query) => objects.object(query),
    'table.insert': (order) => tableEdits.insert(order),
    'table.replace': (order) => tableEdits.replace(order),
    'table.delete': (order) => tableEdits.delete(order),

    'buckets.list': (query) => buckets.list(query),
    'bucket.create': (name) => buckets.create(name),
    'bucket.stop': (pid) => buckets.stop(pid),
    'bucket.adopt': (order) => buckets.adopt(order),
    'bucket.entries': (query) => buckets.entries(query),
    'bucket.entry': (query) => buckets.entry(query),
    'bucket.put': (order) => buckets.put(order),
    'bucket.delete': (order) => buckets.drop(order),
    'bucket.export': (order) => files.exportBuckets(desk.window, buckets, order),
    'bucket.import': (order) => files.importBuckets(desk.window, buckets, order),

    'ports.list': (query) => ports.list(query),
    'ports.close': (ids) => ports.close(ids),

    'undo.list': () => undo.list(),
    'undo.undo': (id) => undo.undo(id),
    'undo.redo': (id) => undo.redo(id),

    'log.lines': (query) => log.lines(query),
    'log.text': (seq) => log.text(seq),
    'log.clear': () => log.clear(),
    'log.save': (filter) => files.saveLog(desk.window, log, filter),

    'term.view': (query) => terms.view(query),
    'term.text': (query) => terms.text(query),
    'term.copy': (query) => terms.copy(query),
    'term.search': (query) => terms.search(query),
    'term.check': (text) => terms.check(text),

    'console.open': () => console.open(),
    'console.type': (text) => console.type(text),
    'console.check': (text) => console.check(text),
    'console.interrupt': () => console.interrupt(),
    'console.complete': (before) => console.complete(before),
    'console.clear': () => console.clear(),
    'console.taken': () => console.taken(),
    'console.guide': () => console.guide(),

    'things.find': (query) => findThings(room, query),

    'window.preferences': () => desk.choices.preferences,
    'window.prefer': async (patch) => {
      prefer(desk, patch)
      if (patch.server !== undefined) await ports.choose(patch.server)
    },
    'window.theme': (theme) => prefer(desk, { theme }),
    'window.ready': () => desk.ready(),
    'window.about': () => about(),
    'window.copy': (text) => clipboard.writeText(text),
  }
}

function prefer(desk: Desk, patch: PreferencesPatch): void {
  desk.choices.prefer(patch)
  if (patch.theme !== undefined) desk.useTheme(patch.theme)
}
