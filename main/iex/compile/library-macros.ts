/** Macros of the library that the compiler knows, by module and then `name/arity`: what `import` and `require` of them find. */
export const libraryMacros: ReadonlyMap<string, readonly string[]> = new Map([
  ['Elixir.Kernel', []],
  ['Elixir.Supervisor.Spec', []],
  ['Elixir.Integer', ['is_odd/1', 'is_even/1']],
  [
    'Elixir.Bitwise',
    ['&&&/2', '|||/2', '<<</2', '>>>/2', '^^^/2', '~~~/1', 'band/2', 'bor/2', 'bxor/2', 'bsl/2', 'bsr/2', 'bnot/1'],
  ],
  [
    'Elixir.Logger',
    ['debug', 'info', 'notice', 'warn', 'warning', 'error', 'critical', 'alert', 'emergency'].flatMap((level) => [
      `${level}/1`,
      `${level}/2`,
    ]),
  ],
])
