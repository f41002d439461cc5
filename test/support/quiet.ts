/** A warning or error that nobody asked for fails the test it appears in. A test that expects one spies on the console. */
import { format } from 'node:util'
import { afterEach } from 'vitest'

const written: string[] = []

const record =
  (level: string) =>
  (...args: unknown[]) =>
    void written.push(`${level}: ${format(...args)}`)

Object.assign(console, { warn: record('warn'), error: record('error') })

afterEach(() => {
  const lines = written.splice(0)
  if (lines.length > 0) throw new Error(`The console was written to:\n${lines.join('\n')}`)
})
