import type { Claim } from '#core/film/claim.ts'
import type { DocumentEntry } from '#core/film/stored-document.ts'
import type { FactLine } from '../films/fact-lines.ts'

/** Of a document that tells of several films, only what one entry says; lines left with nothing go. */
export function linesOfEntry(
  lines: readonly FactLine[],
  entry: Pick<DocumentEntry, 'start' | 'end'> | undefined,
): FactLine[] {
  if (!entry) return [...lines]
  const isOwn = (claim: Claim) => entry.start <= claim.start && claim.start < entry.end
  return lines
    .map(line => ({ ...line, claims: line.claims.filter(({ claim }) => isOwn(claim)) }))
    .filter(line => line.value !== undefined || line.settled || line.conflict || line.claims.length > 0)
}

/** The entry in whose stretch an offset lies, -1 where there is none. */
export function entryAt(entries: readonly Pick<DocumentEntry, 'start' | 'end'>[], offset: number): number {
  return entries.findIndex(entry => entry.start <= offset && offset < entry.end)
}
