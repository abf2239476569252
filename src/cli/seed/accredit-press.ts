import { listPassProducts } from '#acts/boxoffice/list-pass-products.ts'
import { moveSeats } from '#acts/boxoffice/move-seats.ts'
import { askForAccreditation } from '#acts/press/ask-for-accreditation.ts'
import { bookPressSeat } from '#acts/press/book-press-seat.ts'
import { decideAccreditation } from '#acts/press/decide-accreditation.ts'
import { openPressRoom } from '#acts/press/open-press-room.ts'
import { setAccreditationTerms } from '#acts/press/set-accreditation-terms.ts'
import { isPressPass } from '#core/boxoffice/prices/pass.ts'
import { secretFrom } from '#core/id.ts'
import type { Edition } from '#core/programme/edition.ts'
import { speak } from '#words/speak.ts'
import { granted } from '../granted.ts'
import type { EditionFiles } from './edition-files.ts'
import { houseAt, type SeedHouse, type Seeding } from './seeding.ts'
import type { OnSale } from './sell-seats.ts'

/** Seats for the press, and invented journalists who ask for accreditation, get an answer and book. */
export async function accreditPress(
  seeding: Seeding,
  edition: Edition,
  screenings: readonly OnSale[],
  moment: Temporal.Instant,
): Promise<void> {
  const { acting, files } = seeding
  const house = houseAt(seeding, moment)
  const editionId = edition.id
  const forPress = screenings.filter(({ pressSeats }) => pressSeats > 0)
  for (const { screeningId, pressSeats: seats } of forPress) {
    const move = { screeningId, from: 'public' as const, to: 'press' as const, seats, why: 'Prensa' }
    await granted('seats for the press', moveSeats(house, acting, move))
  }
  const pass = (await listPassProducts(house, acting, { editionId })).find(isPressPass)
  const terms = { editionId, isOpen: true, closesOn: null, linkDays: 30, passProductId: pass?.id ?? null }
  await granted('accreditation', setAccreditationTerms(house, acting, terms))
  for (const person of files.accreditations) {
    const id = await decided(seeding, house, edition, person)
    if (person.decision !== 'approved') continue
    const secret = secretFrom(house.chance.bytes(24))
    await house.store.within(acting.organisation, ({ accreditations }) =>
      accreditations.addLink(id, secret, moment),
    )
    const visitor = { organisation: acting.organisation, by: 'public' }
    await granted('the press page', openPressRoom(house, visitor, { secret }))
    for (const { screeningId } of forPress.slice(0, person.seats)) {
      const idempotencyKey = `demo-${id}-${screeningId}`
      const wish = { secret, screeningId, language: person.language, idempotencyKey }
      await granted('a press seat', bookPressSeat(house, visitor, wish))
    }
  }
}

/** Somebody asks, and the office decides where the files say how. */
async function decided(
  { acting }: Seeding,
  house: SeedHouse,
  { id: editionId, name, slug }: Edition,
  { wantsLetters, decision, note, seats: _, ...person }: EditionFiles['accreditations'][number],
): Promise<string> {
  const page = `/${person.language}/${slug}/press/accreditation`
  const shownText = speak(person.language, 'accreditation.consent', { edition: name })
  const consent = wantsLetters ? { shownText, page } : null
  await granted(person.name, askForAccreditation(house, acting, { ...person, editionId, consent }))
  const [newest] = await house.store.within(acting.organisation, async ({ accreditations }) =>
    (await accreditations.rows(editionId)).filter(row => row.email === person.email),
  )
  const { id } = newest!
  if (decision !== '')
    await granted(
      person.name,
      decideAccreditation(house, acting, { accreditationId: id, state: decision, note }),
    )
  return id
}
