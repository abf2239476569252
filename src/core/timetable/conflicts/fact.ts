import type { ScreenToUse } from '../problem.ts'
import type { Member, Placed } from './member.ts'
import type { RuleFact } from './rule-fact.ts'
import type { Starts } from './starts.ts'

/** Minutes from the end of one to the start of the next; `least` without end = never in this order. */
export interface Pause {
  least: number
  most: number
}

/** A fact with what it leaves free. It may be about one screening, about two, or about a group in order. */
export interface Fact {
  told: RuleFact
  /** When it lets a member start on a screen. */
  starts?: (member: Member, screen: ScreenToUse) => Starts
  /** What it asks of two that follow each other; undefined = nothing. */
  pause?: (earlier: Member, on: ScreenToUse, later: Member, its: ScreenToUse) => Pause | undefined
  /** When it lets a member start that comes after all of `before` and before all of `pending`. */
  earliest?: (before: Placed[], member: Member, pending: Member[]) => number
  /** When it lets a member start while the rest stands as it does. */
  startsAmong?: (standing: Placed[], member: Member) => Starts
  /** The member that it pins. */
  pins?: string
  /** The member that must be followed soon, so that later is not always worse. */
  followed?: string
  /** What it is about in parts, and the same fact about some of them. */
  parts?: string[]
  about?: (parts: string[]) => Fact
}
