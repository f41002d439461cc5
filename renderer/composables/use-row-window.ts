import { computed, onMounted, onScopeDispose, ref, type ComputedRef, type Ref } from 'vue'

/** An element may be 33,554,432 px high at most; rows beyond are not reachable by scrolling. */
const highestPx = 33_000_000

/**
 * Which of `count` rows of one height are on the screen, with a few more on either side. All rows have `rowHeight` px, so nothing is
 * measured and a million rows cost as much as a hundred. `headHeight`: a sticky header over the rows, inside the scroller.
 *
 * span   rows from `first` to `last` in a list that is long enough; always the same for one height of the view, so elements keyed by
 *        index modulo `span` are used again while one scrolls instead of being made and dropped
 */
export function useRowWindow(
  scroller: Readonly<Ref<HTMLElement | null>>,
  count: () => number,
  rowHeight: () => number,
  headHeight = 0,
): {
  scrollTop: Ref<number>
  viewHeight: Ref<number>
  reachable: ComputedRef<number>
  height: ComputedRef<number>
  span: ComputedRef<number>
  first: ComputedRef<number>
  last: ComputedRef<number>
  reveal: (index: number) => void
} {
  const overscan = 8
  const scrollTop = ref(0)
  const viewHeight = ref(600)

  const reachable = computed(() => Math.min(count(), Math.floor(highestPx / rowHeight())))
  const height = computed(() => reachable.value * rowHeight())
  const span = computed(() => Math.ceil(viewHeight.value / rowHeight()) + 1 + 2 * overscan)
  const first = computed(() => {
    const top = Math.floor(scrollTop.value / rowHeight()) - overscan
    return Math.max(0, Math.min(top, reachable.value - span.value))
  })
  const last = computed(() => Math.min(reachable.value - 1, first.value + span.value - 1))

  /** Scrolls as little as needed to have the row in view. */
  function reveal(index: number): void {
    const element = scroller.value
    if (!element) return
    const top = index * rowHeight()
    const seen = element.clientHeight - headHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + rowHeight() > element.scrollTop + seen) element.scrollTop = top + rowHeight() - seen
  }

  const observer = new ResizeObserver(([entry]) => {
    if (entry) viewHeight.value = Math.max(0, entry.contentRect.height - headHeight)
  })
  onMounted(() => {
    if (scroller.value) observer.observe(scroller.value)
  })
  onScopeDispose(() => observer.disconnect())

  return { scrollTop, viewHeight, reachable, height, span, first, last, reveal }
}
