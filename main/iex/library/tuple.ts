/** Tuple. Source: Elixir 1.14's `Tuple`. */
import { mostElements } from '../../otp/allocation.js'
import { refused } from '../../otp/process/raised.js'
import { alias, isInteger, listFrom, type Term, Tuple, tupleFrom } from '../../otp/term/term.js'
import { bif } from './bifs.js'
import { libraryModule } from './module.js'

function itemsOf(tuple: Term, name: string, args: readonly Term[]): Term[] {
  return tuple instanceof Tuple ? tuple.items() : refused(name, args)
}

function insertAt(tuple: Term, index: Term, value: Term): Term {
  const place = bif('+', 2)(index, 1)
  const args = [place, tuple, value]
  const items = itemsOf(tuple, 'insert_element', args)
  if (typeof index !== 'number' || index < 0 || index > items.length) return refused('insert_element', args)
  return tupleFrom(items.toSpliced(index, 0, value))
}

function deleteAt(tuple: Term, index: Term): Term {
  const args = [bif('+', 2)(index, 1), tuple]
  const items = itemsOf(tuple, 'delete_element', args)
  if (typeof index !== 'number' || index < 0 || index >= items.length) return refused('delete_element', args)
  return tupleFrom(items.toSpliced(index, 1))
}

function duplicate(data: Term, size: Term): Term {
  if (!isInteger(size) || size < 0 || size > mostElements) return refused('make_tuple', [size, data])
  return tupleFrom(new Array<Term>(Number(size)).fill(data))
}

export const tuple = libraryModule(alias('Tuple'), 'Functions for working with tuples.', {
  'append(tuple, value)': [
    'Puts `value` at the end of `tuple`.',
    (tuple, value) => tupleFrom([...itemsOf(tuple, 'append_element', [tuple, value]), value]),
  ],
  'delete_at(tuple, index)': ['Takes the element at `index`, counted from zero, out of `tuple`.', deleteAt],
  'duplicate(data, size)': ['A tuple that has `data` in it `size` times.', duplicate],
  'insert_at(tuple, index, value)': ['Puts `value` into `tuple` before the element at `index`.', insertAt],
  'product(tuple)': [
    'The product of all elements.',
    (tuple) => itemsOf(tuple, 'tuple_to_list', [tuple]).reduce((product, each) => bif('*', 2)(each, product), 1),
  ],
  'sum(tuple)': [
    'The sum of all elements.',
    (tuple) => itemsOf(tuple, 'tuple_to_list', [tuple]).reduce((sum, each) => bif('+', 2)(each, sum), 0),
  ],
  'to_list(tuple)': [
    'The elements of `tuple` as a list.',
    (tuple) => listFrom(itemsOf(tuple, 'tuple_to_list', [tuple])),
  ],
})
