import type { HouseLanguage } from '#core/localised.ts'
import type { CoverageWish } from '#core/press/press-review.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { showPressReview } from './show-press-review.ts'

/** The press review of an edition as a file: to read on paper, or to count in a spreadsheet. */
export async function exportPressReview(
  house: Pick<House, 'store' | 'stationery'>,
  acting: Acting,
  {
    form,
    language,
    ...asked
  }: { editionId: string; form: 'pdf' | 'csv'; language: HouseLanguage } & CoverageWish,
): Promise<{ name: string; bytes: Uint8Array } | Refusal<'not-found'>> {
  const shown = await showPressReview(house, acting, asked)
  if (isRefusal(shown)) return shown
  const { stationery } = house
  const bytes =
    form === 'pdf'
      ? await stationery.pressReview(shown, language)
      : stationery.pressReviewTable(shown, language)
  return { name: `press-review-${shown.edition.slug}.${form}`, bytes }
}
