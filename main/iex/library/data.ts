/** The modules of data. */
import type { Module } from '../../otp/code.js'
import { access } from './access.js'
import { atom } from './atom.js'
import { base } from './base.js'
import { bitwise } from './bitwise.js'
import { calendarModules } from './calendar/modules.js'
import { erlangModules } from './erlang/erlang.js'
import { float } from './float.js'
import { functionModule } from './function.js'
import { integer } from './integer.js'
import { ioAnsi } from './io-ansi.js'
import { io } from './io.js'
import { kernel } from './kernel.js'
import { keyword } from './keyword.js'
import { list } from './list.js'
import { macroEnv } from './macro-env.js'
import { map } from './map.js'
import { optionParser } from './option-parser.js'
import { path } from './path.js'
import { record } from './record.js'
import { regex } from './regex.js'
import './stdlib-errors.js'
import { stringIo } from './string-io.js'
import { string } from './string.js'
import { uri } from './uri.js'
import { version, versionRequirement } from './version.js'

export const dataModules: readonly Module[] = [
  access,
  atom,
  base,
  bitwise,
  ...calendarModules,
  float,
  functionModule,
  integer,
  io,
  ioAnsi,
  kernel,
  keyword,
  macroEnv,
  list,
  map,
  optionParser,
  path,
  record,
  regex,
  string,
  stringIo,
  uri,
  version,
  versionRequirement,
  ...erlangModules,
]
