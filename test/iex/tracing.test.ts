import { expect, it } from 'vitest'
import { Device } from '../../main/iex/shell/device.js'
import { Shell } from '../../main/iex/shell/shell.js'
import { HandClock } from '../../main/otp/process/clock.js'
import { installKv } from '../../main/kv/install.js'
import { bootSystem } from '../../main/otp/system.js'

function console(): (input: string) => string {
  const runtime = bootSystem({ clock: new HandClock() })
  installKv(runtime)
  let output = ''
  const shell = new Shell(
    new Device(runtime, (pieces, taken) => {
      for (const { text } of pieces) output += text
      taken()
    }),
  )
  runtime.run()
  return (input) => {
    output = ''
    shell.evaluate(input, () => undefined)
    runtime.run()
    return output
  }
}

it('traces functions in TypeScript, which runtimes share, in the runtime that asks for it alone', () => {
  const [here, there] = [console(), console()]
  const info = ':erlang.trace_info({KV.Registry, :handle_info, 2}, :traced)'
  const called =
    ':erlang.trace(self(), true, [:call, {:tracer, spawn(fn -> :timer.sleep(:infinity) end)}]); KV.Registry.handle_info(1, %{})'
  expect(here(':erlang.trace_pattern({KV.Registry, :handle_info, 2}, true, [:local])')).toBe('1\n')
  expect(here(info)).toBe('{:traced, :local}\n')
  expect(there(info)).toBe('{:traced, false}\n')
  expect(there(':erlang.trace_pattern({KV.Registry, :handle_info, 2}, true, [:local])')).toBe('1\n')
  expect(here(':erlang.trace_pattern({KV.Registry, :handle_info, 2}, false, [:local])')).toBe('1\n')
  expect(there(info)).toBe('{:traced, :local}\n')
  expect(there(called)).toBe('{:noreply, %{}}\n')
})
