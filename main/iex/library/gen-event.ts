/** GenEvent. Source: Elixir 1.14's `GenEvent`. */
import { modules } from '../../otp/gen-event-functions.js'
import { alias } from '../../otp/term/term.js'
import { documented } from './documented.js'
import { usingMacro } from './module.js'

export const genEvent = documented(
  modules,
  alias('GenEvent'),
  'A process that gives events to the handlers added to it. Deprecated.',
  {
    'ack_notify(manager, event)': 'Sends an event; answers when the manager has taken it, before the handlers have.',
    'add_handler(manager, handler, args)': 'Adds a handler: `:ok` or `{:error, reason}`.',
    'add_mon_handler(manager, handler, args)':
      'Adds a handler; the caller hears of its end, and it goes when the caller dies.',
    'call(manager, handler, request, timeout \\\\ 5000)': 'Asks one handler, and waits for its answer.',
    'notify(manager, event)': 'Sends an event without waiting: `:ok`.',
    'remove_handler(manager, handler, args)': 'Removes a handler; the answer of its `terminate/2`.',
    'start(options \\\\ [])': 'Starts a manager without a link.',
    'start_link(options \\\\ [])': 'Starts a manager, linked to the caller.',
    'stop(manager, reason \\\\ :normal, timeout \\\\ :infinity)': 'Stops a manager with its handlers: `:ok`.',
    'stream(manager, options \\\\ [])': 'The events as a stream.',
    'swap_handler(manager, handler1, args1, handler2, args2)': 'Puts a handler in the place of another.',
    'swap_mon_handler(manager, handler1, args1, handler2, args2)': 'As `swap_handler/5`, with the new one watched.',
    'sync_notify(manager, event)': 'Sends an event; answers when all handlers have run.',
    'which_handlers(manager)': 'The handlers, the newest first.',
  },
  {},
  usingMacro,
)
