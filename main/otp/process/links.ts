/**
 * Links: both ends hold each other.
 *
 * Most processes are linked to the one that started them and to no other, and some, supervisors, to thousands that they started. So a process's first
 * link needs no record: the process itself is an item of the list of the other end's followers. What comes on top of that lies in arrays, or sets.
 */
import type { Process } from './process.js'

const few = 16

export function isLinked(process: Process, other: Process): boolean {
  return process.leader === other || other.leader === process || holds(process, other)
}

/** Links `process` to `other`, to which it is not linked yet. */
export function addLink(process: Process, other: Process): void {
  if (process.leader === null) follow(process, other)
  else if (other.leader === null) follow(other, process)
  else {
    add(process, other)
    add(other, process)
  }
}

/** Ends the link of both, if there is one. */
export function removeLink(process: Process, other: Process): void {
  if (process.leader === other) unfollow(process, other)
  else if (other.leader === process) unfollow(other, process)
  else if (holds(process, other)) {
    remove(process, other)
    remove(other, process)
  }
}

/** Ends all links of `process`. The one it was linked to where there was no other, else all of them as an array; null when there was none. */
export function endLinks(process: Process): Process | readonly Process[] | null {
  const { leader } = process
  if (process.followers === null && process.links === null) {
    if (leader !== null) unfollow(process, leader)
    return leader
  }
  const linked = linksOf(process)
  if (leader !== null) unfollow(process, leader)
  if (process.links !== null) for (const other of process.links) remove(other, process)
  process.links = null
  for (let follower = process.followers; follower !== null;) {
    const next: Process | null = follower.followsBefore
    follower.leader = follower.followsAfter = follower.followsBefore = null
    follower = next
  }
  process.followers = null
  return linked
}

/** The linked processes: the first it was linked to, those it came to be linked to later, those that began by a link to it, each in that order. */
export function linksOf(process: Process): readonly Process[] {
  const linked: Process[] = []
  if (process.leader !== null) linked.push(process.leader)
  if (process.links !== null) for (const other of process.links) linked.push(other)
  let follower = process.followers
  while (follower !== null && follower.followsBefore !== null) follower = follower.followsBefore
  for (; follower !== null; follower = follower.followsAfter) linked.push(follower)
  return linked
}

/** Makes `other` the leader of `process`, the newest of its followers. */
function follow(process: Process, other: Process): void {
  const before = other.followers
  process.leader = other
  process.followsBefore = before
  if (before !== null) before.followsAfter = process
  other.followers = process
}

function unfollow(process: Process, leader: Process): void {
  const { followsBefore, followsAfter } = process
  if (followsAfter === null) leader.followers = followsBefore
  else followsAfter.followsBefore = followsBefore
  if (followsBefore !== null) followsBefore.followsAfter = followsAfter
  process.leader = process.followsBefore = process.followsAfter = null
}

/** True when `process` has `other` among the links that need a record. */
function holds(process: Process, other: Process): boolean {
  const { links } = process
  return links !== null && (Array.isArray(links) ? links.includes(other) : links.has(other))
}

function add(process: Process, other: Process): void {
  const { links } = process
  if (links === null) process.links = [other]
  else if (!Array.isArray(links)) links.add(other)
  else if (links.length < few) links.push(other)
  else process.links = new Set(links).add(other)
}

function remove(process: Process, other: Process): void {
  const { links } = process
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
