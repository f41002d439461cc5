/** Markdown as IEx prints it without colours: paragraphs and lists wrapped at 80 columns, code as it is. Source: IO.ANSI.Docs of Elixir 1.14. */

const width = 80

/** `text` in lines, an empty one after it. */
export function docText(text: string): string {
  const blocks = text.trim().split(/\n\s*\n/)
  return `${blocks.map(blockText).join('\n\n')}\n\n`
}

/** A heading in the middle of the line, with an empty line before and after it. */
export function headingText(text: string): string {
  return `\n${' '.repeat(Math.max(0, Math.floor((width - text.length) / 2)))}${text}\n\n`
}

function blockText(block: string): string {
  if (/^( {4}|#)/.test(block)) return block
  const items = block.split(/\n(?=\s*[*-] )/)
  if (!/^\s*[*-] /.test(block)) return wrapped(block, '', '')
  return items.map((item) => wrapped(item.replace(/^\s*[*-] /, ''), '  * ', '    ')).join('\n')
}

function wrapped(text: string, first: string, further: string): string {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!isEmpty && line.length + 1 + word.length > width - 1) {
      lines.push(line)
      line = further
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line].join('\n')
}
