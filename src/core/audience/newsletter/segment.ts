import { isId } from '../../id.ts'
import { type HouseLanguage, houseLanguages } from '../../localised.ts'

/** One thing that must hold of a reader (docs/rules/newsletter.md#mailings). */
export type Condition =
  | { of: 'language'; language: HouseLanguage }
  | { of: 'section'; sectionId: string }
  | { of: 'film'; filmId: string }
  | { of: 'ticket-screening'; screeningId: string }
  | { of: 'ticket-film'; filmId: string }
  | { of: 'wish-screening'; screeningId: string }
  | { of: 'wish-film'; filmId: string }
  /** Readers of the letters to the press; with a tag, those who have it on the press list. */
  | { of: 'press'; tag: string }

/** Whom a mailing is for: all of these hold. Empty: everybody who gets the festival's news. */
export type Segment = Condition[]

export const mostConditions = 10

export function isSegment(segment: Segment): boolean {
  return segment.length <= mostConditions && segment.every(isCondition)
}

function isCondition(condition: Condition): boolean {
  if (condition.of === 'language') return houseLanguages.includes(condition.language)
  if (condition.of === 'press') return condition.tag.length <= 50
  if ('sectionId' in condition) return isId(condition.sectionId)
  return isId('filmId' in condition ? condition.filmId : condition.screeningId)
}

/** Whether it names a topic of its own; else it goes to readers of the festival's news. */
export function namesTopic(segment: Segment): boolean {
  return segment.some(({ of }) => of === 'section' || of === 'film' || of === 'press')
}
