import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultPreferences } from '../../shared/pages/window.js'
import { firstPlace, KeptChoices, readChoices } from '../../main/desktop/preferences.js'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kv-choices-'))
  file = join(folder, 'inner', 'choices.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function open(): KeptChoices {
  return new KeptChoices(file, (thrown) => {
    throw thrown
  })
}

describe('choices', () => {
  it('are the defaults at first', () => {
    expect(open().preferences).toEqual(defaultPreferences)
    expect(open().place).toEqual(firstPlace)
  })

  it('are there at the next start, in a file written whole', () => {
    const first = open()
    first.prefer({ theme: 'dark', intervalsMs: { processes: 500 } })
    first.move({ x: 10, y: 20, width: 900, height: 700, maximized: true })
    first.flush()
    const second = open()
    expect(second.preferences).toEqual({ ...defaultPreferences, theme: 'dark', intervalsMs: { processes: 500 } })
    expect(second.place).toEqual({ x: 10, y: 20, width: 900, height: 700, maximized: true })
    expect(readdirSync(join(folder, 'inner'))).toEqual(['choices.json'])
  })

  it('of the command line hold for this time only, until they are changed', () => {
    const choices = open()
    choices.assume({ theme: 'light', view: 'log' })
    expect(choices.preferences).toMatchObject({ theme: 'light', view: 'log' })
    choices.prefer({ view: 'tables' })
    expect(choices.preferences).toMatchObject({ theme: 'light', view: 'tables' })
    choices.flush()
    expect(open().preferences).toMatchObject({ theme: 'system', view: 'tables' })
  })

  it.each(['', '{', 'null', '[]', '"text"', '{"preferences": 7, "place": []}'])(
    'survive a file that holds %s',
    (text) => {
      const damaged = join(folder, 'damaged.json')
      writeFileSync(damaged, text)
      expect(readChoices(damaged)).toEqual({ preferences: defaultPreferences, place: firstPlace })
    },
  )

  it('take what is right of a file and leave what is wrong', () => {
    const mixed = join(folder, 'mixed.json')
    const preferences = { theme: 'pink', compact: true, view: 'nowhere', tables: [], extra: 1 }
    writeFileSync(mixed, JSON.stringify({ preferences, place: { width: 1, height: 'tall', x: 1.5 } }))
    expect(readChoices(mixed)).toEqual({
      preferences: { ...defaultPreferences, compact: true },
      place: { ...firstPlace, width: 480 },
    })
    expect(readFileSync(mixed, 'utf8')).toContain('pink')
  })
})
