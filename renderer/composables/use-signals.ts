import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import { elixirPid, type PidText } from '../../shared/things.js'
import { call } from '../api.js'
import type { MenuItem, MenuPlace } from '../components/menu.js'
import { useNavigation } from '../stores/navigation.js'
import { useToasts } from '../stores/toasts.js'
import { useTree } from '../stores/tree.js'
import { useTypedTerm } from './use-typed-term.js'

/** What one can do to a box or a member of a group. `pid` null: a group, or a child that is not running. */
export interface Target {
  readonly pid: PidText | null
  readonly title: string
  readonly orphan: boolean
  readonly extra: readonly MenuItem[]
}

/**
 * The menu of a process in the tree, and what it leads to: inspect, kill, exit with a reason, send a message. What a kill would do is
 * asked for before the menu opens, so that it says so. `after` runs when something was done.
 */
export function useSignals(after: () => void): {
  menu: Ref<{ target: Target; place: MenuPlace; consequence: string | null } | null>
  items: ComputedRef<readonly MenuItem[]>
  asking: Ref<{ what: 'exit' | 'send'; pid: PidText; title: string; consequence: string | null } | null>
  typed: ReturnType<typeof useTypedTerm>
  openMenu: (target: Target, place: MenuPlace) => Promise<void>
  kill: (target: Target) => Promise<void>
  send: (text: string) => Promise<void>
} {
  const navigation = useNavigation()
  const toasts = useToasts()
  const tree = useTree()
  const typed = useTypedTerm()
  const menu = shallowRef<{ target: Target; place: MenuPlace; consequence: string | null } | null>(null)
  const asking = ref<{ what: 'exit' | 'send'; pid: PidText; title: string; consequence: string | null } | null>(null)
  let latest = 0

  async function openMenu(target: Target, place: MenuPlace): Promise<void> {
    const mine = ++latest
    const consequence = target.pid === null ? null : await tree.ifKilled(target.pid)
    if (mine === latest) menu.value = { target, place, consequence }
  }

  const items = computed<readonly MenuItem[]>(() => {
    if (!menu.value) return []
    const { target, consequence } = menu.value
    const { pid, title } = target
    if (pid === null) return target.extra
    const ask = (what: 'exit' | 'send') => (asking.value = { what, pid, title, consequence })
    return [
      { title: 'Inspect', key: 'Enter', run: () => navigation.inspect(pid) },
      ...target.extra,
      { title: 'Copy the pid', run: () => void attempt(() => call('window.copy', elixirPid(pid))) },
      ...(target.orphan
        ? [{ title: 'Adopt it in Buckets', run: () => navigation.open({ kind: 'bucket' as const, pid }) }]
        : []),
      { title: 'Send a message …', apart: true, run: () => ask('send') },
      { title: 'Exit with a reason …', run: () => ask('exit') },
      {
        title: 'Kill',
        ...(consequence === null ? {} : { note: consequence }),
        key: 'Delete',
        danger: true,
        run: () => void kill(target),
      },
    ]
  })

  async function kill({ pid, title }: Target): Promise<void> {
    if (pid === null) return
    if (await attempt(() => tree.kill(pid))) toasts.show(`Killed ${title}`)
  }

  async function send(text: string): Promise<void> {
    const order = asking.value
    if (!order) return
    const { what, pid, title } = order
    const went = await typed.attempt(() => (what === 'exit' ? tree.exit(pid, text) : tree.send(pid, text)))
    if (went) {
      toasts.show(what === 'exit' ? `Sent ${title} an exit signal: ${text}` : `Sent ${title}: ${text}`)
      asking.value = null
      after()
    } else if (typed.other.value) toasts.showFailure(typed.other.value)
  }

  async function attempt(order: () => Promise<void>): Promise<boolean> {
    try {
      await order()
      after()
      return true
    } catch (error) {
      toasts.showFailure(error)
      return false
    }
  }

  return { menu, items, asking, typed, openMenu, kill, send }
}
