import { computed, type ComputedRef } from 'vue'
import type { TableChoice } from '../../shared/pages/window.js'
import type { Column } from '../components/table.js'

export interface PlacedColumn<Row> {
  readonly column: Column<Row>
  readonly width: number
  readonly shown: boolean
}

/**
 * Columns as chosen: the kept order, widths and visibility laid over those the view declares. Columns that are new since the choice
 * was kept come at their declared place at the end; ones that are no more are dropped.
 */
export function useColumns<Row>(
  columns: () => readonly Column<Row>[],
  choice: () => TableChoice | null,
  change: (choice: TableChoice) => void,
): {
  placed: ComputedRef<readonly PlacedColumn<Row>[]>
  shown: ComputedRef<readonly PlacedColumn<Row>[]>
  resize: (key: string, width: number) => void
  show: (key: string, on: boolean) => void
  reset: () => void
  keepSort: (key: string, descending: boolean) => void
} {
  const placed = computed(() => {
    const kept = new Map((choice()?.columns ?? []).map((one) => [one.key, one]))
    return columns().map((column) => {
      const one = kept.get(column.key)
      return { column, width: one?.width ?? column.width, shown: one?.shown ?? !column.hidden }
    })
  })
  const shown = computed(() => placed.value.filter((one) => one.shown))

  function keep(next: readonly PlacedColumn<Row>[]): void {
    change({
      sort: choice()?.sort ?? null,
      columns: next.map((one) => ({ key: one.column.key, width: one.width, shown: one.shown })),
    })
  }

  function resize(key: string, width: number): void {
    const limited = Math.min(2000, Math.max(40, Math.round(width)))
    keep(placed.value.map((one) => (one.column.key === key ? { ...one, width: limited } : one)))
  }

  function show(key: string, on: boolean): void {
    if (!on && shown.value.length === 1) return // a table without columns could not be mended
    keep(placed.value.map((one) => (one.column.key === key ? { ...one, shown: on } : one)))
  }

  function reset(): void {
    change({ sort: null, columns: [] })
  }

  function keepSort(key: string, descending: boolean): void {
    change({ columns: choice()?.columns ?? [], sort: { key, descending } })
  }

  return { placed, shown, resize, show, reset, keepSort }
}
