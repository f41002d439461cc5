/** Draws build/icon.svg in the sizes that windows, desktops and installers ask for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { main, root } from './support/project.mjs'

await main(async () => {
  const folder = join(root, 'build')
  const svg = readFileSync(join(folder, 'icon.svg'))
  const draw = (/** @type {number} */ size) =>
    new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
  mkdirSync(join(folder, 'icons'), { recursive: true })
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512])
    writeFileSync(join(folder, `icons/${size}x${size}.png`), draw(size))
  writeFileSync(join(folder, 'icon.png'), draw(1024))
})
