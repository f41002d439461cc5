/**
 * The native menu. The page has the keys: its items show an accelerator but do not take it, so a key means the same whether or not there is a menu,
 * and a text field keeps its own. On macOS the system takes them all the same, and the page is told.
 */
import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { ThemeChoice, ViewName, WindowCommand } from '../../shared/pages/window.js'
import { push } from './ipc.js'

type Simple = Exclude<WindowCommand, { do: 'show' } | { do: 'theme' }>['do']

const themes: readonly (readonly [ThemeChoice, string])[] = [
  ['system', 'As the System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]

const views: readonly (readonly [ViewName, string])[] = [
  ['system', 'System'],
  ['applications', 'Applications'],
  ['processes', 'Processes'],
  ['tables', 'Tables'],
  ['buckets', 'Buckets'],
  ['log', 'Log'],
]

/** Sets the menu of the app; its choices go to the page of `window`. */
export function setMenu(window: BrowserWindow): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(window)))
}

function template(window: BrowserWindow): MenuItemConstructorOptions[] {
  const mac = process.platform === 'darwin'
  const command = (label: string, what: Simple, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    registerAccelerator: false,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => push(window, 'window.command', { do: what }),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(mac
      ? [
          {
            label: app.name,
            submenu: [
              command(`About ${app.name}`, 'about'),
              line,
              { role: 'services' },
              line,
              { role: 'hide' },
              { role: 'hideOthers' },
              { role: 'unhide' },
              line,
              { role: 'quit' },
            ],
          } satisfies MenuItemConstructorOptions,
        ]
      : []),
    { label: 'File', submenu: [mac ? { role: 'close' } : { role: 'quit' }] },
    {
      label: 'Edit',
      submenu: [
        command('Undo', 'undo', 'CmdOrCtrl+Z'),
        command('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        command('Search', 'search', '/'),
      ],
    },
    {
      label: 'View',
      submenu: [
        ...views.map(([view, label], index): MenuItemConstructorOptions => ({
          label,
          accelerator: `CmdOrCtrl+${index + 1}`,
          registerAccelerator: false,
          click: () => push(window, 'window.command', { do: 'show', view }),
        })),
        line,
        command('Refresh', 'refresh', 'R'),
        command('Pause', 'pause', 'P'),
        line,
        command('Rail: Icons Only or with Words', 'rail', 'CmdOrCtrl+B'),
        command('Close the Process Shown Last', 'inspector', 'Esc'),
        command('Compact Rows', 'density'),
        {
          label: 'Theme',
          submenu: themes.map(([choice, label]) => ({
            label,
            click: () => push(window, 'window.command', { do: 'theme', choice }),
          })),
        },
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [line, { role: 'forceReload' as const }, { role: 'toggleDevTools' as const }]),
      ],
    },
    {
      label: 'Go',
      submenu: [
        command('Back', 'back', 'Alt+Left'),
        command('Forward', 'forward', 'Alt+Right'),
        line,
        command('Jump to a Thing or an Action', 'jump', 'CmdOrCtrl+K'),
      ],
    },
    {
      role: 'help',
      submenu: [command('Keys', 'keys', '?'), ...(mac ? [] : [line, command(`About ${app.name}`, 'about')])],
    },
  ]
}
