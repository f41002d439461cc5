/**
 * The characters above ASCII that Elixir 1.14 takes in identifiers: Unicode 14 without the scripts and characters that are not recommended.
 *
 * Each range is written as the gap to the one before and, after a dash, how much longer than one it is; both in base 36, the first gap from
 * U+0080. Made by test/otp/term/reference/identifiers.exs from the tokenizer of Elixir itself.
 */

/** Letters: they may begin an identifier. */
export const letterRanges =
  '1h a-m 1-u 1-1l 2-a 2-7 1-1g g g-1 d-1 s-f 1-5 2-a 3-1 2-z 2-1 6-d 11 2p-1 1b 3y-2 8 1-2 1 1-j 1-17 19-2r ' +
  '16-39 g-p 4-1 1-11 2 7-11 21-q 4-3 19-v 1-9 12-1 1 4-k 1-h 1-1d 1 f-1 7-1 a-2 2 28-2d b 5a-n 1-5 h-c 5 2-k ' +
  '1m-1h 3 i f-1 f-6 1-6 5-7 2-1 2-l 1-6 1 3-3 3 g h-1 e-1 j-5 4-1 2-l 1-6 1 2 2-1 y l-2 g-8 1-2 1-l 1-6 1-1 1-4 ' +
  '3 i f-1 z-7 2-1 2-l 1-6 1-1 1-4 3 x-2 f h 1-5 3-2 1-3 3-1 1 1-1 3-1 3-2 3-b m 1g-7 1-2 1-m 1-9 1-4 3 v 2-1 u ' +
  '4-7 1-2 1-m 1-9 1-4 3 v 2-1 f-1 i-7 1-2 1-14 2 g 5-2 9-1 o-5 5-9 2-5 3-b 1-a 1-8 1 2-6 1m-1b 1 d-6 1m-1 1 1-4 ' +
  '1-n 1 1-9 1 a 2-4 1 n-1 w 1r-2 1-3 1-3 1-3 1-3 1-3 1-b 1-2 r-4 37-16 k g-5 4-3 3 3-1 7-2 4-c c 1k 5 2-w 6-3 ' +
  '2-2 74-20 1-3 2-6 1 1-3 2-14 1-3 2-w 1-3 2-6 1 1-3 2-e 1-1k 1-3 2-1u 11-f s0-y 2-2 1-a z 4 xf-16 2-2 8w-49 4 ' +
  '1-2h 6-l 2-5 2-11 2-5 2-7 1 1 1 1-h 1 1 1 1 1 1 3-1g 1-4 1 5-2 1-2 1 1 3-2 3-4 5-2 1-6 1 5-2 1-2 1 1 2lm 5 ' +
  '2a-m 9-6 1-6 1-6 1-6 1-6 1-6 1-6 1-6 fa-2 1l-2d 6-1 2-2h 1-2 6-14 1 34-v g0-533 1s-g73 1a7 47-8 2w 4 4-1 m 3 ' +
  '9-1 6-a 5-1 1 1-4 el-8 a-4 2p-m 3 3-1 3l-5 2-5 2-5 9-6 1-6 1j-1 48-8mb 6sq-1 1 1-1 a 1 1-1 2-2 1051-3 19-2 h-3 ' +
  '908-u 1q9-6 1-3 1-1 1-e 4qp-wyn w-37c 7-65 2-4g1 e-5rk 3z3-3t6'

/** Marks and digits: they may follow. */
export const followerRanges =
  '1j g8-4 1-6 2-2 1-1 6 7-5 4-1 1-1 3 2-1 8 2 ha 46-a a-9 6 3j-9 4s-a 9c-2 1i-2 1-f 1 6-1 a-1 2-9 h-2 1k 1-6 2-1 ' +
  '2-2 9 a-1 2-9 e 2-2 1k 1-4 4-1 2-2 o-b f-2 1k 1-7 1-2 1-2 k-1 2-9 a-5 1-2 1k 1-5 3-1 2-2 7-2 e-9 i 1n-4 3-2 ' +
  '1-3 9 e-9 h-3 1j 1-6 1-2 1-3 7-1 f-9 i-1 1k 1-6 1-2 1-3 7-1 b-1 2-9 g 1-1 1m-5 2-2 1-3 9 e-9 i-1 1y 4-5 1 1-6 ' +
  'j 1q 2-6 c-7 1-9 2f 2-8 b-5 2-9 1y-9 b 1 6-1 1d-1 1 5-6 1-2 1-1 5-5 1-3 1-3 1-3 1-3 1-3 1-b 1-2 9 2s-j 1-9 c-3 ' +
  '4-2 1-2 2-6 3-3 d-b 1-e jj-2 uu-n 2 1 d-9 4vj-1 nyt-9 3l-2 kn7 1 1j-1 ib7-1'
