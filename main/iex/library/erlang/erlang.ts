/** Erlang's own modules of data, and what is asked of terms in `:erlang`. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { atom } from '../../../otp/term/term.js'
import { array } from './array.js'
import { base64Module } from './base64.js'
import { binary } from './binary.js'
import { calendarModule } from './calendar.js'
import { atomics, counters, persistentTerm } from './cells.js'
import { erlangChecksum } from './checksum.js'
import { crypto } from './crypto.js'
import { digraph } from './digraph.js'
import { digraphUtils } from './digraph-utils.js'
import { dictModule } from './dict.js'
import { elixirQuote } from './elixir-quote.js'
import { erlangFunInfo } from './fun-info.js'
import { listsFuns } from './lists-funs.js'
import { listsMerging } from './lists-merging.js'
import { listsModule } from './lists.js'
import { maps } from './maps.js'
import { math } from './math.js'
import { filename } from './filename.js'
import { gbSets, gbTrees } from './gb.js'
import { orddict, ordsets } from './ordered.js'
import { proplists } from './proplists.js'
import { queue } from './queue.js'
import { rand } from './rand.js'
import { re } from './re.js'
import { sets } from './sets.js'
import { stringOld } from './string-old.js'
import { stringParts } from './string-parts.js'
import { string } from './string.js'
import { erlangTerms } from './terms.js'
import { etsFun2ms } from '../ets-fun2ms.js'
import { erlangIo, ioLib } from './io.js'
import { unicode } from './unicode.js'

export const erlangModules: readonly Module[] = [
  nativeModule(atom('erlang'), erlangTerms),
  erlangChecksum,
  erlangFunInfo,
  array,
  base64Module,
  atomics,
  binary,
  calendarModule,
  counters,
  crypto,
  dictModule,
  elixirQuote,
  digraph,
  digraphUtils,
  listsModule,
  listsFuns,
  listsMerging,
  maps,
  math,
  orddict,
  filename,
  gbSets,
  gbTrees,
  ordsets,
  persistentTerm,
  proplists,
  queue,
  rand,
  re,
  sets,
  string,
  stringOld,
  stringParts,
  unicode,
  ioLib,
  erlangIo,
  etsFun2ms,
]
