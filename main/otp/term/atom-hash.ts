/** The value that the BEAM's table of atoms knows an atom by: a matter of its text alone. Source: atom_hash of OTP 25's atom.c. */

/** The hash of the atom called `name`: 28 bits. */
export function atomHash(name: string): number {
  const bytes = new TextEncoder().encode(name)
  let hash = 0
  for (let at = 0; at < bytes.length;) {
    let value = bytes[at++] as number
    const next = bytes[at]
    if (next !== undefined && (value & 0xfe) === 0xc2 && (next & 0xc0) === 0x80) {
      value = (value << 6) | (next & 0x3f)
      at++
    }
    hash = ((hash << 4) + (value & 0xff)) | 0
    const high = hash & 0xf0000000
    if (high !== 0) hash = hash ^ (high >>> 24) ^ high
  }
  return hash
}
