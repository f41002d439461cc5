import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('bridge', {
  call: (channel: string, ...args: readonly unknown[]): Promise<unknown> =>
    ipcRenderer.invoke('call', channel, ...args),
})
