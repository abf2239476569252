import { isSegment, type Segment } from '#core/audience/newsletter/segment.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** How many readers a newsletter would go to at this moment, by language. */
export function countReaders(
  house: Pick<House, 'store'>,
  acting: Acting,
  { segment }: { segment: Segment },
): Promise<{ languages: { language: HouseLanguage; readers: number }[] } | Refusal<'wrong-value'>> {
  return house.store.within(acting.organisation, async ({ mailings }) =>
    isSegment(segment)
      ? { languages: await mailings.reach(segment) }
      : refuse('wrong-value', { field: 'segment' }),
  )
}
