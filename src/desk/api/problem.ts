/** A refusal or fault told by the API as RFC 9457 problem details; `detail` is a sentence in the reader's language. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  /** The figures and names of a refusal. */
  readonly about: Record<string, unknown>

  constructor(
    status: number,
    body: { title?: string; detail?: string; code?: string; type?: string; about?: Record<string, unknown> },
  ) {
    super(body.detail ?? body.title ?? String(status))
    this.name = 'Problem'
    this.status = status
    this.code = body.code ?? body.type?.split('/').at(-1) ?? ''
    this.about = body.about ?? {}
  }
}
