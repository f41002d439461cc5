/** A picture of the window: how a machine without a screen shows what the app shows. */
import { writeFile } from 'node:fs/promises'
import type { BrowserWindow } from 'electron'

/** ms until fonts and the first colours of new rows have settled. */
const settledMs = 1500

/** Saves what `window` shows as a PNG. */
export async function savePicture(window: BrowserWindow, file: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, settledMs))
  const image = await window.webContents.capturePage()
  await writeFile(file, image.toPNG())
}
