/** The modules of this room, for the code table. */
import { type Module, nativeModule } from '../otp/code.js'
import * as Application from './application.js'
import * as Command from './command.js'
import * as Server from './server.js'

export const modules: readonly Module[] = [
  nativeModule(Server.MODULE, {
    'start/2': Application.start,
    'stop/1': Application.stop,
    'accept/1': (port) => Server.accept(port, Application.loopback),
    'accept/2': Server.accept,
    'serve/1': Server.serve,
  }),
  nativeModule(Command.MODULE, {
    'parse/1': Command.parse,
    'run/1': Command.run,
  }),
]
