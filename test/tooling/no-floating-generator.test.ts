import { RuleTester } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, it } from 'vitest'
import { noFloatingGenerator } from '../../eslint-rules/no-floating-generator.js'

RuleTester.describe = describe
RuleTester.it = it

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['*.ts'], defaultProject: 'tsconfig.base.json' },
      tsconfigRootDir: new URL('../..', import.meta.url).pathname,
    },
  },
})

const put = 'declare function put(): Generator<number, string, unknown>; '
const either = 'declare function either(): string | Generator<number, string, unknown>; '
const errors = [{ messageId: 'floating' }]

tester.run('no-floating-generator', noFloatingGenerator, {
  valid: [
    put + 'function* body() { yield* put() }',
    put + 'function* body() { const answer = yield* put(); return answer }',
    put + 'const later = put()',
    put + 'let later; later = put()',
    put + 'function make() { return put() }',
    'declare function send(): void; send()',
    'declare const rows: string[]; rows.values()',
  ],
  invalid: [
    { code: put + 'put()', errors },
    { code: put + 'void put()', errors },
    { code: put + 'function* body() { put() }', errors },
    { code: put + 'declare const ready: boolean; ready && put()', errors },
    { code: put + 'declare const ready: boolean; ready ? put() : put()', errors: [...errors, ...errors] },
    { code: either + 'either()', errors },
    { code: 'declare function read(): AsyncGenerator<number>; read()', errors },
    { code: 'type Proc<T> = Generator<number, T, unknown>; declare function get(): Proc<string>; get()', errors },
  ],
})
