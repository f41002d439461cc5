import { shallowRef, type ShallowRef } from 'vue'
import type { Page } from '../../shared/pages/page.js'
import type { MenuPlace } from '../components/menu.js'
import type { List } from '../stores/list.js'
import { useToasts } from '../stores/toasts.js'

/**
 * The menu of a row of a list, whose order is kept while it is open. `focus` gets the focus back to the list.
 *
 * attempt  does something and shows why it failed; true where it did not
 */
export function useRowMenu<Row>(
  list: Pick<List<Row, string | number, Page<Row>>, 'hold'>,
  focus: () => void,
): {
  menu: Readonly<ShallowRef<{ readonly row: Row; readonly place: MenuPlace } | null>>
  openMenu: (row: Row, place: MenuPlace) => void
  closeMenu: () => void
  attempt: (act: () => Promise<unknown>) => Promise<boolean>
} {
  const toasts = useToasts()
  const menu = shallowRef<{ readonly row: Row; readonly place: MenuPlace } | null>(null)

  function openMenu(row: Row, place: MenuPlace): void {
    list.hold('menu', true)
    menu.value = { row, place }
  }

  function closeMenu(): void {
    menu.value = null
    list.hold('menu', false)
    focus()
  }

  async function attempt(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act()
      return true
    } catch (error) {
      toasts.showFailure(error)
      return false
    }
  }

  return { menu, openMenu, closeMenu, attempt }
}
