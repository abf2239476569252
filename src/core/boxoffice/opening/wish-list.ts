import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { type AllocationKind, publicAllocations } from '../seats/seats.ts'
import type { WishAnswer } from './wish-answer.ts'

/** A screening that would do; those of one rank are as welcome as each other. */
export interface Alternative {
  screeningId: string
  /** From 1, never falling along the list. */
  rank: number
}

/** Seats of a party at one price. */
export interface PartyLine {
  kind: AllocationKind
  priceId: string
  quantity: number
}

/** One thing that somebody wants to see, and with whom (docs/rules/wish-lists.md). */
export interface Wish {
  alternatives: Alternative[]
  party: PartyLine[]
}

/** What somebody wants of an edition, the dearest wish first. */
export interface WishList {
  id: string
  editionId: string
  /** The secret in the visitor's cookie and link; whoever has it has the list. */
  token: string
  language: HouseLanguage
  wishes: Wish[]
  /** Whether the house holds it at its turn; else its owner presses the button. */
  byHouse: boolean
  /** Where the house writes then; forgotten once it did. */
  email: string | null
  /** In the waiting room. */
  placeId: string | null
  /** In the line, from 1; null before the draw. */
  place: number | null
  /** What the last try gave; null before. */
  answer: WishAnswer[] | null
  answeredAt: Temporal.Instant | null
  /** The secret of the basket in which its seats lie; with it the list is closed. */
  basketToken: string | null
  /** Counts every change. */
  version: number
}

export const mostWishes = 30
export const mostAlternatives = 12
export const mostAlternativesInAll = 90

/** What is wrong with wishes before anything is looked up. */
export function whyNotWishes(wishes: readonly Wish[]): Refusal<'wrong-value'> | undefined {
  const wrong = (field: string, value: string | number) => refuse('wrong-value', { field, value })
  if (wishes.length > mostWishes) return wrong('wishes', wishes.length)
  const inAll = wishes.reduce((sum, wish) => sum + wish.alternatives.length, 0)
  if (inAll > mostAlternativesInAll) return wrong('alternatives', inAll)
  for (const { alternatives, party } of wishes) {
    if (alternatives.length === 0 || alternatives.length > mostAlternatives)
      return wrong('alternatives', alternatives.length)
    if (new Set(alternatives.map(each => each.screeningId)).size < alternatives.length)
      return wrong('alternatives', alternatives[0]!.screeningId)
    if (alternatives.some(({ rank }, at) => !isNextRank(rank, alternatives[at - 1]?.rank ?? 0, at)))
      return wrong('rank', alternatives.map(each => each.rank).join())
    const bad = party.find(({ quantity }) => !Number.isInteger(quantity) || quantity < 1)
    if (bad || party.length === 0) return wrong('quantity', bad?.quantity ?? 0)
    const kind = party.find(line => !publicAllocations.includes(line.kind))?.kind
    if (kind) return wrong('allocation', kind)
  }
  return undefined
}

const isNextRank = (rank: number, before: number, at: number) =>
  rank === before + 1 || (at > 0 && rank === before)

/** Seats of a party by kind. */
export function seatsByKind(party: readonly PartyLine[]): Map<AllocationKind, number> {
  const seats = new Map<AllocationKind, number>()
  for (const { kind, quantity } of party) seats.set(kind, (seats.get(kind) ?? 0) + quantity)
  return seats
}

export function partySize(party: readonly PartyLine[]): number {
  return party.reduce((sum, { quantity }) => sum + quantity, 0)
}
