/**
 * How long a program of bench/ kept its event loop, and by whom: from the gaps that it prints itself and from what V8 prints of its work on the main
 * thread under `traceFlags`: collections, steps of marking, and the start of marking, which no observer in the program is told of.
 */

/** Makes V8 print what `holds` reads; `--expose-gc` is for the collection by which the two clocks are laid beside each other. */
export const traceFlags = ['--expose-gc', '--trace-gc', '--trace-incremental-marking']

/**
 * Times in ms: of a gap since the program began, of a pause since V8 did.
 *
 * @typedef {{ from: number, to: number, cpu: number }} Gap
 * @typedef {{ from: number, to: number }} Pause
 */

/** V8 prints whole ms. */
const grain = 1

/**
 * hold  ms of the longest gap
 * own   ms of the longest part of a gap that may have been our own: neither more than the main thread had of the core nor than V8 left of the gap
 * gc    ms of V8's longest pause
 *
 * @param {string} output
 * @returns {{ hold: number, own: number, gc: number } | undefined} undefined where the program prints no gaps
 */
export function holds(output) {
  const found = /^gaps (.*)$/m.exec(output)
  if (found === null) return undefined
  /** @type {{ collected: number, gaps: Gap[] }} */
  const { collected, gaps } = JSON.parse(String(found[1]))
  const { pauses, forced } = printed(output)
  const shift = collected - (forced ?? collected)
  const shifted = pauses.map(({ from, to }) => ({ from: from + shift, to: to + shift }))
  return {
    hold: Math.max(0, ...gaps.map(({ from, to }) => to - from)),
    own: Math.max(0, ...gaps.map((gap) => own(gap, shifted))),
    gc: Math.max(0, ...pauses.map(({ from, to }) => to - from)),
  }
}

/** @param {Gap} gap @param {readonly Pause[]} pauses */
function own({ from, to, cpu }, pauses) {
  let rest = to - from
  for (const pause of pauses) rest -= Math.max(0, Math.min(to + grain, pause.to) - Math.max(from - grain, pause.from))
  return Math.max(0, Math.min(cpu, rest))
}

/**
 * What V8 printed; `forced`: when the first collection that the program asked for had ended.
 *
 * @param {string} output
 */
function printed(output) {
  /** @type {Pause[]} */
  const pauses = []
  let forced
  let markingFrom
  for (const line of output.matchAll(/^\[\d+:0x[0-9a-f]+\] +(\d+) ms: (.*)$/gm)) {
    const at = Number(line[1])
    const text = String(line[2])
    const collection = /MB, ([\d.]+) \/ [\d.]+ ms/.exec(text)
    const step = /^\[IncrementalMarking\] Step .* in ([\d.]+)$/.exec(text)
    const ms = Number((collection ?? step)?.[1] ?? NaN)
    if (ms > 0) pauses.push({ from: at - ms, to: at })
    if (collection !== null && text.includes('testing')) forced ??= at
    if (text.startsWith('[IncrementalMarking] Start (')) markingFrom = at
    if (text === '[IncrementalMarking] Running' && markingFrom !== undefined) pauses.push({ from: markingFrom, to: at })
  }
  return { pauses, forced }
}
