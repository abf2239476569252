import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmSignUp } from '#acts/audience/confirm-sign-up.ts'
import { leaveNewsletter } from '#acts/audience/leave-newsletter.ts'
import { listLetters } from '#acts/audience/list-letters.ts'
import { showSubscription } from '#acts/audience/show-subscription.ts'
import { signUpForNewsletter } from '#acts/audience/sign-up-for-newsletter.ts'
import type { House } from '#acts/ports/house.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { cancelScreening } from '#acts/timetable/cancel-screening.ts'
import { placeScreening } from '#acts/timetable/place-screening.ts'
import { releaseTimetable } from '#acts/timetable/release-timetable.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
let house: ProgrammeStage['house'] & Pick<House, 'chance'>
let token = ''
beforeAll(async () => {
  stage = await openProgrammeStage()
  house = { ...stage.house, chance: { bytes: count => new Uint8Array(randomBytes(count)) } }
})
afterAll(() => stage?.drop())

async function follow(email: string, filmId: string, city = ''): Promise<string> {
  const chance = {
    bytes(count: number) {
      const bytes = new Uint8Array(randomBytes(count))
      if (count === 24) token = bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
      return bytes
    },
  }
  const wish = { email, name: '', language: 'de' as const, shownText: 'Yes', page: 'https://basel.example/' }
  const topics = [{ kind: 'film' as const, filmId, city }]
  const asked = { ...wish, topics, editionId: stage.edition.id }
  must(await signUpForNewsletter({ ...house, chance }, acting, asked))
  return must(await confirmSignUp(house, acting, { token })).subscriberId
}

const written = async () =>
  (await listLetters(house, acting, {})).rows
    .filter(letter => letter.kind === 'film-comes')
    .map(letter => letter.recipient)
    .sort()

test('who follows a film hears once of new screenings, in their city; who left and others do not', async () => {
  const filmId = await stage.film('Tagebuch', 90)
  const other = await stage.film('Nachtzug', 80)
  const place = async (film: string, startsAt: string) => {
    const item = must(await createItem(house, acting, { editionId: stage.edition.id, filmIds: [film] }))
    const where = { editionId: stage.edition.id, itemId: item.id, screenId: stage.screens.stadtkino.id }
    const when = { startsAt: Temporal.PlainDateTime.from(startsAt) }
    return must(await placeScreening(house, acting, { ...where, ...when })).screening
  }
  const release = async () => must(await releaseTimetable(house, acting, { editionId: stage.edition.id }))
  await follow('anywhere@example.org', filmId)
  await follow('basel@example.org', filmId, ' BÀSEL')
  await follow('zurich@example.org', filmId, 'Zürich')
  await follow('other@example.org', other)
  const leaver = await follow('left@example.org', filmId)
  const { subscriber } = must(await showSubscription(house, acting, { id: leaver }))
  must(await leaveNewsletter(house, acting, { token: subscriber.token }))

  const screening = await place(filmId, '2022-06-23T20:00')
  expect(await written()).toEqual([])
  await release()
  expect(await written()).toEqual(['anywhere@example.org', 'basel@example.org'])

  // What is not sent yet tells of the second screening as well.
  await place(filmId, '2022-06-24T20:00')
  must(await cancelScreening(house, acting, { screeningId: screening.id }))
  await release()
  expect(await written()).toEqual(['anywhere@example.org', 'basel@example.org'])
  const { subscriber: told } = must(
    await showSubscription(house, acting, { id: await follow('late@example.org', filmId) }),
  )
  const sheet = await house.store.within(acting.organisation, ({ newsletter }) =>
    newsletter.filmSheet(told.id, filmId, stage.edition.id, house.clock.now()),
  )
  expect(sheet.screenings.map(each => each.startsAt.toPlainDate().toString())).toEqual(['2022-06-24'])
})
