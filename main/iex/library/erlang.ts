/** Erlang's own modules of data, and what is asked of terms in `:erlang`. */
import { type Module, nativeModule } from '../../otp/code.js'
import { atom } from '../../otp/term/term.js'
import { binary, unicode } from './erlang-binary.js'
import { dictModule } from './erlang-dict.js'
import { listsModule } from './erlang-lists.js'
import { maps } from './erlang-maps.js'
import { math } from './erlang-math.js'
import { orddict, ordsets } from './erlang-ordered.js'
import { queue } from './erlang-queue.js'
import { rand } from './erlang-rand.js'
import { sets } from './erlang-sets.js'
import { string } from './erlang-string.js'
import { erlangTerms } from './erlang-terms.js'
import { erlangIo, ioLib } from './io-lib.js'

export const erlangModules: readonly Module[] = [
  nativeModule(atom('erlang'), erlangTerms),
  binary,
  dictModule,
  listsModule,
  maps,
  math,
  orddict,
  ordsets,
  queue,
  rand,
  sets,
  string,
  unicode,
  ioLib,
  erlangIo,
]
