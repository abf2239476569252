/** A refusal or fault told by the API as RFC 9457 problem details; `detail` is a sentence in the reader's language. */
export class Problem extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, body: { title?: string; detail?: string; code?: string; type?: string }) {
    super(body.detail ?? body.title ?? String(status))
    this.name = 'Problem'
    this.status = status
    this.code = body.code ?? body.type?.split('/').at(-1) ?? ''
  }
}
