import type { Refusal } from '#core/refusal.ts'

export type ArchiveRefusal = Refusal<'archive-damaged' | 'archive-too-large'>

/** An archive that is being written, file by file. */
export interface Packing {
  add(name: string, bytes: Uint8Array): Promise<void>
  /** Nothing is whole before. */
  close(): Promise<void>
}

/** An archive that came in. Names are what it says they are: nothing is ever written where they point. */
export interface Archive {
  names: readonly string[]
  /** The file, unfolded and compared with its checksum. */
  read(name: string): Promise<Uint8Array | ArchiveRefusal>
  /** The same for a file that is not wanted yet: it is not kept. */
  check(name: string): Promise<undefined | ArchiveRefusal>
}

/** ZIP files. */
export interface Archives {
  /** What all files of an archive may come to together, unfolded, in MiB. */
  most: number
  mostFiles: number
  /** @param write awaited before more is packed */
  pack(write: (chunk: Uint8Array) => Promise<void>): Packing
  /** Refused where it is no ZIP file or has too many files; a file is, where it would unfold to too much. */
  open(bytes: Uint8Array): Promise<Archive | ArchiveRefusal>
}
