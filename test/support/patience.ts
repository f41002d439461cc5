/** How long `vi.waitFor` waits: a busy machine may take long to load a view, and a test must not fail for that. */
export const patience = { timeout: 30_000, interval: 20 }
