import { setPrices } from '#acts/boxoffice/set-prices.ts'
import { setSeatReleases } from '#acts/boxoffice/set-seat-releases.ts'
import { changeEdition } from '#acts/programme/change-edition.ts'
import { publishNews } from '#acts/programme/publish-news.ts'
import { releaseTimetable } from '#acts/timetable/release-timetable.ts'
import { granted } from '../granted.ts'
import { daysBefore } from './demo-dates.ts'
import { bringTo, type ProgrammeIds } from './draft-timetable.ts'
import type { ScreeningFile } from './edition-files.ts'
import { houseAt, momentOf, morningBefore, type Seeding } from './seeding.ts'
import { setUpPasses } from './sell-passes.ts'
import type { OnSale } from './sell-seats.ts'

/** Prices, the two releases and the news; answers with what seats can be sold for. */
export async function goOnSale(
  seeding: Seeding,
  ids: ProgrammeIds,
  screeningIds: Map<ScreeningFile, string>,
): Promise<OnSale[]> {
  const { house, acting, files } = seeding
  const { editionId } = ids
  await granted('the prices', setPrices(house, acting, { editionId, prices: files.prices }))
  await setUpPasses(seeding, editionId)
  const releases = files.seatReleases
  await granted('what is set free', setSeatReleases(house, acting, { editionId, releases }))
  const saleOpensAt = morningBefore(seeding, daysBefore.release)
  await granted('the opening of the sale', changeEdition(house, acting, { editionId, saleOpensAt }))

  for (const [version, days] of [
    ['version1', daysBefore.release],
    ['version2', daysBefore.secondRelease],
  ] as const) {
    await bringTo(version, seeding, ids, screeningIds)
    const thatMorning = houseAt(seeding, morningBefore(seeding, days))
    await granted(
      version,
      releaseTimetable(thatMorning, acting, { editionId, note: files.edition.releaseNotes[version] }),
    )
  }
  for (const { daysBefore: days, ...news } of files.news) {
    const publishedAt = morningBefore(seeding, days)
    await granted(news.slug, publishNews(house, acting, { ...news, editionId, publishedAt }))
  }
  return [...screeningIds].flatMap(([file, screeningId]) => {
    if (file.cancelled) return []
    const startsAt = momentOf(seeding, file).toZonedDateTime(files.edition.timeZone).toInstant()
    // People want first what has somebody to talk to, and the small rooms fill up.
    const isForAll = (file.kind ?? 'public') === 'public'
    const pull = isForAll ? 1 + (file.guests?.length ?? 0) + (file.screen.endsWith('sala-chica') ? 1 : 0) : 0
    return [{ screeningId, startsAt, pull, groups: file.groups ?? [], pressSeats: file.pressSeats ?? 0 }]
  })
}
