import { createTerm, type TermModel } from '../stores/term.js'

/** A term that a component looks at by itself, from the handle it is shown. */
export function useTerm(): TermModel {
  return createTerm()
}
