/** Channel to function, complete by type. What a handler throws as `Failed` is its failure. */
import { clipboard } from 'electron'
import type { Answer, Arguments, CallName } from '../../shared/channels.js'
import type { PreferencesPatch, ThemeChoice } from '../../shared/pages/window.js'
import type { Pages } from '../observer/pages.js'
import * as signals from '../observer/signals.js'
import { refused } from '../observer/failed.js'
import { about } from './machine.js'
import type { KeptChoices } from './preferences.js'

export type Handlers = {
  readonly [C in CallName]: (...args: Arguments<C>) => Answer<C> | Promise<Answer<C>>
}

/** What the handlers do to the window itself. */
export interface Desk {
  readonly choices: KeptChoices
  useTheme(choice: ThemeChoice): void
  /** The first live data is on the screen. */
  ready(): void
}

const notYet = (): never => refused('not here yet')

export function createHandlers(pages: Pages, desk: Desk): Handlers {
  const { room, system, applications, trees, processes, detail } = pages
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

    'tables.list': notYet,
    'table.objects': notYet,
    'table.object': notYet,
    'table.insert': notYet,
    'table.replace': notYet,
    'table.delete': notYet,

    'buckets.list': notYet,
    'bucket.create': notYet,
    'bucket.stop': notYet,
    'bucket.adopt': notYet,
    'bucket.entries': notYet,
    'bucket.entry': notYet,
    'bucket.put': notYet,
    'bucket.delete': notYet,
    'bucket.export': notYet,
    'bucket.import': notYet,

    'undo.list': notYet,
    'undo.undo': notYet,
    'undo.redo': notYet,

    'log.lines': notYet,
    'log.text': notYet,
    'log.clear': notYet,
    'log.save': notYet,

    'term.view': (query) => terms.view(query),
    'term.text': (query) => terms.text(query),
    'term.copy': (query) => terms.copy(query),
    'term.search': (query) => terms.search(query),
    'term.check': (text) => terms.check(text),

    'things.find': notYet,

    'window.preferences': () => desk.choices.preferences,
    'window.prefer': (patch) => prefer(desk, patch),
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
