import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { HouseLanguage } from '#core/localised.ts'
import type { SeatsOfEdition } from '../memory/editions.ts'
import { seatsLeft } from '../parts/seats.ts'
import type { View } from '../view.ts'
import { type Site, type SiteEnv, viewFor, visit } from '../visit.ts'

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
    return streamSSE(
      c,
      async stream => {
        try {
          let told = seen === visited.seats.mark ? visited.seats : undefined
          for (let second = 0; second < secondsOfStream && !stream.aborted; second++) {
            const seats = await site.editions.seats(organisation, id)
            if (seats.mark !== told?.mark) {
              const view = viewFor(c, { ...visited, seats }, language)
              await stream.writeSSE({ event: 'seats', id: seats.mark, data: wordsSince(told, seats, view) })
              told = seats
            } else if (second % secondsOfSilence === 0) await stream.writeSSE({ event: 'still', data: '' })
            await stream.sleep(1000)
          }
        } finally {
          listening -= 1
        }
      },
      async error => site.options.onError?.(error, c as unknown as Context),
    )
  })
  return app
}

/** Browsers ask again by themselves. */
const secondsOfStream = 600
const secondsOfSilence = 15

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
