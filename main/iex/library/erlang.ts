/** Erlang's own modules of data, and what is asked of terms in `:erlang`. */
import { type Module, nativeModule } from '../../otp/code.js'
import { atom } from '../../otp/term/term.js'
import { array } from './erlang-array.js'
import { base64Module } from './erlang-base64.js'
import { binary, unicode } from './erlang-binary.js'
import { calendarModule } from './erlang-calendar.js'
import { atomics, counters, persistentTerm } from './erlang-cells.js'
import { erlangChecksum } from './erlang-checksum.js'
import { dictModule } from './erlang-dict.js'
import { listsFuns } from './erlang-lists-funs.js'
import { listsMerging } from './erlang-lists-merging.js'
import { listsModule } from './erlang-lists.js'
import { maps } from './erlang-maps.js'
import { math } from './erlang-math.js'
import { gbSets, gbTrees } from './erlang-gb.js'
import { orddict, ordsets } from './erlang-ordered.js'
import { proplists } from './erlang-proplists.js'
import { queue } from './erlang-queue.js'
import { rand } from './erlang-rand.js'
import { re } from './erlang-re.js'
import { sets } from './erlang-sets.js'
import { stringOld } from './erlang-string-old.js'
import { stringParts } from './erlang-string-parts.js'
import { string } from './erlang-string.js'
import { erlangTerms } from './erlang-terms.js'
import { etsFun2ms } from './ets-fun2ms.js'
import { erlangIo, ioLib } from './io-lib.js'

export const erlangModules: readonly Module[] = [
  nativeModule(atom('erlang'), erlangTerms),
  erlangChecksum,
  array,
  base64Module,
  atomics,
  binary,
  calendarModule,
  counters,
  dictModule,
  listsModule,
  listsFuns,
  listsMerging,
  maps,
  math,
  orddict,
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
