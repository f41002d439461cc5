/** Classes of characters of Elixir's source text, by char code. Source: elixir_tokenizer.hrl of Elixir 1.14. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102)
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90
}

export function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}

/** A blank or a tab. */
export function isHorizontalSpace(code: number): boolean {
  return code === 32 || code === 9
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

/** Characters that turn the direction of writing, which could hide what code does. */
export function isBidi(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
}

const names: Record<number, readonly [escaped: string, name: string]> = {
  0: ['\\0', 'null byte'],
  7: ['\\a', 'alert'],
  8: ['\\b', 'backspace'],
  127: ['\\d', 'delete'],
  27: ['\\e', 'escape'],
  12: ['\\f', 'form feed'],
  10: ['\\n', 'newline'],
  13: ['\\r', 'carriage return'],
  32: ['\\s', 'space'],
  9: ['\\t', 'tab'],
  11: ['\\v', 'vertical tab'],
}

/** How a character that cannot be seen is escaped and called; undefined for others. */
export function invisible(code: number): readonly [escaped: string, name: string] | undefined {
  return names[code]
}

/** A code point as Elixir's messages write it: `U+00E9`. */
export function codePointText(code: number): string {
  return `U+${hex(code, 4)}`
}

/** `code` in capital hexadecimal digits, `width` of them; stars where they do not suffice, as Erlang's io_lib:format/2 prints it. */
export function hex(code: number, width: number): string {
  const digits = code.toString(16).toUpperCase().padStart(width, '0')
  return digits.length > width ? '*'.repeat(width) : digits
}
