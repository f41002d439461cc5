/** The views of the rail, in its order. A new view is one line here and a name in shared/pages/window.ts. */

import { Activity, Archive, EthernetPort, Network, Rows3, ScrollText, SquareTerminal, Table2 } from '@lucide/vue'
import { defineAsyncComponent, type Component } from 'vue'
import type { ViewName } from '../shared/pages/window.js'

export interface View {
  readonly name: ViewName
  readonly title: string
  readonly icon: Component
  readonly component: Component
  /** Has its code loaded, so that it is there at once when it is shown. */
  readonly prepare: () => void
}

export const views: readonly View[] = [
  view('system', 'System', Activity, () => import('./views/SystemView.vue')),
  view('applications', 'Applications', Network, () => import('./views/ApplicationsView.vue')),
  view('processes', 'Processes', Rows3, () => import('./views/ProcessesView.vue')),
  view('tables', 'Tables', Table2, () => import('./views/TablesView.vue')),
  view('buckets', 'Buckets', Archive, () => import('./views/BucketsView.vue')),
  view('ports', 'Ports', EthernetPort, () => import('./views/PortsView.vue')),
  view('log', 'Log', ScrollText, () => import('./views/LogView.vue')),
  view('console', 'Console', SquareTerminal, () => import('./views/ConsoleView.vue')),
]

/** The view of that name; the first where this window has none of that name. */
export function viewOf(name: ViewName): View {
  const view = views.find((one) => one.name === name) ?? views[0]
  if (!view) throw new Error('a window without views')
  return view
}

function view(name: ViewName, title: string, icon: Component, load: () => Promise<Component>): View {
  return {
    name,
    title,
    icon,
    component: defineAsyncComponent(load),
    prepare: () => {
      // What cannot be loaded now is asked for again, and its failure shown, when the view is.
      load().catch(() => undefined)
    },
  }
}
