/**
 * The console in a terminal: a line editor with history and completion.
 *
 * Tab completes. ctrl+C ends a running evaluation, else drops what was typed; twice at an empty prompt it leaves, as ctrl+D does at once.
 */
import { clearScreenDown, createInterface, moveCursor } from 'node:readline'
import { banner, Console, promptText } from '../../main/iex/shell/console.js'

const mostHistory = 1000
const leaving = '(ctrl+C again, or ctrl+D, leaves)\n'

/**
 * Runs until the user leaves. `history`: inputs of earlier times, the oldest first; `remember` is told each line.
 *
 * @param {import('../../main/otp/process/runtime.js').Runtime} runtime
 * @param {{
 *   input: NodeJS.ReadableStream,
 *   output: NodeJS.WritableStream,
 *   files?: import('../../main/iex/shell/files.js').Files,
 *   history: readonly string[],
 *   remember: (line: string) => void,
 * }} options
 * @returns {Promise<void>}
 */
export function playTerminal(runtime, { input, output, files, history, remember }) {
  if (files !== undefined) runtime.parts.files = files
  return new Promise((resolve) => {
    const editor = createInterface({
      input,
      output,
      terminal: true,
      history: history.slice(-mostHistory).reverse(),
      historySize: mostHistory,
      removeHistoryDuplicates: true,
      completer: (/** @type {string} */ line, /** @type {Answer} */ answer) => answer(null, completed(line)),
    })
    let isPrompting = false
    let isLeaving = false
    let pending = ''
    /** The last text printed ended in the middle of a line. */
    let isMidLine = false

    /** Takes the line that is being typed off the screen. */
    const hide = () => {
      if (!isPrompting) return
      isPrompting = false
      const { rows } = editor.getCursorPos()
      output.write('\r')
      moveCursor(output, 0, -rows)
      clearScreenDown(output)
    }
    const show = () => {
      const { state } = console
      // What was printed last is still on its way.
      if (!console.device.outbox.isEmpty) return
      if (state.busy && state.reading === null) return
      if (isMidLine && state.reading === null) output.write('\n')
      isMidLine = false
      editor.setPrompt(promptText(state))
      editor.prompt(true)
      isPrompting = true
    }
    const print = (/** @type {string} */ text, /** @type {() => void} */ then = () => undefined) => {
      const wasPrompting = isPrompting
      hide()
      isMidLine = !text.endsWith('\n')
      output.write(text, then)
      if (wasPrompting) show()
    }
    const console = new Console(runtime, {
      deliver: (pieces, taken) =>
        print(pieces.map(({ text }) => text).join(''), () => {
          taken()
          if (!isPrompting) show()
        }),
      changed: () => {
        hide()
        if (!console.state.continued) pending = ''
        show()
      },
    })

    /** @typedef {(error: null, result: [string[], string]) => void} Answer */
    /** What Tab puts in; where there are several ways to go on, they are printed. @param {string} line @returns {[string[], string]} */
    const completed = (line) => {
      const before = pending === '' ? line : `${pending}\n${line}`
      const { from, insert, list } = console.expand(before)
      const typed = before.slice(from)
      if (list.length > 0) print(`${columns(list)}\n`)
      return [insert === '' ? [] : [typed + insert], typed]
    }

    editor.on('line', (line) => {
      isLeaving = false
      isPrompting = false
      if (line.trim() !== '') remember(line)
      if (console.state.reading === null && !console.state.busy) pending = pending === '' ? line : `${pending}\n${line}`
      console.give(line)
      if (!isPrompting) show()
    })
    editor.on('SIGINT', () => {
      if (console.state.busy) console.interrupt()
      else if (console.state.continued || editor.line !== '') {
        editor.write(null, { ctrl: true, name: 'e' })
        editor.write(null, { ctrl: true, name: 'u' })
        console.interrupt()
      } else if (isLeaving) editor.close()
      else {
        isLeaving = true
        print(leaving)
      }
    })
    editor.on('close', () => {
      output.write('\n')
      console.close()
      resolve()
    })
    output.write(`${banner}\n`)
    show()
  })
}

/** Words in columns, as many as fit. @param {readonly string[]} words */
function columns(words) {
  const width = Math.max(...words.map((word) => word.length)) + 4
  const perLine = Math.max(1, Math.floor(80 / width))
  const lines = []
  for (let i = 0; i < words.length; i += perLine)
    lines.push(
      words
        .slice(i, i + perLine)
        .map((word) => word.padEnd(width))
        .join('')
        .trimEnd(),
    )
  return lines.join('\n')
}
