import { Hono } from 'hono'
import { bringWishList } from '#acts/opening/bring-wish-list.ts'
import { joinWaitingRoom } from '#acts/opening/join-waiting-room.ts'
import { type ShownPlace, showPlace } from '#acts/opening/show-place.ts'
import type { ShownRoom } from '#acts/opening/steps/shown-room.ts'
import { askQuestion } from '#acts/record/ask-question.ts'
import { type Standing, standingOf } from '#core/boxoffice/opening/place-in-line.ts'
import { doorsAt } from '#core/boxoffice/opening/waiting-room.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { type Question, waitingRoomPage } from '../pages/waiting-room.ts'
import { placePart } from '../parts/place.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { eventStream } from './event-stream.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { visitorAt } from './visitor.ts'

/** Waiting for a sale to open, one visitor's page (docs/rules/waiting-room.md). */
export function waitingRoom(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house, options } = site

  async function at(c: SiteContext) {
    const visitor = await visitorAt(site, c)
    if (!visitor) return undefined
    const { acting, editionId } = visitor
    const shown = await showPlace(house, acting, { editionId, token: visitor.token('place') })
    return isRefusal(shown) ? undefined : { ...visitor, ...shown }
  }

  type Here = NonNullable<Awaited<ReturnType<typeof at>>>

  async function page(c: SiteContext, here: Here, tried?: { question: Question; refusal: Refusal }) {
    const { view, room, place, editionId, acting } = here
    const now = house.clock.now()
    const doors = doorsAt(room)
    const isOpen = !room.endedAt && doors && Temporal.Instant.compare(doors, now) <= 0
    const mayCome = isOpen && (!place || place.standing.state === 'over')
    const asked = mayCome ? (tried?.question ?? (await askQuestion(house, acting, { editionId }))) : undefined
    const question = isRefusal(asked) ? undefined : asked
    const waiting = { room, place, question, now, ...(tried && { refusal: tried.refusal }) }
    return own(c, waitingRoomPage(view, waiting), tried ? 422 : 200)
  }

  app.get('/:language{(?:en|es|de|fr)}/:edition/waiting-room', async (c, next) => {
    const here = await at(c)
    return here ? page(c, here) : next()
  })

  app.post('/:language{(?:en|es|de|fr)}/:edition/waiting-room', async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    const { question = '', work } = await readForm(c)
    const joined = await joinWaitingRoom(house, here.acting, {
      editionId: here.editionId,
      token: here.token('place'),
      question,
      work: work || undefined,
      address: options.addressOf?.(c) ?? 'unknown',
    })
    if (isRefusal(joined)) {
      // A question that was not answered in time is asked anew; one that was answered too early stays.
      const again =
        joined.refused === 'wait-a-minute'
          ? { question, bits: here.room.workBits }
          : await askQuestion(house, here.acting, { editionId: here.editionId })
      return isRefusal(again) ? page(c, here) : page(c, here, { question: again, refusal: joined })
    }
    here.keep('place', joined.token)
    const { acting, editionId } = here
    const list = here.token('wishes')
    if (list) await bringWishList(house, acting, { editionId, token: list, place: joined.token })
    return here.go(here.view.addresses.waitingRoom)
  })

  // The place as it changes. Room and draw are read once for everybody who waits, and words are only made when they differ.
  app.get('/:language{(?:en|es|de|fr)}/:edition/waiting-room/place', async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    // 204 tells an EventSource not to ask again.
    if (!here.place || here.room.endedAt || here.place.standing.state === 'over') return c.body(null, 204)
    const { view, editionId } = here
    const { organisation } = here.acting
    let place: ShownPlace = here.place
    let told = ''
    return eventStream(c, site, async second => {
      const room = await site.editions.room(organisation, editionId)
      if (!room) return { last: undefined }
      if (place.place === null && room.drawnAt) {
        const drawn = await site.editions.drawn(organisation, editionId)
        place = { ...place, place: drawn.get(place.id) ?? null }
      }
      const now = house.clock.now()
      const standing = standingOf(place.place, room, now)
      const marks = markOf(room, standing, now)
      // Before the draw somebody comes every moment: everybody is told of it now and then.
      const isTime = standing.state !== 'before-draw' || second % secondsOfCount === 0
      let message: { event: string; data: string } | undefined
      if (marks !== told && isTime) {
        const html = String(await placePart(view, room, { ...place, standing }, now))
        message = { event: 'place', data: JSON.stringify({ html }) }
        told = marks
      }
      return room.endedAt || standing.state === 'over' ? { last: message } : message
    })
  })

  return app
}

const secondsOfCount = 5

/** The same while the words are the same. */
function markOf(room: ShownRoom, standing: Standing, now: Temporal.Instant): string {
  const told = standing.state === 'before-draw' ? [room.people, room.opensAt, room.places] : []
  const turnAt = standing.state === 'waiting' ? standing.turnAt : null
  const minutes = turnAt ? Math.ceil(now.until(turnAt).total('minutes')) : null
  return JSON.stringify([room.endedAt, standing, minutes, ...told])
}
