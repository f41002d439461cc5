import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('renderer/styles/tokens.css', 'utf8')

function tokens(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const block = new RegExp(`data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return new Map(
    [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name ?? '', colour ?? '']),
  )
}

/** Relative luminance by WCAG 2.1. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const surfaces = ['--surface', '--surface-chrome', '--surface-raised', '--surface-stripe', '--surface-hover']
const marked = ['--surface-selected', '--surface-selected-calm', '--surface-pressed', '--new-soft', '--changed-soft']
const texts = [
  ['--text', [...surfaces, ...marked, '--match-soft', '--surface-field']],
  ['--text-second', [...surfaces, ...marked]],
  ['--text-faint', [...surfaces, '--surface-field']],
  ['--accent', [...surfaces, ...marked, '--surface-field']],
  ['--running', [...surfaces, '--surface-selected', '--surface-selected-calm', '--running-soft']],
  ['--suspended', [...surfaces, '--surface-selected', '--surface-selected-calm', '--suspended-soft']],
  ['--gone', [...surfaces, '--surface-selected', '--surface-selected-calm', '--gone-soft']],
  ['--waiting', [...surfaces, ...marked]],
  ['--on-accent', ['--accent', '--accent-strong']],
  ...['atom', 'number', 'string', 'thing', 'plain'].map(
    (part) => [`--term-${part}`, [...surfaces, '--surface-selected', '--surface-selected-calm']] as const,
  ),
] as const

describe.each(['light', 'dark'] as const)('colours of %s', (theme) => {
  const colours = tokens(theme)
  const pairs = texts.flatMap(([text, on]) => on.map((surface) => [text, surface] as const))

  it.each(pairs)('%s can be read on %s', (text, surface) => {
    expect(contrast(colours.get(text) ?? '', colours.get(surface) ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it('has a focus ring and field edges of at least 3:1', () => {
    for (const edge of ['--focus', '--line-strong']) {
      expect(contrast(colours.get(edge) ?? '', colours.get('--surface') ?? '')).toBeGreaterThanOrEqual(3)
    }
  })
})

it('both themes name the same colours', () => {
  expect([...tokens('light').keys()]).toEqual([...tokens('dark').keys()])
})
