import { changeEdition } from '#acts/change-edition.ts'
import { listEditions } from '#acts/list-editions.ts'
import { publishNews } from '#acts/publish-news.ts'
import { releaseTimetable } from '#acts/release-timetable.ts'
import { setPrices } from '#acts/set-prices.ts'
import type { Edition, EditionStage } from '#core/programme/edition.ts'
import { festivalDay } from '#core/programme/festival-day.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { admitVisitors } from './admit-visitors.ts'
import { SeededChance } from './chance.ts'
import { daysBefore, demoStart } from './demo-dates.ts'
import { bringTo, draftTimetable, inviteGuests, makeItems, type ProgrammeIds } from './draft-timetable.ts'
import type { EditionFiles, ScreeningFile } from './edition-files.ts'
import { openEdition } from './open-edition.ts'
import { filmsRead, finishFilms, publishPress, receiveDocuments, typeInFilms } from './record-films.ts'
import { granted, houseAt, momentOf, morningBefore, type SeedHouse, type Seeding } from './seeding.ts'
import { type OnSale, sellSeats } from './sell-seats.ts'

export interface DemoWish {
  stage: EditionStage
  /** Chooses who buys what, and who comes. */
  seed: number
  now: Temporal.Instant
  /** The edition's address instead of the one in the files. */
  slug?: string
  progress?: (part: string, done: number, of: number) => void
}

/** How many orders a stage has seen. */
const orderCount: Partial<Record<EditionStage, number>> = { 'on-sale': 60, running: 140, over: 160 }

/**
 * Loads the demo edition of `examples/` through the same acts that people use, as far as `stage` goes; its dates lie
 * so that the stage is true on the day of `now`. The same files, `now` and `seed` give the same edition (ids, order
 * numbers and secrets apart). Refuses `already-exists` when the organisation has an edition at that address.
 */
export async function loadDemo(
  house: SeedHouse,
  organisation: string,
  files: EditionFiles,
  wish: DemoWish,
): Promise<Edition | Refusal<'already-exists'>> {
  const { stage, now } = wish
  const { timeZone, dayTurnsAt } = files.edition
  const today = festivalDay(now.toZonedDateTimeISO(timeZone), Temporal.PlainTime.from(dayTurnsAt))
  const seeding: Seeding = {
    house,
    acting: { organisation, by: 'demo' },
    files,
    stage,
    slug: wish.slug ?? files.edition.slug,
    startsOn: demoStart(stage, today),
    now,
    progress: wish.progress ?? (() => {}),
  }
  const editions = (await listEditions(house, seeding.acting, { perPage: 500 })).rows
  if (editions.some(edition => edition.slug === seeding.slug)) {
    return refuse('already-exists', { what: 'edition', name: seeding.slug })
  }
  return loadStages(seeding, new SeededChance(wish.seed))
}

async function loadStages(seeding: Seeding, chance: SeededChance): Promise<Edition> {
  const { house, acting, stage } = seeding
  const opened = await openEdition(seeding)
  const editionId = opened.edition.id
  const reach = (next: EditionStage) =>
    granted(`stage ${next}`, changeEdition(house, acting, { editionId, stage: next }))

  const thatMorning = houseAt(seeding, morningBefore(seeding, daysBefore.record))
  if (stage === 'intake') {
    await receiveDocuments(seeding, thatMorning, editionId)
    return opened.edition
  }

  const typed = await typeInFilms(seeding, thatMorning, editionId)
  const received = await receiveDocuments(seeding, thatMorning, editionId)
  const films = new Map([...typed, ...filmsRead(seeding, received)])
  await finishFilms(seeding, thatMorning, films)
  await publishPress(seeding, thatMorning, films, received)
  const ids: ProgrammeIds = {
    editionId,
    screens: opened.screenIds,
    films,
    items: await makeItems(seeding, opened, films),
    guests: await inviteGuests(seeding, editionId, films),
  }
  const screeningIds = await draftTimetable(seeding, ids)
  const programming = await reach('programming')
  if (stage === 'programming') return programming

  const screenings = await goOnSale(seeding, ids, screeningIds)
  const edition = await reach(stage === 'on-sale' ? 'on-sale' : 'running')
  const sale = {
    count: orderCount[stage]!,
    from: morningBefore(seeding, daysBefore.secondRelease).add({ hours: 1 }),
    until: earlier(seeding.now, closing(screenings)),
  }
  const orders = await sellSeats(seeding, edition, screenings, sale, chance)
  if (stage === 'on-sale') return edition

  await admitVisitors(seeding, screenings, orders, chance)
  return stage === 'running' ? edition : reach('over')
}

const earlier = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other

const closing = (screenings: readonly OnSale[]) =>
  screenings
    .map(each => each.startsAt)
    .sort(Temporal.Instant.compare)
    .at(-1)!

/** Prices, the two releases and the news; answers with what the public can buy. */
async function goOnSale(
  seeding: Seeding,
  ids: ProgrammeIds,
  screeningIds: Map<ScreeningFile, string>,
): Promise<OnSale[]> {
  const { house, acting, files } = seeding
  const { editionId } = ids
  await granted('the prices', setPrices(house, acting, { editionId, prices: files.prices }))
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
    const isForAll = (file.kind ?? 'public') === 'public' && !file.cancelled
    const startsAt = momentOf(seeding, file).toZonedDateTime(files.edition.timeZone).toInstant()
    // People want first what has somebody to talk to, and the small rooms fill up.
    const pull = 1 + (file.guests?.length ?? 0) + (file.screen.endsWith('sala-chica') ? 1 : 0)
    return isForAll ? [{ screeningId, startsAt, pull }] : []
  })
}
