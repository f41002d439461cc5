import { describe, expect, it } from 'vitest'
import { isProxy, reactive } from 'vue'
import { call, CallFailed, failureOf, on } from '../../renderer/api.js'
import type { Bridge } from '../../shared/channels.js'
import { createFakeBridge, installBridge, Refusal } from './support/fake-bridge.js'

describe('call', () => {
  it('gives the answer', async () => {
    installBridge(createFakeBridge({ 'term.check': (text) => ({ kind: 'atom', text }) }))
    expect(await call('term.check', ':a')).toEqual({ kind: 'atom', text: ':a' })
  })

  it('throws the failure as main said it', async () => {
    const failure = { kind: 'syntax', message: 'expected a term', line: 1, column: 3, entry: 0 } as const
    installBridge(
      createFakeBridge({
        'term.check': () => {
          throw new Refusal(failure)
        },
      }),
    )
    const error = await call('term.check', '{').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CallFailed)
    expect(failureOf(error)).toEqual(failure)
  })

  it('makes a failure of a bridge that rejects', async () => {
    installBridge({ call: () => Promise.reject(new Error('closed')), on: () => () => undefined })
    await expect(call('system.status')).rejects.toMatchObject({
      failure: { kind: 'broken', message: 'system.status: closed' },
    })
  })

  it('sends plain data where the window holds a proxy', async () => {
    let sent: unknown
    const bridge: Bridge = {
      call: (_name, ...args) => {
        sent = args[0]
        return Promise.resolve({ ok: true, value: { sent: 1, gone: [] } as never })
      },
      on: () => () => undefined,
    }
    installBridge(bridge)
    await call('process.kill', reactive(['<0.1.0>']))
    expect(isProxy(sent)).toBe(false)
    expect(sent).toEqual(['<0.1.0>'])
  })
})

describe('on', () => {
  it('listens until it is stopped', () => {
    const bridge = createFakeBridge()
    installBridge(bridge)
    const heard: string[] = []
    const stop = on('window.command', (command) => heard.push(command.do))
    bridge.push('window.command', { do: 'refresh' })
    stop()
    bridge.push('window.command', { do: 'pause' })
    expect(heard).toEqual(['refresh'])
  })
})
