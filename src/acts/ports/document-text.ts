import type { Refusal } from '#core/refusal.ts'

export type DocumentRefusal = Refusal<
  | 'document-too-large'
  | 'document-binary'
  | 'document-broken-encoding'
  | 'document-unsupported'
  | 'document-zip-bomb'
  | 'document-empty'
  | 'document-locked'
  | 'document-scanned'
>

/** The plain text of a file, for reading. `name` tells the format where the bytes alone do not. */
export interface DocumentText {
  textOf(bytes: Uint8Array, name: string): Promise<{ text: string; mediaType: string } | DocumentRefusal>
}
