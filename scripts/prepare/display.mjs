/** A display for machines without one: Xvfb, which lives as long as this process. */
import { Refusal } from '../support/project.mjs'
import { start, stop } from '../support/run.mjs'

/** Room for the larger of the two sizes that windows are tested at. */
const SCREEN = '1920x1200x24'

/** Whether windows can be shown only on a display of our own. */
export function needsDisplay() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
}

/**
 * A running Xvfb: its name for DISPLAY, and how to end it.
 *
 * @returns {Promise<{ name: string, close(): void }>}
 */
export async function openDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset']
  const child = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  child.unref()
  let errors = ''
  child.stderr?.on('data', (part) => (errors += part))
  const answer = /** @type {import('node:stream').Readable} */ (child.stdio[3])
  const number = await new Promise((resolve, reject) => {
    let text = ''
    answer.on('data', (part) => {
      text += part
      if (text.includes('\n')) resolve(text.trim())
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Refusal(`Xvfb ended with code ${code}:\n${errors.trim()}`)))
  })
  return { name: `:${number}`, close: () => stop(child) }
}
