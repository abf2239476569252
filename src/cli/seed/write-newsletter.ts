import { confirmSignUp } from '#acts/audience/confirm-sign-up.ts'
import { signUpForNewsletter } from '#acts/audience/sign-up-for-newsletter.ts'
import { writeMailing } from '#acts/audience/write-mailing.ts'
import type { Block } from '#core/audience/newsletter/block.ts'
import type { Topic } from '#core/audience/newsletter/topic.ts'
import { secretFrom } from '#core/id.ts'
import type { Edition } from '#core/programme/edition.ts'
import { festivalDay } from '#core/programme/festival-day.ts'
import { granted } from '../granted.ts'
import type { SeededChance } from './chance.ts'
import { houseAt, type SeedHouse, type Seeding } from './seeding.ts'
import { inventVisitor, type OnSale } from './sell-seats.ts'

/** How many people asked for letters. */
const readerCount = 24

/** Invented visitors ask for letters and confirm them, and the office has a newsletter in its drawer. */
export async function writeNewsletter(
  seeding: Seeding,
  edition: Edition,
  screenings: readonly OnSale[],
  moment: Temporal.Instant,
  chance: SeededChance,
): Promise<void> {
  const house = houseAt(seeding, moment)
  const { acting } = seeding
  const { items, press } = await house.store.within(acting.organisation, async ({ programme, record }) => {
    const shown = await programme.items.ofEdition(edition.id)
    const found = await record.press.ofFilms(
      shown.flatMap(item => item.filmIds),
      'published',
    )
    return { items: shown, press: found }
  })
  for (let reader = 0; reader < readerCount; reader++) {
    const { name, email, language } = inventVisitor(seeding, chance)
    const [filmId] = chance.one(items).filmIds
    const topics: Topic[] = filmId && reader % 3 === 0 ? [{ kind: 'film', filmId, city: '' }] : []
    const noted = notingSecret(house)
    const proof = { shownText: edition.name, page: `/${language}/${edition.slug}/newsletter` }
    const asked = { editionId: edition.id, name, email, language, topics, ...proof }
    await granted('a sign-up', signUpForNewsletter(noted.house, acting, asked))
    await granted('a confirmation', confirmSignUp(house, acting, { token: noted.secret() }))
  }

  const [first] = screenings
  const [filmId] = items.find(item => item.filmIds.length === 1)?.filmIds ?? []
  if (!first || !filmId) return
  const { timeZone, dayTurnsAt } = edition
  const blocks: Block[] = [
    { kind: 'heading', text: { en: 'The cable cars are running', es: 'Los teleféricos ya corren' } },
    {
      kind: 'text',
      text: {
        en: 'Five days of cinema above the roofs begin soon. Here is what we would not miss.',
        es: 'Pronto empiezan cinco días de cine sobre los techos. Esto es lo que no nos perderíamos.',
      },
    },
    { kind: 'poster', filmId, caption: {} },
    { kind: 'film', filmId },
    ...press.slice(0, 1).map((entry): Block => ({ kind: 'quote', pressEntryId: entry.id })),
    {
      kind: 'day',
      day: festivalDay(first.startsAt.toZonedDateTimeISO(timeZone), dayTurnsAt).toString(),
    },
  ]
  const subject = { en: `${edition.name}: what is on`, es: `${edition.name}: lo que viene` }
  const mailing = { editionId: edition.id, subject, blocks, segment: [] }
  await granted('a newsletter', writeMailing(house, acting, mailing))
}

/** The secret that an act draws for a letter's link: what people read in their mail. */
function notingSecret(house: SeedHouse): { house: SeedHouse; secret(): string } {
  let secret = ''
  const bytes = (count: number) => {
    const drawn = house.chance.bytes(count)
    if (count === 24) secret = secretFrom(drawn)
    return drawn
  }
  return { house: { ...house, chance: { bytes } }, secret: () => secret }
}
