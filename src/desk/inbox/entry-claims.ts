import type { Claim } from '#core/film/claim.ts'
import type { DocumentEntry } from '#core/film/stored-document.ts'
import type { FactLine } from '../films/fact-lines.ts'

/** Of a document that tells of several films, only what its entries say of one; lines left with nothing go. */
export function linesOfFilm(
  lines: readonly FactLine[],
  entries: readonly Pick<DocumentEntry, 'start' | 'end' | 'filmId'>[],
  filmId: string | undefined,
): FactLine[] {
  if (entries.length === 0) return [...lines]
  const own = entries.filter(entry => entry.filmId === (filmId ?? null))
  const isOwn = (claim: Claim) => own.some(entry => entry.start <= claim.start && claim.end <= entry.end)
  return lines
    .map(line => ({ ...line, claims: line.claims.filter(({ claim }) => isOwn(claim)) }))
    .filter(line => line.value !== undefined || line.settled || line.conflict || line.claims.length > 0)
}
