import { changeEdition } from '#acts/programme/change-edition.ts'
import { listEditions } from '#acts/programme/list-editions.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import type { Edition, EditionStage } from '#core/programme/edition.ts'
import { festivalDay } from '#core/programme/festival-day.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { granted } from '../granted.ts'
import { storeWithin } from '../store-within.ts'
import { accreditPress } from './accredit-press.ts'
import { admitVisitors } from './admit-visitors.ts'
import { askForGifts } from './ask-for-gifts.ts'
import { SeededChance } from './chance.ts'
import { daysBefore, demoStart } from './demo-dates.ts'
import { draftTimetable, inviteGuests, makeItems, type ProgrammeIds } from './draft-timetable.ts'
import type { EditionFiles } from './edition-files.ts'
import { goOnSale } from './go-on-sale.ts'
import { offerPressKits } from './offer-press-kits.ts'
import { openEdition } from './open-edition.ts'
import { publishPress } from './publish-press.ts'
import { filmsRead, finishFilms, receiveDocuments, typeInFilms } from './record-films.ts'
import { sayShowings } from './say-showings.ts'
import { houseAt, morningBefore, type SeedHouse, type Seeding } from './seeding.ts'
import { sellPasses } from './sell-passes.ts'
import { type OnSale, sellSeats } from './sell-seats.ts'
import { sellToGroups } from './sell-to-groups.ts'
import { voteForAward } from './vote-for-award.ts'
import { fillWaitingLists, makeWishLists } from './wish-and-wait.ts'
import { writeNewsletter } from './write-newsletter.ts'

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
const orderCount: Partial<Record<EditionStage, number>> = { 'on-sale': 60, running: 110, over: 120 }

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
  const { edition, screenings } = await house.store.within(organisation, shelves =>
    prepare({ ...seeding, house: { ...house, store: storeWithin(shelves) } }),
  )
  const count = orderCount[stage]
  if (count) {
    const before = morningBefore(seeding, daysBefore.release).add({ hours: 1 })
    await makeWishLists(seeding, edition, screenings, before, new SeededChance(wish.seed + 1))
    await accreditPress(seeding, edition, screenings, before)
    const orders = await bringPeople(seeding, edition, screenings, count, new SeededChance(wish.seed))
    await voteForAward(seeding, edition, screenings, orders, new SeededChance(wish.seed + 4))
    await askForGifts(seeding, edition.id)
    await writeNewsletter(seeding, edition, screenings, before, new SeededChance(wish.seed + 3))
    await fillWaitingLists(seeding, edition, screenings, new SeededChance(wish.seed + 2))
  }
  if (stage !== 'over') return edition
  return granted('the end', changeEdition(house, seeding.acting, { editionId: edition.id, stage }))
}

/** The edition as the office makes it, up to its sale. One transaction: a load that is interrupted leaves nothing. */
async function prepare(seeding: Seeding): Promise<{ edition: Edition; screenings: OnSale[] }> {
  const { house, acting, stage } = seeding
  const opened = await openEdition(seeding)
  const editionId = opened.edition.id
  const reach = (next: EditionStage) =>
    granted(`stage ${next}`, changeEdition(house, acting, { editionId, stage: next }))

  const thatMorning = houseAt(seeding, morningBefore(seeding, daysBefore.record))
  if (stage === 'intake') {
    await receiveDocuments(seeding, thatMorning, editionId)
    return { edition: opened.edition, screenings: [] }
  }

  const typed = await typeInFilms(seeding, thatMorning, editionId)
  const received = await receiveDocuments(seeding, thatMorning, editionId)
  const films = new Map([...typed, ...filmsRead(seeding, received)])
  await finishFilms(seeding, thatMorning, films)
  await publishPress(seeding, thatMorning, films, received)
  await offerPressKits(seeding, thatMorning, editionId, films)
  const ids: ProgrammeIds = {
    editionId,
    screens: opened.screenIds,
    films,
    items: await makeItems(seeding, opened, films),
    guests: await inviteGuests(seeding, editionId, films),
  }
  const screeningIds = await draftTimetable(seeding, ids)
  await sayShowings(seeding, ids)
  if (stage === 'programming') return { edition: await reach(stage), screenings: [] }

  const screenings = await goOnSale(seeding, ids, screeningIds)
  return { edition: await reach(stage === 'on-sale' ? stage : 'running'), screenings }
}

/** Visitors buy until today and, where it has begun, come. */
async function bringPeople(
  seeding: Seeding,
  edition: Edition,
  screenings: readonly OnSale[],
  count: number,
  chance: SeededChance,
): Promise<Order[]> {
  const sale = {
    count,
    from: morningBefore(seeding, daysBefore.secondRelease).add({ hours: 1 }),
    until: earlier(seeding.now, closing(screenings)),
  }
  const groups = await sellToGroups(seeding, edition, screenings, sale.from, chance)
  const others = await sellSeats(seeding, edition, screenings, sale, chance)
  const withPasses = await sellPasses(seeding, edition, screenings, sale.from)
  const orders = [...groups, ...others, ...withPasses]
  await admitVisitors(seeding, screenings, orders, chance)
  return orders
}

const earlier = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other

const closing = (screenings: readonly OnSale[]) =>
  screenings
    .map(each => each.startsAt)
    .sort(Temporal.Instant.compare)
    .at(-1)!
