import { addPressEntry } from '#acts/press/add-press-entry.ts'
import { addPullQuote } from '#acts/press/add-pull-quote.ts'
import { changePressEntry } from '#acts/press/change-press-entry.ts'
import { showFilm } from '#acts/record/show-film.ts'
import type { PressEntry } from '#core/film/film.ts'
import type { Refusal } from '#core/refusal.ts'
import { granted } from '../granted.ts'
import type { ReceivedDocuments } from './record-films.ts'
import type { SeedHouse, Seeding } from './seeding.ts'

/** Publishes what papers wrote, the entry that reading a document made or a new one, and places quotes from it. */
export async function publishPress(
  { acting, files, startsOn }: Seeding,
  house: SeedHouse,
  filmIds: ReadonlyMap<string, string>,
  received: ReceivedDocuments,
): Promise<void> {
  for (const { film, document, daysBefore, quotes, ...entry } of files.press) {
    const filmId = filmIds.get(film)!
    const documentId = document === undefined ? null : received.get(document)!.documentId
    const { press } = await granted(film, showFilm(house, acting, { filmId }))
    const known = documentId === null ? undefined : press.find(each => each.documentId === documentId)
    const written = { ...entry, appearedOn: startsOn.subtract({ days: daysBefore }), published: true }
    const publishing: Promise<PressEntry | Refusal> = known
      ? changePressEntry(house, acting, { pressEntryId: known.id, ...written })
      : addPressEntry(house, acting, { filmId, documentId, ...written })
    const { id: pressEntryId } = await granted(entry.title, publishing)
    for (const quote of quotes)
      await granted(quote.text, addPullQuote(house, acting, { pressEntryId, ...quote, placed: true }))
  }
}
