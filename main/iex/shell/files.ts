/** The files that a shell can reach: those of the machine in a terminal, none in the window. */
import { running } from '../../otp/process/current.js'

/** Paths are those of the machine, relative ones from `cwd`. */
export interface Files {
  /** The folder that relative paths start from. */
  cwd(): string
  /** Goes to another folder; false where there is none. */
  cd(path: string): boolean
  /** The text of a file; undefined where there is none. */
  read(path: string): string | undefined
  /** What is in a folder; undefined where there is none. */
  list(path: string): readonly { readonly name: string; readonly isFolder: boolean }[] | undefined
}

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** Absent where the shell reaches no files. */
    files?: Files
  }
}

/** The files of the running runtime. */
export function files(): Files | undefined {
  return running().runtime.parts.files
}
