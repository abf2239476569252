import { isId } from '../../id.ts'

/** The first thing that is read of an export. */
export interface Manifest {
  format: 'cartelera-edition'
  version: number
  madeAt: string
  withPeople: boolean
  edition: { id: string; slug: string; name: string }
  /** Rows of each table. */
  rows: Record<string, number>
}

/** Of the form that this code writes. One that only adds optional columns keeps it. */
export const formatVersion = 1

export const manifestPath = 'manifest.json'

export const writeManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

/** Undefined for what no export has as its manifest. Its version may be one that this code does not know. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const read = JSON.parse(text) as Partial<Manifest> | null
    const isOne =
      read?.format === 'cartelera-edition' &&
      Number.isSafeInteger(read.version) &&
      typeof read.withPeople === 'boolean' &&
      isId(String(read.edition?.id))
    return isOne ? (read as Manifest) : undefined
  } catch {
    return undefined
  }
}
