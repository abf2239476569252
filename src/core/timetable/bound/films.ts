import { type Asked, kindOf } from '../judge/asked.ts'
import { groupsBy } from '../judge/soft/rule.ts'
import type { ScreeningToPlace } from '../problem.ts'
import type { Weights } from '../rules.ts'
import type { AudienceCut } from './audience-cuts.ts'
import type { Together } from './film.ts'
import type { Line } from './line.ts'
import { type Offer, offersOf } from './offers.ts'

/** The screenings of one item and kind, with what they may take and what they pay together. */
export interface Film {
  screenings: FilmScreening[]
  together: Together
}

export interface FilmScreening {
  /** Those alike have the same choices at the same prices. */
  like: number
  offers: Offer[]
  /** The cut of its section, and its share in it. */
  cut: number | null
  share: number
  /** By offer: the guests whose days count here, as bits. */
  guests: number[]
}

/** Films and screenings that can stand nowhere, not even alone, are left out. */
export function filmsOf(asked: Asked, line: Line, cuts: AudienceCut[], weights: Weights): Film[] {
  const groups = groupsBy(asked.problem.screenings, kindOf)
  const guestsOf = guestsCountedWith(asked, groups)
  const alike = new Map<string, number>()
  const films = groups.map((group, at) => ({
    screenings: group
      .map((screening): FilmScreening => {
        const { sectionId } = asked.items.get(screening.itemId)!
        const found = cuts.findIndex(it => it.kind === screening.kind && it.sectionId === sectionId)
        const cut = found < 0 ? null : found
        const share = cut === null ? 0 : cuts[cut]!.shares.get(screening.id)!
        const offers = offersOf(asked, line, screening, weights).filter(it => it.screens.length > 0)
        const guests = offers.map(it =>
          guestsOf[at]!.reduce((bits, id, guest) => bits | (it.guestIds.includes(id) ? 1 << guest : 0), 0),
        )
        const { gala, pinned } = screening
        const released = asked.problem.released.find(it => it.screeningId === screening.id)
        const offered = offers.map(it => [it.discussion, it.guestIds.length, it.takes, it.screens])
        const { wanted } = asked.items.get(screening.itemId)!.discussions
        const together = [group.length, wanted, cut, share, guests]
        const name = JSON.stringify([...together, gala, pinned, released, offered])
        const like = alike.get(name) ?? alike.size
        alike.set(name, like)
        return { like, offers, cut, share, guests }
      })
      .filter(it => it.offers.length > 0)
      .sort((a, b) => a.like - b.like),
    together: togetherOf(asked, group, weights),
  }))
  return films.filter(it => it.screenings.length > 0)
}

function togetherOf({ items }: Asked, group: ScreeningToPlace[], weights: Weights): Together {
  const { kind, itemId } = group[0]!
  const others = Math.max(1, group.length - 1)
  return {
    sameDay: (8 * weights['same-day']) / others,
    samePart: (4 * weights['same-day-part']) / others,
    sameVenue: (2 * weights['same-venue']) / others,
    guestDay: 5 * weights['guest-days'],
    discussion: 15 * weights.discussions,
    discussionsWanted: kind === 'public' ? items.get(itemId)!.discussions.wanted : 0,
  }
}

/**
 * By film, the guests whose days are counted there. Each is counted with one film alone, the one that they may attend
 * most of: what they pay for several films together is not less. More than can be told in bits are not counted.
 */
function guestsCountedWith({ items, problem }: Asked, groups: ScreeningToPlace[][]): string[][] {
  const counted = groups.map((): string[] => [])
  for (const { id } of problem.guests) {
    const attends = groups.map(
      group =>
        group.filter(
          it => it.guestIds.includes(id) || items.get(it.itemId)!.discussions.guestIds.includes(id),
        ).length,
    )
    const most = Math.max(...attends)
    const home = counted[attends.indexOf(most)]!
    if (most > 1 && home.length < mostGuests) home.push(id)
  }
  return counted
}

const mostGuests = 30
