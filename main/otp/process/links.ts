/** Links: both ends hold each other; none, then an array, then a set. */
import type { Process } from './process.js'

const few = 16

export function isLinked(process: Process, other: Process): boolean {
  const links = process.links
  return links !== null && (Array.isArray(links) ? links.includes(other) : links.has(other))
}

export function addLink(process: Process, other: Process): void {
  add(process, other)
  add(other, process)
}

export function removeLink(process: Process, other: Process): void {
  remove(process, other)
  remove(other, process)
}

/** Takes `other`, which has died, out of the links of `process`. */
export function forget(process: Process, other: Process): void {
  remove(process, other)
}

/** The linked processes, in the order of linking. */
export function linksOf(process: Process): readonly Process[] {
  const links = process.links
  return links === null ? [] : Array.isArray(links) ? links.slice() : [...links]
}

function add(process: Process, other: Process): void {
  const links = process.links
  if (links === null) process.links = [other]
  else if (!Array.isArray(links)) links.add(other)
  else if (links.length < few) links.push(other)
  else process.links = new Set(links).add(other)
}

function remove(process: Process, other: Process): void {
  const links = process.links
  if (links === null) return
  if (!Array.isArray(links)) {
    links.delete(other)
    return
  }
  const index = links.indexOf(other)
  if (index < 0) return
  if (links.length === 1) process.links = null
  else links.splice(index, 1)
}
