/** Warnings of variables that nothing uses: those of a scope at its end, by name. Source: elixir_env of Elixir 1.14. */
import type { Variable } from './scope.js'

interface Together {
  readonly names: ReadonlySet<string>
  readonly held: Variable[]
}

export class UnusedVariables {
  /** The variables of the innermost scope that was entered; null outside of all. */
  #declared: Variable[] | null = null
  #together: Together | null = null

  constructor(readonly warn: (line: number, message: string) => void) {}

  declared(variable: Variable): void {
    this.#declared?.push(variable)
  }

  /** Compiles a scope. */
  within<T>(compile: () => T): T {
    const outer = this.#declared
    const own: Variable[] = []
    this.#declared = own
    try {
      const compiled = compile()
      this.#tell(own)
      return compiled
    } finally {
      this.#declared = outer
    }
  }

  /** Compiles what is written as one scope, though it is made of several: `names` are told of at its end. */
  together<T>(names: ReadonlySet<string>, compile: () => T): T {
    const outer = this.#together
    const held: Variable[] = []
    this.#together = { names, held }
    let compiled: T
    try {
      compiled = compile()
    } finally {
      this.#together = outer
    }
    this.#tell(held)
    return compiled
  }

  #tell(variables: readonly Variable[]): void {
    const { names, held } = this.#together ?? {}
    const unused = variables.filter(({ used, name }) => !used && !name.startsWith('_') && !name.includes('@'))
    held?.push(...unused.filter(({ name }) => names?.has(name)))
    const told = unused.filter(({ name }) => names?.has(name) !== true)
    told.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    for (const { name, line, hides } of told) {
      const why = hides
        ? 'there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used'
        : 'if the variable is not meant to be used, prefix it with an underscore'
      this.warn(line, `variable "${name}" is unused (${why})`)
    }
  }
}
