import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { release } from '../support/places.js'

test('the release package starts, shows its window, answers and ends', async ({}, info) => {
  const picture = info.outputPath('window.png')
  const args = [
    `--screenshot=${picture}`,
    `--user-data-dir=${info.outputPath('user-data')}`,
    '--log-level=3',
    '--disable-gpu',
  ]
  const app = spawn(release(), args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  app.stdout.on('data', (part: Buffer) => (output += part.toString()))
  let errors = ''
  app.stderr.on('data', (part: Buffer) => (errors += part.toString()))

  const [code] = (await once(app, 'close')) as [number | null]

  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  expect(output).toMatch(/^KV Observer \S+ on Electron \d+\.\d+\.\d+ \((official|fallback|override)/m)
  expect(colours(await readFile(picture))).toBeGreaterThan(8)
})

/** How many different bytes the picture is made of: an empty window has next to none. */
function colours(png: Buffer): number {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return new Set(inflateSync(Buffer.concat(parts))).size
}
