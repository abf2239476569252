import type { Proposal } from '../api/proposals.ts'

/** When a document says a screening starts, on the edition's clock; null when its date or time is not whole. */
export function proposedMoment(
  proposal: Pick<Proposal, 'date' | 'time'>,
  edition: { startsOn: string; timeZone: string },
): string | null {
  if (!proposal.time) return null
  // A date without its year (`--06-24`) is meant in the edition's.
  const date = proposal.date.replace(/^-/, edition.startsOn.slice(0, 4))
  try {
    return Temporal.PlainDateTime.from(`${date}T${proposal.time}`)
      .toZonedDateTime(edition.timeZone)
      .toString()
  } catch {
    return null
  }
}
