import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The quotes that stand beside a film, as a file for whoever sets its poster; `not-found` while none is public. */
export async function exportPosterQuotes(
  house: Pick<House, 'store' | 'stationery'>,
  acting: Acting,
  { filmId, form, language }: { filmId: string; form: 'pdf' | 'txt'; language: HouseLanguage },
): Promise<{ name: string; bytes: Uint8Array } | Refusal<'not-found'>> {
  const found = await house.store.within(acting.organisation, async ({ record, pullQuotes }) => {
    const film = await record.films.find(filmId)
    const quotes = film ? await pullQuotes.placed([filmId]) : []
    return film && quotes.length > 0 ? { film, quotes } : refuse('not-found', { what: 'quotes', id: filmId })
  })
  if ('refused' in found) return found
  const { film, quotes } = found
  const sheet = { title: film.facts.title ?? film.facts.originalTitle ?? film.slug, quotes }
  const { stationery } = house
  const bytes =
    form === 'pdf'
      ? await stationery.posterQuotes(sheet, language)
      : stationery.posterQuotesText(sheet, language)
  return { name: `quotes-${film.slug}.${form}`, bytes }
}
