/** The modules of enumerables, of what collects them, and of protocols. */
import type { Module } from '../../otp/code.js'
import { installProtocols } from '../modules/protocols.js'
import { charsProtocols } from './chars.js'
import { collectableProtocol } from './collectable.js'
import { enumModule } from './enum.js'
import { enumerableProtocol } from './enumerable.js'
import { hashDict } from './hash-dict.js'
import { hashSet } from './hash-set.js'
import { inspectModules } from './inspect-algebra.js'
import { mapSet } from './map-set.js'
import { protocol } from './protocols.js'
import { range } from './range.js'
import { stream } from './stream.js'

export const enumerableModules: readonly Module[] = [
  enumModule,
  stream,
  mapSet,
  range,
  hashDict,
  hashSet,
  protocol,
  ...enumerableProtocol,
  ...collectableProtocol,
  ...charsProtocols,
  ...inspectModules,
]

installProtocols()
