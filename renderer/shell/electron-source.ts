import type { ElectronSource } from '../../shared/pages/system.js'

/** Which Electron runs, in words. */
export const sourceText: Readonly<Record<ElectronSource, string>> = {
  official: 'the declared release',
  fallback: 'the build carried by the npm registry',
  override: 'chosen by KV_OBSERVER_ELECTRON',
}
