import { describe, expect, it } from 'vitest'
import { same } from '../../scripts/prepare/dependencies.mjs'
import { packagesFor } from '../../scripts/prepare/libraries.mjs'

describe('the installed dependencies', () => {
  const lock = {
    '': {},
    'node_modules/vue': { version: '3.5.45', integrity: 'sha512-a' },
    'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true },
  }
  const vue = { 'node_modules/vue': { version: '3.5.45', integrity: 'sha512-a' } }

  it('are those of the lock file, without packages for other platforms', () => {
    expect(same(lock, vue)).toBe(true)
  })

  it('are not when one is missing, another version, or not in the lock file', () => {
    expect(same(lock, {})).toBe(false)
    expect(same(lock, { 'node_modules/vue': { version: '3.5.44', integrity: 'sha512-c' } })).toBe(false)
    expect(same(lock, { ...vue, 'node_modules/left-pad': { version: '1.3.0' } })).toBe(false)
  })
})

describe('the Debian package of a library', () => {
  // Asked of Debian 12: dpkg -S for each of these files.
  it.each([
    ['libgtk-3.so.0', 'libgtk-3-0'],
    ['libgdk-3.so.0', 'libgtk-3-0'],
    ['libnss3.so', 'libnss3'],
    ['libnssutil3.so', 'libnss3'],
    ['libsmime3.so', 'libnss3'],
    ['libnspr4.so', 'libnspr4'],
    ['libasound.so.2', 'libasound2'],
    ['libgbm.so.1', 'libgbm1'],
    ['libX11.so.6', 'libx11-6'],
    ['libXcomposite.so.1', 'libxcomposite1'],
    ['libxcb.so.1', 'libxcb1'],
    ['libxkbcommon.so.0', 'libxkbcommon0'],
    ['libatk-1.0.so.0', 'libatk1.0-0'],
    ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
    ['libatspi.so.0', 'libatspi2.0-0'],
    ['libgio-2.0.so.0', 'libglib2.0-0'],
    ['libpango-1.0.so.0', 'libpango-1.0-0'],
    ['libcairo.so.2', 'libcairo2'],
    ['libcups.so.2', 'libcups2'],
    ['libdbus-1.so.3', 'libdbus-1-3'],
    ['libdrm.so.2', 'libdrm2'],
    ['libexpat.so.1', 'libexpat1'],
    ['libudev.so.1', 'libudev1'],
  ])('%s is in %s', (soname, name) => {
    expect(packagesFor(soname)[0]).toBe(name)
  })
})
