/** All that the page gets of main: calls and pushes by the names of the table, and nothing else. */
import { contextBridge, ipcRenderer } from 'electron'
import { type Answer, type Arguments, type Bridge, callNames, type CallName, pushNames } from '../shared/channels.js'
import { fail, type Outcome } from '../shared/outcome.js'

const bridge: Bridge = {
  async call<C extends CallName>(name: C, ...args: Arguments<C>): Promise<Outcome<Answer<C>>> {
    if (!Object.hasOwn(callNames, name)) return fail('broken', 'there is no such call')
    return (await ipcRenderer.invoke('call', name, ...args)) as Outcome<Answer<C>>
  },

  on(name, listener) {
    if (!Object.hasOwn(pushNames, name)) throw new Error('there is no such push')
    const heard = (_event: unknown, news: Parameters<typeof listener>[0]): void => listener(news)
    ipcRenderer.on(name, heard)
    return () => {
      ipcRenderer.off(name, heard)
    }
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
