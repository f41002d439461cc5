/** Words in columns, as `exports` and `ls` print them. Source: IEx.Helpers of Elixir 1.14. */

/** A line is broken before a word when it has so many characters. */
const width = 80
const widest = 30

/** The words one after the other, each in a column of its own; nothing for none. */
export function columns(words: readonly string[]): string {
  if (words.length === 0) return ''
  const longest = Math.max(...words.map((word) => [...word].length))
  const column = Math.min(longest, widest) + 4
  let text = ''
  let length = 0
  for (const word of words) {
    if (length >= width) {
      text += '\n'
      length = 0
    }
    const padded = `${word.padEnd(column)} `
    text += padded
    length += padded.length
  }
  return `${text}\n`
}
