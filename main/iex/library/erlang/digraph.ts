/** `:digraph`: directed graphs in three ETS tables, of vertices, edges and neighbours. Source: OTP 25's digraph.erl. */
import { code, type Module, nativeModule } from '../../../otp/code.js'
import { current } from '../../../otp/process/current.js'
import { turn, turnIsOver } from '../../../otp/process/operations.js'
import { type Proc, settle } from '../../../otp/process/proc.js'
import { error } from '../../../otp/process/raised.js'
import { same } from '../../../otp/term/compare.js'
import {
  atom,
  Cons,
  emptyList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../../otp/term/term.js'
import { badarg, error as errorAtom } from '../../../otp/term/well-known.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { itemsOf } from '../arguments.js'

const [ets, digraphAtom] = [atom('ets'), atom('digraph')]
const [in_, out] = [atom('in'), atom('out')]
const [vertexCount, edgeCount] = [atom('$vid'), atom('$eid')]
const [cyclic, acyclic] = [atom('cyclic'), atom('acyclic')]
const ignored = atom('_')
const first = atom('$1')

/** Its tables. */
export interface Graph {
  readonly vertices: Term
  readonly edges: Term
  readonly neighbours: Term
  readonly isCyclic: boolean
}

/** errors  badrecord for what is no graph */
export function graphOf(term: Term): Graph {
  if (!(term instanceof Tuple) || term.size !== 5 || term.e0 !== digraphAtom) return erlangError('badrecord', term)
  const [, vertices, edges, neighbours, isCyclic] = term.items() as [Term, Term, Term, Term, Term]
  return { vertices, edges, neighbours, isCyclic: isCyclic !== false }
}

/** What `ets` answers. */
export function* asked(name: string, ...args: Term[]): Proc<Term> {
  const result = (yield* settle(code().call(ets, atom(name), args))) as Term
  if (current !== null && turnIsOver()) yield* turn()
  return result
}

function* rows(table: Term, key: Term): Proc<Tuple[]> {
  return toArray(yield* asked('lookup', table, key)) as Tuple[]
}

export function* made(types: Term = emptyList): Proc<Term> {
  const all = itemsOf(types)
  const known = new Set<Term>(['acyclic', 'cyclic', 'protected', 'private'].map((each) => atom(each)))
  if (all?.every((each) => known.has(each)) !== true) return error(badarg)
  const access = all.filter((each) => each !== cyclic && each !== acyclic).at(-1) ?? atom('protected')
  // The option that comes first is set last.
  const kind = all.find((each) => each === cyclic || each === acyclic)
  const vertices = yield* asked('new', atom('vertices'), list(atom('set'), access))
  const edges = yield* asked('new', atom('edges'), list(atom('set'), access))
  const neighbours = yield* asked('new', atom('neighbours'), list(atom('bag'), access))
  yield* asked('insert', neighbours, list(pair(vertexCount, 0), pair(edgeCount, 0)))
  return tuple(digraphAtom, vertices, edges, neighbours, kind !== acyclic)
}

export function* deleted(graph: Term): Proc<Term> {
  const { vertices, edges, neighbours } = graphOf(graph)
  yield* asked('delete', vertices)
  yield* asked('delete', edges)
  return yield* asked('delete', neighbours)
}

export function* info(graph: Term): Proc<Term> {
  const { vertices, edges, neighbours, isCyclic } = graphOf(graph)
  let memory = 0
  const protection = yield* asked('info', vertices, atom('protection'))
  for (const table of [vertices, edges, neighbours]) memory += Number(yield* asked('info', table, atom('memory')))
  return list(
    pair(atom('cyclicity'), isCyclic ? cyclic : acyclic),
    pair(atom('memory'), memory),
    pair(atom('protection'), protection),
  )
}

/** The next name of a vertex or an edge: `[:"$v" | 0]`. */
function* nextName({ neighbours }: Graph, counter: Term, name: string): Proc<Term> {
  const [row] = yield* rows(neighbours, counter)
  const count = (row as Tuple).e1 as number
  yield* asked('delete', neighbours, counter)
  yield* asked('insert', neighbours, pair(counter, count + 1))
  return new Cons(atom(name), count)
}

export function* addVertex(graph: Term, ...given: Term[]): Proc<Term> {
  const found = graphOf(graph)
  const [vertex = yield* nextName(found, vertexCount, '$v'), label = emptyList] = given
  yield* asked('insert', found.vertices, pair(vertex, label))
  return vertex
}

function* deleteVertex(graph: Term, vertex: Term): Proc<Term> {
  const found = graphOf(graph)
  for (const side of [in_, out]) {
    const edges = yield* rows(found.neighbours, pair(side, vertex))
    yield* deleteEdgesOf(
      found,
      edges.map(({ e1 }) => e1),
    )
  }
  return yield* asked('delete', found.vertices, vertex)
}

function* deleteVertices(graph: Term, vertices: Term): Proc<Term> {
  const all = itemsOf(vertices)
  if (all === undefined) return functionClause(digraphAtom, atom('do_del_vertices'), [vertices, graph])
  for (const vertex of all) yield* deleteVertex(graph, vertex)
  graphOf(graph)
  return true
}

/** One row of a table, or false. */
function* rowOf(table: Term, key: Term): Proc<Term> {
  const [row] = yield* rows(table, key)
  return row ?? false
}

export function* vertexOf(graph: Term, vertex: Term): Proc<Term> {
  return yield* rowOf(graphOf(graph).vertices, vertex)
}

export function* edgeOf(graph: Term, edge: Term): Proc<Term> {
  return yield* rowOf(graphOf(graph).edges, edge)
}

function* count(table: Term): Proc<Term> {
  return yield* asked('info', table, atom('size'))
}

const all = (pattern: Term): Term => list(triple(pattern, emptyList, list(first)))

export function* verticesOf(graph: Term): Proc<Term> {
  return yield* asked('select', graphOf(graph).vertices, all(pair(first, ignored)))
}

function* edgesOf(graph: Term, ...of: Term[]): Proc<Term> {
  const { edges, neighbours } = graphOf(graph)
  const [vertex] = of
  if (vertex === undefined) return yield* asked('select', edges, all(tuple(first, ignored, ignored, ignored)))
  const touching = [out, in_].map((side) => triple(pair(pair(side, vertex), first), emptyList, list(first)))
  return yield* asked('select', neighbours, listFrom(touching))
}

/** The vertices that no edge comes to, or goes from. */
function* endsOf(graph: Term, side: Term): Proc<Term> {
  const { neighbours } = graphOf(graph)
  const found: Term[] = []
  for (const vertex of toArray(yield* verticesOf(graph)))
    if ((yield* asked('member', neighbours, pair(side, vertex))) !== true) found.push(vertex)
  return listFrom(found.reverse())
}

function* edgesAt(graph: Term, side: Term, vertex: Term): Proc<Term[]> {
  return (yield* rows(graphOf(graph).neighbours, pair(side, vertex))).map(({ e1 }) => e1)
}

export function* outEdges(graph: Term, vertex: Term): Proc<Term> {
  return listFrom(yield* edgesAt(graph, out, vertex))
}

/** The vertices at the other ends of the edges, those of the last edge first. */
function* neighboursAt(graph: Term, side: Term, vertex: Term): Proc<Term[]> {
  const { edges } = graphOf(graph)
  const found: Term[] = []
  for (const edge of yield* edgesAt(graph, side, vertex))
    found.push(yield* asked('lookup_element', edges, edge, side === in_ ? 2 : 3))
  return found.reverse()
}

export function* inNeighbours(graph: Term, vertex: Term): Proc<Term[]> {
  return yield* neighboursAt(graph, in_, vertex)
}

export function* outNeighbours(graph: Term, vertex: Term): Proc<Term[]> {
  return yield* neighboursAt(graph, out, vertex)
}

export function* inDegree(graph: Term, vertex: Term): Proc<number> {
  return (yield* edgesAt(graph, in_, vertex)).length
}

export function* addEdge(graph: Term, ...given: Term[]): Proc<Term> {
  const found = graphOf(graph)
  const isNamed = given.length === 4
  const [from, to, label = emptyList] = (isNamed ? given.slice(1) : given) as [Term, Term, Term?]
  const edge = isNamed ? (given[0] as Term) : yield* nextName(found, edgeCount, '$e')
  for (const vertex of [from, to])
    if ((yield* asked('member', found.vertices, vertex)) !== true)
      return pair(errorAtom, pair(atom('bad_vertex'), vertex))
  const known = yield* rowOf(found.edges, edge)
  if (known instanceof Tuple) {
    const [, start, end] = known.items() as [Term, Term, Term]
    if (!same(start, from) || !same(end, to)) return badEdge(list(from, to))
  }
  if (!found.isCyclic) {
    if (same(from, to)) return badEdge(list(from, to))
    const path = yield* pathBetween(graph, to, from)
    if (path !== false) return badEdge(path)
  }
  yield* asked('insert', found.neighbours, list(pair(pair(out, from), edge), pair(pair(in_, to), edge)))
  yield* asked('insert', found.edges, tuple(edge, from, to, label))
  return edge
}

function badEdge(path: Term): Term {
  return pair(errorAtom, pair(atom('bad_edge'), path))
}

function* deleteEdgesOf({ neighbours, edges }: Graph, names: readonly Term[]): Proc<void> {
  for (const edge of names) {
    const row = yield* rowOf(edges, edge)
    if (!(row instanceof Tuple)) continue
    const [, from, to] = row.items() as [Term, Term, Term]
    const touching = [pair(in_, to), pair(out, from)].map((end) => triple(pair(end, edge), emptyList, list(true)))
    yield* asked('select_delete', neighbours, listFrom(touching))
    yield* asked('delete', edges, edge)
  }
}

function* deleteEdges(graph: Term, edges: Term): Proc<Term> {
  const names = itemsOf(edges)
  if (names === undefined) return functionClause(digraphAtom, atom('do_del_edges'), [edges, graph])
  yield* deleteEdgesOf(graphOf(graph), names)
  return true
}

function* deletePath(graph: Term, from: Term, to: Term): Proc<Term> {
  for (;;) {
    const path = yield* pathBetween(graph, from, to)
    if (path === false) return true
    const steps = toArray(path)
    for (const [i, start] of steps.slice(0, -1).entries()) {
      for (const edge of yield* edgesAt(graph, out, start)) {
        const row = yield* edgeOf(graph, edge)
        if (row instanceof Tuple && same(row.items()[2] as Term, steps[i + 1] as Term))
          yield* deleteEdgesOf(graphOf(graph), [edge])
      }
    }
  }
}

/** A path of more edges than `least`, the first that is found going down; false where there is none. */
function* path(graph: Term, from: Term, to: Term, least: number): Proc<Term> {
  let seen: TermMap = TermMap.from<Term, Term>([[from, true]])
  const way = [{ vertex: from, next: yield* outNeighbours(graph, from), at: 0 }]
  for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
    const vertex = top.next[top.at++]
    if (vertex === undefined) way.pop()
    else if (same(vertex, to)) {
      if (way.length >= least) return listFrom([...way.map((each) => each.vertex), vertex])
    } else if (!seen.has(vertex)) {
      seen = seen.put(vertex, true)
      way.push({ vertex, next: yield* outNeighbours(graph, vertex), at: 0 })
    }
  }
  return false
}

function* pathBetween(graph: Term, from: Term, to: Term): Proc<Term> {
  return yield* path(graph, from, to, 1)
}

function* cycle(graph: Term, vertex: Term): Proc<Term> {
  const found = yield* path(graph, vertex, vertex, 2)
  if (found !== false) return found
  const isLoop = (yield* outNeighbours(graph, vertex)).some((each) => same(each, vertex))
  return isLoop ? list(vertex) : false
}

/** The shortest path, going one edge further everywhere at once. */
function* shortPath(graph: Term, from: Term, to: Term): Proc<Term> {
  let before: TermMap = TermMap.from<Term, Term>([[from, list()]])
  const waiting = yield* edgesAt(graph, out, from)
  for (let at = 0; at < waiting.length; at++) {
    const row = yield* edgeOf(graph, waiting[at] as Term)
    if (!(row instanceof Tuple)) return erlangError('badmatch', row)
    const [, start, end] = row.items() as [Term, Term, Term]
    if (same(end, to)) {
      const steps: Term[] = [end]
      for (let step: Term | undefined = start; step !== undefined;) {
        steps.push(step)
        const known: Term | undefined = before.get(step)
        step = known instanceof Cons ? known.head : undefined
      }
      return listFrom(steps.reverse())
    }
    if (before.has(end)) continue
    before = before.put(end, list(start))
    for (const edge of yield* edgesAt(graph, out, end)) waiting.push(edge)
  }
  return false
}

export const digraph: Module = nativeModule(digraphAtom, {
  'add_edge/3': addEdge,
  'add_edge/4': addEdge,
  'add_edge/5': addEdge,
  'add_vertex/1': addVertex,
  'add_vertex/2': addVertex,
  'add_vertex/3': addVertex,
  'del_edge/2': (graph, edge) => deleteEdges(graph, list(edge)),
  'del_edges/2': deleteEdges,
  'del_path/3': deletePath,
  'del_vertex/2': deleteVertex,
  'del_vertices/2': deleteVertices,
  'delete/1': deleted,
  'edge/2': edgeOf,
  'edges/1': edgesOf,
  'edges/2': edgesOf,
  'get_cycle/2': cycle,
  'get_path/3': pathBetween,
  'get_short_cycle/2': (graph, vertex) => shortPath(graph, vertex, vertex),
  'get_short_path/3': shortPath,
  *'in_degree/2'(graph, vertex) {
    return yield* inDegree(graph, vertex)
  },
  *'in_edges/2'(graph, vertex) {
    return listFrom(yield* edgesAt(graph, in_, vertex))
  },
  *'in_neighbours/2'(graph, vertex) {
    return listFrom(yield* inNeighbours(graph, vertex))
  },
  'info/1': info,
  'new/0': made,
  'new/1': made,
  'no_edges/1': (graph) => count(graphOf(graph).edges),
  'no_vertices/1': (graph) => count(graphOf(graph).vertices),
  *'out_degree/2'(graph, vertex) {
    return (yield* edgesAt(graph, out, vertex)).length
  },
  'out_edges/2': outEdges,
  *'out_neighbours/2'(graph, vertex) {
    return listFrom(yield* outNeighbours(graph, vertex))
  },
  'sink_vertices/1': (graph) => endsOf(graph, out),
  'source_vertices/1': (graph) => endsOf(graph, in_),
  'vertex/2': vertexOf,
  'vertices/1': verticesOf,
})
