/** Pids, references, ports and functions as Elixir prints them. */
import { atomCall, atomLiteral } from './atom-text.js'
import type { Fun, Pid, Port, Ref } from './term.js'

/** `#PID<0.42.0>` */
export function pidText(pid: Pid): string {
  return `#PID<0.${pid.number}.${pid.serial}>`
}

/** `#Port<0.5>` */
export function portText(port: Port): string {
  return `#Port<0.${port.number}>`
}

// A reference of the BEAM is three words: here the first never changes, the last, of 18 bits, grows by one with each reference, and carries
// into the middle. They begin high, so that references are as wide as they are there.
const firstWord = 3_877_465_945
const middleWord = 628_097_025
const lastWord = 100_000
const lastWordEnd = 2 ** 18

/** `#Reference<0.3877465945.628097025.100001>` */
export function refText(ref: Ref): string {
  const count = lastWord + ref.number
  return `#Reference<0.${firstWord}.${middleWord + Math.floor(count / lastWordEnd)}.${count % lastWordEnd}>`
}

/** The number of the reference that `refText` writes with these three words; undefined when it writes none so. */
export function refNumber(first: number, middle: number, last: number): number | undefined {
  const number = (middle - middleWord) * lastWordEnd + last - lastWord
  return first === firstWord && number >= 0 && last < lastWordEnd ? number : undefined
}

/** The name of a function among those of its module: `-start_link/0-fun-0-` of one that was made in another function. */
export function funName({ module, name, arity, external, index, homeArity }: Fun): string {
  if (external || homeArity < 0) return name.name
  // What is typed at the console is made by erl_eval, which has a function for each number of arguments, the first of them its third.
  const number = module.name === 'erl_eval' ? arity + 2 : index
  return `-${name.name}/${homeArity}-fun-${number}-`
}

/** `&Enum.map/2`, `#Function<43.3316493/0 in :erl_eval.expr/6>`, and without the arity at its end for a captured local function. */
export function funText(fun: Fun): string {
  const where = `${atomLiteral(fun.module)}.${atomCall(fun.name)}`
  if (fun.external) return `&${where}/${fun.arity}`
  const home = fun.homeArity < 0 ? where : `${where}/${fun.homeArity}`
  return `#Function<${fun.index}.${fun.unique}/${fun.arity} in ${home}>`
}
