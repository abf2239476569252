import { distance } from 'fastest-levenshtein'
import { folded } from '../slug.ts'
import type { ScreeningProposal } from './screening.ts'
import type { Screen, Venue } from './venue.ts'

/** Where a stated screening would be: the venue that is meant, and the screen when that is certain. */
export interface MatchedPlace {
  venue: Venue
  screen: Screen | null
}

/**
 * The venue a document means by a name (docs/rules/releases.md#venues): the same words whatever their case, marks and
 * diacritics; else the words of one within the other; else one slip of a letter in eight. Two venues that fit equally
 * well are no match. The screen is the one the name contains too, else the venue's only one.
 */
export function matchVenue(name: string, venues: readonly Venue[]): MatchedPlace | undefined {
  const stated = wordsOf(name)
  if (stated.length === 0) return undefined
  const scored = venues
    .map(venue => ({
      venue,
      score: Math.max(...namesOf(venue).map(known => likeness(stated, wordsOf(known)))),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  const [best, second] = scored
  if (!best || best.score === second?.score) return undefined
  return { venue: best.venue, screen: screenMeant(stated, best.venue) }
}

/** The screen a stated screening would go to: the one chosen for it, else the one its venue's name means. */
export function screenOfProposal(
  proposal: Pick<ScreeningProposal, 'screenId' | 'venueName'>,
  venues: readonly Venue[],
): string | null {
  return proposal.screenId ?? matchVenue(proposal.venueName, venues)?.screen?.id ?? null
}

/** A screen may be told with its venue: `Stadtkino Saal 2`. */
const namesOf = (venue: Venue): string[] => [
  venue.name,
  ...venue.otherNames,
  ...venue.screens.map(screen => `${venue.name} ${screen.name}`),
]

const wordsOf = (name: string): string[] =>
  folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** 0 for different places; more the surer it is that two names mean one. */
function likeness(stated: readonly string[], known: readonly string[]): number {
  if (known.length === 0) return 0
  const one = stated.join('')
  const other = known.join('')
  if (one === other) return 1000
  const [few, many] = stated.length < known.length ? [stated, known] : [known, stated]
  // A single short word (`kino`) is in too many names to mean one.
  if (few.join('').length >= 5 && few.every(word => many.includes(word))) return 100 + few.length
  const length = Math.min(one.length, other.length)
  return length >= 8 && distance(one, other) <= length / 8 ? 10 : 0
}

function screenMeant(stated: readonly string[], venue: Venue): Screen | null {
  if (venue.screens.length === 1) return venue.screens[0]!
  const ofVenue = new Set(namesOf({ ...venue, screens: [] }).flatMap(wordsOf))
  const rest = stated.filter(word => !ofVenue.has(word))
  const meant = venue.screens.filter(screen => {
    const own = wordsOf(screen.name).filter(word => !ofVenue.has(word))
    return own.length > 0 && own.every(word => rest.includes(word))
  })
  return meant.length === 1 ? meant[0]! : null
}
