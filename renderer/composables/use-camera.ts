import { computed, onMounted, onScopeDispose, ref, type ComputedRef, type Ref } from 'vue'
import type { Camera } from '../stores/tree.js'

const smallest = 0.15
const largest = 2
/** Smaller than this nothing can be read; a tree that does not fit then goes over the edge. */
const readable = 0.75
const border = 16
/** So much of what is looked at stays in sight, however far one drags. */
const rest = 60

interface Extent {
  readonly width: number
  readonly height: number
}

interface Area extends Extent {
  readonly x: number
  readonly y: number
}

/**
 * A plane larger than its window: zoomed at a point, dragged, fitted. `content` is the plane's extent in its own px, `camera` where it
 * is, `held` the part that is to stay in sight. As long as the person has not moved it the plane is fitted anew whenever it or the
 * window changes.
 */
export function useCamera(
  element: Readonly<Ref<HTMLElement | null>>,
  content: () => Extent,
  camera: Ref<Camera>,
  held: () => Area | null,
): {
  area: ComputedRef<Area>
  transform: ComputedRef<string>
  fit: () => void
  settle: () => void
  zoomAt: (x: number, y: number, factor: number) => void
  zoom: (factor: number) => void
  pan: (dx: number, dy: number) => void
  reveal: (area: Area) => void
} {
  const view = ref<Extent>({ width: 0, height: 0 })

  /** What of the plane is in sight, in its own px. */
  const area = computed(() => {
    const { x, y, scale } = camera.value
    return { x: -x / scale, y: -y / scale, width: view.value.width / scale, height: view.value.height / scale }
  })
  const transform = computed(() => `translate(${camera.value.x}px, ${camera.value.y}px) scale(${camera.value.scale})`)

  function fitted(mode: 'auto' | 'whole'): Camera {
    const { width, height } = content()
    const wide = Math.max(1, view.value.width - 2 * border)
    const high = Math.max(1, view.value.height - 2 * border)
    const least = mode === 'auto' ? readable : smallest
    const scale = Math.max(least, Math.min(1, wide / Math.max(1, width), high / Math.max(1, height)))
    return { x: border, y: Math.round((view.value.height - height * scale) / 2), scale, mode }
  }

  /** All of it, and so it stays until somebody moves it. */
  function fit(): void {
    camera.value = fitted('whole')
  }

  /** To be called when the plane has changed. */
  function settle(): void {
    const { x, y, scale, mode } = camera.value
    if (view.value.width === 0) return
    if (mode === 'free') return move(x, y, scale)
    camera.value = fitted(mode)
    const part = held()
    if (part) reveal(part)
  }

  function move(x: number, y: number, scale: number, mode: Camera['mode'] = 'free'): void {
    const { width, height } = content()
    camera.value = {
      x: Math.min(view.value.width - rest, Math.max(rest - width * scale, x)),
      y: Math.min(view.value.height - rest, Math.max(rest - height * scale, y)),
      scale,
      mode,
    }
  }

  function zoomAt(px: number, py: number, factor: number): void {
    const { x, y, scale } = camera.value
    const next = Math.min(largest, Math.max(smallest, scale * factor))
    const grown = next / scale
    move(px - (px - x) * grown, py - (py - y) * grown, next)
  }

  function zoom(factor: number): void {
    zoomAt(view.value.width / 2, view.value.height / 2, factor)
  }

  function pan(dx: number, dy: number): void {
    move(camera.value.x + dx, camera.value.y + dy, camera.value.scale)
  }

  /** Moves as little as needed to have this part in sight. */
  function reveal(part: Area): void {
    const { x, y, scale, mode } = camera.value
    const [left, top] = [part.x * scale + x, part.y * scale + y]
    const dx = shift(left, part.width * scale, view.value.width)
    const dy = shift(top, part.height * scale, view.value.height)
    if (dx !== 0 || dy !== 0) move(x + dx, y + dy, scale, mode)
  }

  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return
    view.value = { width: entry.contentRect.width, height: entry.contentRect.height }
    settle()
  })
  onMounted(() => {
    if (element.value) observer.observe(element.value)
  })
  onScopeDispose(() => observer.disconnect())

  return { area, transform, fit, settle, zoomAt, zoom, pan, reveal }
}

function shift(start: number, length: number, whole: number): number {
  if (start < 12) return 12 - start
  const over = start + length + 12 - whole
  // What is longer than the window is shown from its beginning.
  return over > 0 ? -Math.min(over, start - 12) : 0
}
