import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { openEditions } from './memory/editions.ts'
import { pageMemory } from './memory/page-memory.ts'
import type { SiteHouse, SiteOptions } from './options.ts'
import { accreditation } from './routes/accreditation.ts'
import { appeals } from './routes/appeals.ts'
import { assetFiles } from './routes/asset-files.ts'
import { award } from './routes/award.ts'
import { codes } from './routes/codes.ts'
import { doors } from './routes/doors.ts'
import { draw } from './routes/draw.ts'
import { embed } from './routes/embed.ts'
import { feeds } from './routes/feeds.ts'
import { installed } from './routes/installed.ts'
import { myFestival } from './routes/my-festival.ts'
import { leaving, newsletter } from './routes/newsletter.ts'
import { anyFrame, oembed } from './routes/oembed.ts'
import { orders } from './routes/orders.ts'
import { passes } from './routes/passes.ts'
import { plainNotice } from './routes/plain-notice.ts'
import { planSeats } from './routes/plan-seats.ts'
import { posters } from './routes/posters.ts'
import { press } from './routes/press.ts'
import { products } from './routes/products.ts'
import { publicPages } from './routes/public-pages.ts'
import { seatChoice } from './routes/seat-choice.ts'
import { seatWords } from './routes/seat-words.ts'
import { sharedPlans } from './routes/shared-plans.ts'
import { shop } from './routes/shop.ts'
import { waitingList } from './routes/waiting-list.ts'
import { waitingRoom } from './routes/waiting-room.ts'
import { wishList } from './routes/wish-list.ts'
import type { Site, SiteEnv } from './visit.ts'

/** The longest form a visitor fills in, with room to spare. */
const largestForm = 64 * 1024

/**
 * The public site: pages, feeds, basket, checkout and orders of every organisation of the house, to be mounted at `/`
 * behind everything else.
 */
export function siteApp(house: SiteHouse, options: SiteOptions): Hono<SiteEnv> {
  const site: Site = { house, options, editions: openEditions(house), pages: pageMemory() }
  const app = new Hono<SiteEnv>()
  app.use(anyFrame.path, anyFrame.let)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      crossOriginResourcePolicy: 'same-site',
    }),
  )
  app.route('/', assetFiles())
  app.use(async (c, next) => {
    const url = new URL(c.req.url)
    const host = c.req.header('host') ?? url.host
    const home = await options.organisationOf(host.replace(/:\d+$/, '').toLowerCase())
    if (!home) return plainNotice(c, 'site.no-house', 404)
    c.set('organisation', home.organisation)
    c.set('editionSlug', home.editionSlug)
    c.set('origin', `${options.publicUrl ? new URL(options.publicUrl).protocol : url.protocol}//${host}`)
    await next()
  })
  app.route('/', leaving(site))
  app.use(
    csrf({ origin: (origin, c) => URL.canParse(origin) && new URL(origin).host === c.req.header('host') }),
  )
  app.use(bodyLimit({ maxSize: largestForm, onError: c => plainNotice(c, 'plan.too-large', 413) }))
  app.route('/', embed(site))
  app.route('/', oembed(site))
  app.route('/', feeds(site))
  app.route('/', posters(site))
  app.route('/', orders(site))
  app.route('/', shop(site))
  app.route('/', codes(site))
  app.route('/', passes(site))
  app.route('/', products(site))
  app.route('/', seatChoice(site))
  app.route('/', seatWords(site))
  app.route('/', wishList(site))
  app.route('/', planSeats(site))
  app.route('/', myFestival(site))
  app.route('/', sharedPlans(site))
  app.route('/', installed(site))
  app.route('/', waitingList(site))
  app.route('/', waitingRoom(site))
  app.route('/', newsletter(site))
  app.route('/', award(site))
  app.route('/', press(site))
  app.route('/', accreditation(site))
  app.route('/', appeals(site))
  app.route('/', draw(site))
  app.route('/', publicPages(site))
  app.route('/', doors(site))
  app.onError((error, c) => {
    // A refused form (CSRF, size) comes as an answer of its own.
    if ('getResponse' in error) return (error as { getResponse(): Response }).getResponse()
    options.onError?.(error, c)
    return plainNotice(c, 'site.went-wrong', 500)
  })
  return app
}
