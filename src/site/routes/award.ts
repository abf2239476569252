import { Hono } from 'hono'
import { castBallot } from '#acts/audience/cast-ballot.ts'
import { showAward } from '#acts/audience/show-award.ts'
import { type BallotShown, showBallot } from '#acts/audience/show-ballot.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { awardPage } from '../pages/award.ts'
import { votePage } from '../pages/vote.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { type Visitor, visitorAt } from './visitor.ts'

/** The audience award: voting with a ticket, and the result (docs/rules/audience-award.md). */
export function award(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house, options } = site
  const edition = '/:language{(?:en|es|de|fr)}/:edition'

  /** The ballot of a ticket of this edition; whoever guesses numbers has to wait after some. */
  async function ballotOf(
    c: SiteContext,
    { acting, editionId }: Visitor,
    ticket: string,
  ): Promise<BallotShown | Refusal> {
    const from = `votes ${options.addressOf?.(c) ?? 'unknown'}`
    const seconds = await options.tries?.count('secret', from)
    if (seconds !== undefined) return refuse('too-many-codes', { minutes: Math.ceil(seconds / 60) })
    const shown = await showBallot(house, acting, { ticket })
    if (isRefusal(shown)) return shown
    await options.tries?.forget('secret', from)
    return shown.ticket.editionId === editionId ? shown : refuse('ticket-unknown')
  }

  app.get(`${edition}/vote`, async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const ticket = (c.req.query('ticket') ?? '').slice(0, 200)
    if (!ticket) return own(c, votePage(here.view, { ticket }))
    const shown = await ballotOf(c, here, ticket)
    return isRefusal(shown)
      ? own(c, votePage(here.view, { ticket, problem: shown }), 422)
      : own(c, votePage(here.view, { ticket, ballot: shown, kept: c.req.query('kept') === 'yes' }))
  })

  app.post(`${edition}/vote`, async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const { ticket = '', stars } = await readForm(c)
    const shown = await ballotOf(c, here, ticket.slice(0, 200))
    const cast = isRefusal(shown)
      ? shown
      : await castBallot(house, here.acting, { ticket, stars: Number(stars) })
    if (!isRefusal(cast))
      return here.go(`${here.view.addresses.vote}?kept=yes&ticket=${encodeURIComponent(ticket)}`)
    const ballot = isRefusal(shown) ? undefined : shown
    return own(c, votePage(here.view, { ticket, ballot, problem: cast }), 422)
  })

  app.get(`${edition}/award`, async (c, next) => {
    const here = await visitorAt(site, c)
    const shown = here && (await showAward(house, here.acting, { editionId: here.editionId }))
    return here && shown && !isRefusal(shown) ? own(c, awardPage(here.view, shown)) : next()
  })

  return app
}
