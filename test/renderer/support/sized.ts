import { vi } from 'vitest'

/**
 * Gives every element this size: the test's page lays nothing out, and a list or a tree in no room has nothing in sight. To be taken back
 * by `vi.unstubAllGlobals()` and `vi.restoreAllMocks()`.
 */
export function everythingIs(width: number, height: number): void {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(width)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(height)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height)
  vi.stubGlobal(
    'ResizeObserver',
    class implements ResizeObserver {
      constructor(private readonly tell: ResizeObserverCallback) {}
      observe(target: Element): void {
        const rect = { width, height, x: 0, y: 0, top: 0, left: 0, right: width, bottom: height, toJSON: () => ({}) }
        const size = [{ inlineSize: width, blockSize: height }]
        const entry = { target, contentRect: rect, borderBoxSize: size, contentBoxSize: size }
        this.tell([{ ...entry, devicePixelContentBoxSize: size }], this)
      }
      unobserve(): void {}
      disconnect(): void {}
    },
  )
}
