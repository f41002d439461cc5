/** What went wrong with a file, in Erlang's words. Source: file:format_error/1, erl_posix_msg.erl of OTP 25. */
import { Atom, type Term } from '../term/term.js'

const texts: Readonly<Record<string, string>> = {
  badarg: 'bad argument',
  system_limit: 'a system limit was hit, probably not enough ports',
  terminated: 'the file server process is terminated',
  eacces: 'permission denied',
  eagain: 'resource temporarily unavailable',
  ebadf: 'bad file number',
  ebusy: 'file busy',
  eexist: 'file already exists',
  efbig: 'file too large',
  einval: 'invalid argument',
  eio: 'I/O error',
  eisdir: 'illegal operation on a directory',
  eloop: 'too many levels of symbolic links',
  emfile: 'too many open files',
  enametoolong: 'file name too long',
  enfile: 'file table overflow',
  enoent: 'no such file or directory',
  enomem: 'not enough memory',
  enospc: 'no space left on device',
  enotdir: 'not a directory',
  enotempty: 'directory not empty',
  enotsup: 'operation not supported',
  eperm: 'not owner',
  epipe: 'broken pipe',
  erofs: 'read-only file system',
  exdev: 'cross-domain link',
}

/** The sentence for `reason`, such as `:enoent`. */
export function fileErrorText(reason: Term): string {
  return (reason instanceof Atom ? texts[reason.name] : undefined) ?? 'unknown POSIX error'
}
