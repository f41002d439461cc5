/** `:digraph_utils`: what is found by walking through a graph. Source: OTP 25's digraph_utils.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { error } from '../../../otp/process/raised.js'
import { same } from '../../../otp/term/compare.js'
import { put } from '../../../otp/term/growth.js'
import {
  atom,
  emptyList,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
  tupleFrom,
} from '../../../otp/term/term.js'
import { badarg } from '../../../otp/term/well-known.js'
import { functionClause } from '../../machine/failing.js'
import { isAtomNamed, itemsOf } from '../arguments.js'
import * as Digraph from './digraph.js'

const moduleName = atom('digraph_utils')

/** From a vertex to those that come next. */
type Follow = (graph: Term, vertex: Term) => Proc<Term[]>

const to: Follow = Digraph.outNeighbours
const from: Follow = Digraph.inNeighbours

function* both(graph: Term, vertex: Term): Proc<Term[]> {
  return [...(yield* from(graph, vertex)), ...(yield* to(graph, vertex))]
}

function* vertices(graph: Term): Proc<Term[]> {
  return toArray(yield* Digraph.verticesOf(graph))
}

/** Trees of vertices, one below each of `roots` that was not met before; each tree and the trees with what was met last first. */
function* forest(graph: Term, follow: Follow, roots: readonly Term[], withRoots = true): Proc<Term[][]> {
  let seen: TermMap = TermMap.empty
  const trees: Term[][] = []
  for (const root of roots) {
    if (!withRoots && seen.has(root)) continue
    const waiting = withRoots ? [root] : (yield* follow(graph, root)).reverse()
    const tree: Term[] = []
    for (let vertex = waiting.pop(); vertex !== undefined; vertex = waiting.pop()) {
      if (seen.has(vertex)) continue
      seen = seen.put(vertex, true)
      tree.push(vertex)
      for (const next of (yield* follow(graph, vertex)).reverse()) waiting.push(next)
    }
    if (tree.length > 0) trees.push(tree.reverse())
  }
  return trees.reverse()
}

const listsOf = (trees: readonly (readonly Term[])[]): Term => listFrom(trees.map((tree) => listFrom(tree)))

function joined(trees: readonly (readonly Term[])[]): Term[] {
  const all: Term[] = []
  for (const tree of trees) for (const vertex of tree) put(all, vertex)
  return all
}

/** The vertices, each before those that were reached through it. */
function* reversePostorder(graph: Term): Proc<Term[]> {
  let seen: TermMap = TermMap.empty
  const done: Term[] = []
  const way: { vertex: Term | undefined; next: Term[]; at: number }[] = []
  way.push({ vertex: undefined, next: yield* vertices(graph), at: 0 })
  for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
    const vertex = top.next[top.at++]
    if (vertex === undefined) {
      way.pop()
      if (top.vertex !== undefined) put(done, top.vertex)
    } else if (!seen.has(vertex)) {
      seen = seen.put(vertex, true)
      way.push({ vertex, next: yield* to(graph, vertex), at: 0 })
    }
  }
  return done.reverse()
}

function* components(graph: Term): Proc<Term[][]> {
  return yield* forest(graph, both, yield* vertices(graph))
}

function* strongComponents(graph: Term): Proc<Term[][]> {
  return yield* forest(graph, from, yield* reversePostorder(graph))
}

function* isLoop(graph: Term, vertex: Term): Proc<boolean> {
  return (yield* to(graph, vertex)).some((each) => same(each, vertex))
}

function* cyclicStrongComponents(graph: Term): Proc<Term[][]> {
  const found: Term[][] = []
  for (const component of yield* strongComponents(graph))
    if (component.length > 1 || (yield* isLoop(graph, component[0] as Term))) found.push(component)
  return found.reverse()
}

function reaching(name: string, follow: Follow, withRoots: boolean) {
  return function* (roots: Term, graph: Term): Proc<Term> {
    if (!isList(roots)) return functionClause(moduleName, atom(name), [roots, graph])
    const all = itemsOf(roots)
    if (all === undefined) return functionClause(atom('lists'), atom('foldl'), [roots, graph])
    return listFrom(joined(yield* forest(graph, follow, all, withRoots)))
  }
}

function* topologically(graph: Term): Proc<Term[] | false> {
  const order = yield* reversePostorder(graph)
  const trees = yield* forest(graph, from, order)
  return trees.length === (yield* vertices(graph)).length ? order : false
}

function* loops(graph: Term): Proc<Term[]> {
  const found: Term[] = []
  for (const vertex of yield* vertices(graph)) if (yield* isLoop(graph, vertex)) found.push(vertex)
  return found
}

function* isAcyclic(graph: Term): Proc<Term> {
  return (yield* loops(graph)).length === 0 && (yield* topologically(graph)) !== false
}

/** True where there is one vertex more than there are edges. */
function* isSparse(graph: Term): Proc<boolean> {
  const { edges, vertices: all } = Digraph.graphOf(graph)
  const size = atom('size')
  return Number(yield* Digraph.asked('info', edges, size)) === Number(yield* Digraph.asked('info', all, size)) - 1
}

/** The one vertex that all others come from, each by one way; undefined where there is none. */
function* root(graph: Term): Proc<Term | undefined> {
  if (!(yield* isSparse(graph))) return undefined
  let found: Term | undefined
  for (const vertex of yield* vertices(graph)) {
    const degree = yield* Digraph.inDegree(graph, vertex)
    if (degree === 1) continue
    if (degree > 1 || found !== undefined) return undefined
    found = vertex
  }
  return found
}

interface SubgraphOptions {
  readonly types: Term
  readonly keepsLabels: boolean
}

function* subgraphOptions(graph: Term, options: Term): Proc<SubgraphOptions> {
  const given = itemsOf(options)
  if (given === undefined) return error(badarg)
  let [types, keepsLabels]: [Term, boolean] = [atom('inherit'), true]
  for (const each of given) {
    if (!(each instanceof Tuple) || each.size !== 2) return error(badarg)
    const { e0: key, e1: value } = each
    if (isAtomNamed(key, 'type') && (isAtomNamed(value, 'inherit') || isList(value))) types = value
    else if (isAtomNamed(key, 'keep_labels') && typeof value === 'boolean') keepsLabels = value
    else return error(badarg)
  }
  if (isList(types)) return { types, keepsLabels }
  const known = toArray(yield* Digraph.info(graph)) as Tuple[]
  return { types: list((known[0] as Tuple).e1, (known[2] as Tuple).e1), keepsLabels }
}

function* subgraph(graph: Term, wanted: Term, options: Term = emptyList): Proc<Term> {
  const { types, keepsLabels } = yield* subgraphOptions(graph, options)
  const made = yield* Digraph.made(types)
  const all = itemsOf(wanted)
  if (all === undefined) return functionClause(atom('lists'), atom('foreach'), [wanted])
  for (const vertex of all) {
    const row = yield* Digraph.vertexOf(graph, vertex)
    if (row instanceof Tuple) yield* Digraph.addVertex(made, vertex, ...(keepsLabels ? [row.e1] : []))
  }
  for (const vertex of yield* vertices(made)) {
    for (const edge of toArray(yield* Digraph.outEdges(graph, vertex))) {
      const row = yield* Digraph.edgeOf(graph, edge)
      const [, start, end, label] = (row as Tuple).items() as [Term, Term, Term, Term]
      if ((yield* Digraph.vertexOf(made, end)) !== false)
        yield* Digraph.addEdge(made, edge, start, end, keepsLabels ? label : emptyList)
    }
  }
  return made
}

/** The graph of the strong components. */
function* condensation(graph: Term): Proc<Term> {
  const parts = yield* strongComponents(graph)
  let partOf: TermMap = TermMap.empty
  for (const [i, part] of parts.entries()) for (const vertex of part) partOf = partOf.put(vertex, i)
  const made = yield* subgraph(graph, emptyList)
  for (const part of parts) {
    const name = listFrom(part)
    let next: TermMap = TermMap.empty
    for (const vertex of part) for (const each of yield* to(graph, vertex)) next = next.put(partOf.get(each) as Term, 0)
    yield* Digraph.addVertex(made, name)
    const table = yield* Digraph.asked('new', atom('condense'), emptyList)
    for (const [each] of next) yield* Digraph.asked('insert', table, tupleFrom([(each as number) + 1]))
    let i = yield* Digraph.asked('first', table)
    for (; typeof i === 'number'; i = yield* Digraph.asked('next', table, i)) {
      const other = listFrom(parts[i - 1] as Term[])
      yield* Digraph.addVertex(made, other)
      if (!same(name, other)) yield* Digraph.addEdge(made, name, other)
    }
    yield* Digraph.asked('delete', table)
  }
  return made
}

export const digraphUtils: Module = nativeModule(moduleName, {
  *'arborescence_root/1'(graph) {
    const found = yield* root(graph)
    return found === undefined ? atom('no') : pair(atom('yes'), found)
  },
  *'components/1'(graph) {
    return listsOf(yield* components(graph))
  },
  'condensation/1': condensation,
  *'cyclic_strong_components/1'(graph) {
    return listsOf(yield* cyclicStrongComponents(graph))
  },
  'is_acyclic/1': isAcyclic,
  *'is_arborescence/1'(graph) {
    return (yield* root(graph)) !== undefined
  },
  *'is_tree/1'(graph) {
    return (yield* isSparse(graph)) && (yield* components(graph)).length === 1
  },
  *'loop_vertices/1'(graph) {
    return listFrom(yield* loops(graph))
  },
  *'postorder/1'(graph) {
    return listFrom((yield* reversePostorder(graph)).reverse())
  },
  *'preorder/1'(graph) {
    return listFrom(joined(yield* forest(graph, to, yield* vertices(graph))).reverse())
  },
  'reachable/2': reaching('reachable', to, true),
  'reachable_neighbours/2': reaching('reachable_neighbours', to, false),
  'reaching/2': reaching('reaching', from, true),
  'reaching_neighbours/2': reaching('reaching_neighbours', from, false),
  *'strong_components/1'(graph) {
    return listsOf(yield* strongComponents(graph))
  },
  'subgraph/2': subgraph,
  'subgraph/3': subgraph,
  *'topsort/1'(graph) {
    const order = yield* topologically(graph)
    return order === false ? false : listFrom(order)
  },
})
