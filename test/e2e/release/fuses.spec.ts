import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { inspectable, release } from '../support/places.js'

async function fuses(executable: string): Promise<Record<string, string>> {
  const wire = await getCurrentFuseWire(executable)
  // The wire holds the characters 0 and 1, and r for a fuse that a version no longer has.
  const state = (fuse: FuseV1Options) => ({ '0': 'off', '1': 'on' })[String.fromCharCode(Number(wire[fuse]))] ?? 'gone'
  const name = (fuse: FuseV1Options) => [FuseV1Options[fuse], state(fuse)] as const
  return Object.fromEntries(
    [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ].map(name),
  )
}

const released = {
  RunAsNode: 'off',
  EnableCookieEncryption: 'on',
  EnableNodeOptionsEnvironmentVariable: 'off',
  EnableNodeCliInspectArguments: 'off',
  EnableEmbeddedAsarIntegrityValidation: 'on',
  OnlyLoadAppFromAsar: 'on',
}

test('the release package runs nothing but its own code', async () => {
  expect(await fuses(release())).toEqual(released)
})

test('the package that is driven in tests differs from it in the one fuse', async () => {
  expect(await fuses(inspectable())).toEqual({ ...released, EnableNodeCliInspectArguments: 'on' })
})
