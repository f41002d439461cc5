import { describe, expect, it, vi } from 'vitest'
import { contentSecurityPolicy } from '../../main/desktop/page.js'

vi.mock('electron', () => ({ app: {}, protocol: {}, session: {} }))

describe('the content security policy of the built page', () => {
  it('takes scripts and styles from our own files alone, and nothing else by default', () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', undefined)
    const policy = contentSecurityPolicy()
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toContain('unsafe')
    vi.unstubAllEnvs()
  })
})
