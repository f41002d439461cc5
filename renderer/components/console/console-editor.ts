/** The editor of the console's input. It lives in a shadow root: there its styles are sheets made by code, which the page's policy allows. */
import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeCompletion,
  closeBracketsKeymap,
  completionKeymap,
  completionStatus,
  startCompletion,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab, insertNewlineAndIndent } from '@codemirror/commands'
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { Compartment, EditorState, Prec } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers, type Rect } from '@codemirror/view'
import { elixir } from 'codemirror-lang-elixir'
import type { Completions } from '../../../shared/pages/console.js'
import { colours } from './console-text.js'

export interface EditorActions {
  /** The person wants `text` evaluated; answers whether it is whole. */
  give(text: string): Promise<boolean>
  complete(before: string): Promise<Completions>
  interrupt(): void
  clear(): void
  /** The inputs so far, the oldest first. */
  inputs(): readonly string[]
  changed(text: string): void
  leave(): void
}

export interface ConsoleEditor {
  readonly view: EditorView
  set(text: string): void
  /** What stands before the first line, and before the others. */
  prompt(first: string, others: string): void
}

const theme = EditorView.theme({
  '&': { fontSize: '12px', color: 'var(--text)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '18px', fontFeatureSettings: "'calt' 0" },
  '.cm-content': { padding: '4px 0 6px', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 16px 0 0' },
  '.cm-cursor': { borderLeftColor: 'var(--text)', borderLeftWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    background: 'var(--surface-selected)',
  },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: 'var(--text-faint)' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 7px 0 16px', minWidth: '0' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--surface-pressed)',
    outline: '1px solid var(--line-strong)',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': {
    color: 'var(--gone)',
    backgroundColor: 'transparent',
  },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--surface-raised)',
    boxShadow: 'var(--shadow)',
    color: 'var(--text)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)', fontSize: '12px', maxHeight: '208px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0 8px', lineHeight: '22px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--surface-selected)',
    color: 'var(--text)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionDetail': { color: 'var(--text-second)', fontStyle: 'normal' },
  '.cm-completionInfo': {
    maxWidth: '360px',
    padding: '6px 10px',
    fontFamily: 'var(--font-ui)',
    fontSize: '12px',
    whiteSpace: 'pre-wrap',
  },
  '.cm-completionInfo code': { fontFamily: 'var(--font-code)', fontSize: '0.96em' },
  '.keyword': { color: 'var(--accent)' },
  '.atom': { color: 'var(--term-atom)' },
  '.number': { color: 'var(--term-number)' },
  '.string': { color: 'var(--term-string)' },
  '.comment': { color: 'var(--text-faint)', fontStyle: 'italic' },
  '.label': { color: 'var(--term-atom)' },
})

/** Documentation as it is shown beside what is offered: plain, but that names in backticks are code. */
function docElement(doc: string): HTMLElement {
  const element = document.createElement('div')
  for (const [index, text] of doc.split('`').entries()) {
    if (index % 2 === 0) element.append(text)
    else {
      const name = document.createElement('code')
      name.textContent = text
      element.append(name)
    }
  }
  return element
}

/** Where documentation is shown: beside the list where there is room for it, else at that end of the list which is away from the cursor. */
function beside(view: EditorView, list: Rect, option: Rect, info: Rect, space: Rect): { style: string; class: string } {
  const [width, height] = [info.right - info.left, info.bottom - info.top]
  const top = Math.max(space.top, Math.min(option.top, space.bottom - height)) - list.top
  if (width <= space.right - list.right) return { style: `top: ${top}px`, class: 'cm-completionInfo-right' }
  if (width <= list.left - space.left) return { style: `top: ${top}px`, class: 'cm-completionInfo-left' }
  const cursor = view.coordsAtPos(view.state.selection.main.head)
  const isBelow = cursor === null || cursor.top < list.top
  return { style: `left: 0; ${isBelow ? 'top' : 'bottom'}: calc(100% + 2px)`, class: '' }
}

function commonStart(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}

export function makeEditor(root: ShadowRoot, label: string, text: string, actions: EditorActions): ConsoleEditor {
  const prompts = new Compartment()
  /** Where one is in the history; null while one types. */
  let at: number | null = null
  let draft = ''
  /** Where the input ends that is being given, until it is known whether it was whole. */
  let asked: number | null = null
  /** Where the last Enter was pressed meanwhile. */
  let due: number | null = null

  function recall(view: EditorView, step: -1 | 1): boolean {
    const { doc, selection } = view.state
    const line = doc.lineAt(selection.main.head).number
    if (completionStatus(view.state) === 'active' || (step < 0 ? line > 1 : line < doc.lines)) return false
    const inputs = actions.inputs()
    const next = (at ?? inputs.length) + step
    if (next < 0 || next > inputs.length) return true
    if (at === null) draft = doc.toString()
    at = next === inputs.length ? null : next
    replace(view, inputs[next] ?? draft)
    return true
  }

  function replace(view: EditorView, insert: string): void {
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert },
      selection: { anchor: insert.length },
      scrollIntoView: true,
    })
  }

  async function enter(view: EditorView): Promise<void> {
    const { doc, selection } = view.state
    const { head } = selection.main
    if (asked !== null) {
      // Typed ahead: it is asked about when the answer is there.
      view.dispatch({ changes: { from: head, insert: '\n' }, selection: { anchor: head + 1 }, scrollIntoView: true })
      due = head
      return
    }
    // In the middle of several lines, Enter is a line break as in any editor.
    if (head < doc.toString().trimEnd().length) insertNewlineAndIndent(view)
    else await ask(view, doc.length)
  }

  /** Gives what is before `end`. What is typed meanwhile stays, and the input in it that an Enter ended is given next. */
  async function ask(view: EditorView, end: number): Promise<void> {
    asked = end
    const isGiven = await actions.give(view.state.sliceDoc(0, end))
    const to = asked
    const isTypedAhead = view.state.sliceDoc(to, to + 1) === '\n'
    if (isGiven) {
      at = null
      draft = ''
      view.dispatch({ changes: { from: 0, to: isTypedAhead ? to + 1 : to }, scrollIntoView: true })
    } else if (view.state.selection.main.head === to) insertNewlineAndIndent(view)
    else if (!isTypedAhead) view.dispatch({ changes: { from: to, insert: '\n' } })
    const next = due
    asked = due = null
    if (next !== null) await ask(view, next)
  }

  async function source(context: CompletionContext): Promise<CompletionResult | null> {
    const before = context.state.sliceDoc(0, context.pos)
    if (!context.explicit && !/[\w.:@%!?]$/.test(before)) return null
    const { from, items } = await actions.complete(before)
    if (items.length === 0) return null
    return {
      from,
      validFor: /^[\w!?@]*$/,
      options: items.map(({ label, kind, detail, doc }) => ({
        label,
        type: kind,
        detail,
        ...(doc !== '' && { info: () => docElement(doc) }),
      })),
    }
  }

  /** Tab, as in IEx: puts in what all that is on offer begins with, and offers the rest. */
  async function completeHere(view: EditorView): Promise<void> {
    const { head } = view.state.selection.main
    const { from, items } = await actions.complete(view.state.sliceDoc(0, head))
    const common = items.map(({ label }) => label).reduce(commonStart, items[0]?.label ?? '')
    // Typed on meanwhile: what came back is about something else.
    if (view.state.selection.main.head !== head) return
    if (common.length > head - from) {
      closeCompletion(view)
      view.dispatch({ changes: { from, to: head, insert: common }, selection: { anchor: from + common.length } })
    }
    if (items.length > 1) startCompletion(view)
  }

  const keys = keymap.of([
    {
      key: 'Enter',
      run: (view) => {
        void enter(view)
        return true
      },
    },
    { key: 'ArrowUp', run: (view) => recall(view, -1) },
    { key: 'ArrowDown', run: (view) => recall(view, 1) },
    {
      key: 'Tab',
      run: (view) => {
        if (acceptCompletion(view)) return true
        const { from } = view.state.doc.lineAt(view.state.selection.main.head)
        const before = view.state.sliceDoc(from, view.state.selection.main.head)
        if (before.trim() === '') return false
        void completeHere(view)
        return true
      },
    },
    {
      key: 'Ctrl-c',
      run: (view) => {
        if (!view.state.selection.main.empty) return false
        actions.interrupt()
        return true
      },
    },
    {
      key: 'Ctrl-l',
      run: () => {
        actions.clear()
        return true
      },
    },
    {
      key: 'Escape',
      run: (view) => {
        if (completionStatus(view.state) === 'active') return closeCompletion(view)
        actions.leave()
        return true
      },
    },
  ])

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      selection: { anchor: text.length },
      extensions: [
        Prec.high(keys),
        prompts.of([]),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        indentOnInput(),
        elixir(),
        syntaxHighlighting(colours),
        // Enter gives the input, whatever is on offer: what is offered is taken by Tab, as in IEx.
        autocompletion({ override: [source], icons: false, defaultKeymap: false, positionInfo: beside }),
        keymap.of(completionKeymap.filter(({ key }) => key !== 'Enter')),
        keymap.of([...closeBracketsKeymap, indentWithTab, ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off' }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return
          if (asked !== null) asked = update.changes.mapPos(asked, -1)
          if (due !== null) due = update.changes.mapPos(due, -1)
          actions.changed(update.state.doc.toString())
        }),
        theme,
      ],
    }),
  })

  return {
    view,
    set: (input) => replace(view, input),
    prompt: (first, others) =>
      view.dispatch({
        effects: prompts.reconfigure(
          lineNumbers({
            formatNumber: (line, state) => (line === 1 ? first : line <= state.doc.lines ? others : first),
          }),
        ),
      }),
  }
}
