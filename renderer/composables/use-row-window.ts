import { useVirtualizer } from '@tanstack/vue-virtual'
import { computed, watch, type ComputedRef, type Ref } from 'vue'

/** An element may be 33,554,432 px high at most; rows beyond are not reachable by scrolling. */
const highestPx = 33_000_000
const overscan = 8

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
  viewHeight: ComputedRef<number>
  reachable: ComputedRef<number>
  height: ComputedRef<number>
  span: ComputedRef<number>
  first: ComputedRef<number>
  last: ComputedRef<number>
  reveal: (index: number) => void
} {
  const reachable = computed(() => Math.min(count(), Math.floor(highestPx / rowHeight())))
  const virtual = useVirtualizer<HTMLElement, HTMLElement>(
    computed(() => ({
      count: reachable.value,
      getScrollElement: () => scroller.value,
      estimateSize: rowHeight,
      overscan,
      initialRect: { width: 800, height: 600 },
      // The header covers the top of the view and pushes the rows down by as much.
      scrollPaddingEnd: headHeight,
    })),
  )
  // It keeps the sizes it knows when only the height of all rows changes.
  watch(rowHeight, () => virtual.value.measure())

  const viewHeight = computed(() => Math.max(0, (virtual.value.scrollRect?.height ?? 600) - headHeight))
  const span = computed(() => Math.ceil(viewHeight.value / rowHeight()) + 1 + 2 * overscan)
  const first = computed(() => {
    const start = (virtual.value.range?.startIndex ?? 0) - overscan
    return Math.max(0, Math.min(start, reachable.value - span.value))
  })
  const last = computed(() => Math.min(reachable.value - 1, first.value + span.value - 1))

  return {
    viewHeight,
    reachable,
    height: computed(() => virtual.value.getTotalSize()),
    span,
    first,
    last,
    /** Scrolls as little as needed to have the row in view. */
    reveal: (index) => virtual.value.scrollToIndex(index, { align: 'auto' }),
  }
}
