/**
 * The switches of the command line.
 *
 * --user-data-dir=DIR   where choices are kept, instead of the user's own folder
 * --theme=THEME         system, light or dark, for this time
 * --view=VIEW           the view to open with, for this time
 * --screenshot=FILE     saves a picture of the window once the page says that it is ready, then quits
 * --measure-start       writes `ready` then, and quits
 */
import { app } from 'electron'
import { viewNames, type PreferencesPatch, type ThemeChoice, type ViewName } from '../../shared/pages/window.js'

export interface Switches {
  readonly userData: string | null
  /** Choices for this time only. */
  readonly choices: PreferencesPatch
  readonly screenshot: string | null
  readonly measureStart: boolean
}

export function readSwitches(): Switches {
  const theme = valueOf('theme')
  const view = valueOf('view')
  return {
    userData: valueOf('user-data-dir'),
    choices: { ...(isTheme(theme) && { theme }), ...(isView(view) && { view }) },
    screenshot: valueOf('screenshot'),
    measureStart: app.commandLine.hasSwitch('measure-start'),
  }
}

function valueOf(name: string): string | null {
  const value = app.commandLine.getSwitchValue(name)
  return value === '' ? null : value
}

function isTheme(text: string | null): text is ThemeChoice {
  return text === 'system' || text === 'light' || text === 'dark'
}

function isView(text: string | null): text is ViewName {
  return viewNames.some((name) => name === text)
}
