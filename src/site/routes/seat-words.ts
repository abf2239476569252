import { Hono } from 'hono'
import type { HouseLanguage } from '#core/localised.ts'
import type { SeatsOfEdition } from '../memory/editions.ts'
import { seatsLeft } from '../parts/seats.ts'
import type { View } from '../view.ts'
import { type Site, type SiteEnv, viewFor, visit } from '../visit.ts'
import { eventStream } from './event-stream.ts'

/**
 * What is left of seats, told to open pages as it changes (docs/decisions/003-pages-in-memory.md). A page says under which
 * mark it was drawn and hears of every screening whose words are others by now, then of each change. The words of one
 * change are made once for everybody who hears it.
 */
export function seatWords(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  let listening = 0

  app.get('/:language{(?:en|es|de|fr)}/:edition/seats', async (c, next) => {
    const { language, edition } = c.req.param() as { language: HouseLanguage; edition: string }
    const visited = await visit(site, c, edition)
    if (!visited) return next()
    if (listening >= mostListening) return c.body(null, 503, { 'retry-after': '60' })
    const organisation = c.get('organisation')
    const { id } = visited.shown.guide.programme.edition
    const seen = c.req.header('last-event-id') ?? c.req.query('seen')
    listening += 1
    let told = seen === visited.seats.mark ? visited.seats : undefined
    return eventStream(
      c,
      site,
      async () => {
        const seats = await site.editions.seats(organisation, id)
        if (seats.mark === told?.mark) return undefined
        const view = viewFor(c, { ...visited, seats }, language)
        const words = { event: 'seats', id: seats.mark, data: wordsSince(told, seats, view) }
        told = seats
        return words
      },
      () => {
        listening -= 1
      },
    )
  })
  return app
}

/** Whoever comes later has pages that are right when they are loaded. */
const mostListening = 5000

const made = new WeakMap<SeatsOfEdition, Map<string, string>>()

/** The markup of what is left, by screening, of those whose words were others before; as JSON. */
function wordsSince(before: SeatsOfEdition | undefined, now: SeatsOfEdition, view: View): string {
  const words = made.get(now) ?? new Map<string, string>()
  made.set(now, words)
  const key = `${before?.mark} ${view.language}`
  const known = words.get(key)
  if (known !== undefined) return known
  const drawn = view.guide.showings.flatMap(showing => {
    const { id } = showing.screening
    const [was, is] = [before?.seats.get(id), now.seats.get(id)]
    const isTold =
      was?.availability === is?.availability && (is?.availability !== 'last' || was?.free === is.free)
    return isTold ? [] : [[id, String(seatsLeft(view, showing, 'way'))]]
  })
  const text = JSON.stringify(Object.fromEntries(drawn))
  words.set(key, text)
  return text
}
