import type { components } from '../../../src/desk/api-types.ts'

type ProblemBody = components['schemas']['Problem']

/** Every reason for which a house refuses, from a closed list. */
export type ProblemCode = ProblemBody['code']

/** A house refused or failed (RFC 9457). The message is a sentence in the language that was asked for. */
export class Problem extends Error {
  /** Of the HTTP answer; 0 where there was none that could be read. */
  readonly status: number
  readonly code: ProblemCode
  /** Names and numbers of the case, such as how many seats are left. */
  readonly about: ProblemBody['about']
  /** Fields of the request that cannot be used. */
  readonly errors: NonNullable<ProblemBody['errors']>

  constructor(status: number, body: Partial<ProblemBody>) {
    super(body.detail ?? body.title ?? `The house answered ${status}`)
    this.name = 'Problem'
    this.status = status
    this.code = body.code ?? 'fault'
    this.about = body.about ?? {}
    this.errors = body.errors ?? []
  }
}
