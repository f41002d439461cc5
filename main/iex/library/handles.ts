/** Pids, references and ports from what is printed of them: `:erlang.list_to_pid/1` and its like. */
import { charlist } from '../../otp/term/charlist.js'
import { refused } from '../../otp/process/raised.js'
import { running } from '../../otp/process/current.js'
import { refNumber } from '../../otp/term/handle-text.js'
import { Pid, Port, Ref, type Term } from '../../otp/term/term.js'

const largestWord = 2 ** 28

/** The numbers of `1.2.3`, if there are `count` of them. */
function numbers(text: string, count: number): number[] | undefined {
  if (!/^\d+(\.\d+)*$/.test(text)) return undefined
  const found = text.split('.').map(Number)
  return found.length === count && found.every((each) => each < 2 ** 32) ? found : undefined
}

/** `0.101.0`: the living process of that number, or a pid that nobody has. */
export function pidFrom(text: string): Term {
  const [node, number = 0, serial = 0] = numbers(text, 3) ?? []
  if (node !== 0 || number >= largestWord) return refused('list_to_pid', [charlist(`<${text}>`)])
  const process = serial === 0 ? running().runtime.processByNumber(number) : undefined
  return process?.pid ?? new Pid(number, serial)
}

/** `0.4`: the open port of that number, or one that is not open. */
export function portFrom(text: string): Term {
  const [node, number = 0] = numbers(text, 2) ?? []
  if (node !== 0) return refused('list_to_port', [charlist(`#Port<${text}>`)])
  for (const { port } of running().runtime.parts.ports?.all() ?? []) if (port.number === number) return port
  return new Port(number)
}

/** `0.1.2.3`. References of ours differ in the last three numbers. */
export function referenceFrom(text: string): Term {
  const [node, first = 0, middle = 0, last = 0] = numbers(text, 4) ?? []
  if (node !== 0) return refused('list_to_ref', [charlist(`#Ref<${text}>`)])
  return new Ref(refNumber(first, middle, last) ?? -1)
}
