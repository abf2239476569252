import { Hono } from 'hono'
import { findPressGuest } from '#acts/press/find-press-guest.ts'
import { listPressKits } from '#acts/press/list-press-kits.ts'
import { openPressKit } from '#acts/press/open-press-kit.ts'
import { packPressKit } from '#acts/press/pack-press-kit.ts'
import { showKitStill } from '#acts/press/show-kit-still.ts'
import { isRefusal } from '#core/refusal.ts'
import { pressKitPage } from '../pages/press-kit.ts'
import { pressKitsPage } from '../pages/press-kits.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { own } from './own.ts'
import { sentFile } from './sent-file.ts'
import { type Visitor, visitorAt } from './visitor.ts'

const mediaTypes = { pdf: 'application/pdf', zip: 'application/zip' } as const

/** What the press gets (docs/rules/press.md). None of it is kept in memory: an embargo ends by the clock. */
export function press(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site
  const edition = '/:language{(?:en|es|de|fr)}/:edition'

  /** The film in the address, asked for by whoever this is: anybody, or somebody accredited behind their private link. */
  async function asked(c: SiteContext) {
    const visitor = await visitorAt(site, c)
    const film = visitor?.view.guide.film(c.req.param('slug') ?? '')
    if (!visitor || !film) return undefined
    const { addresses, guide } = visitor.view
    const { programme } = guide
    const secret = c.req.param('secret')
    if (secret === undefined) {
      const of = { programme, filmId: film.id, reader: 'public' as const }
      return { visitor, film, of, path: addresses.pressKit(film.slug) }
    }
    const guest = await findPressGuest(house, visitor.acting, { secret })
    if (isRefusal(guest) || guest.editionId !== visitor.editionId) return undefined
    const of = { programme, filmId: film.id, reader: 'accredited' as const }
    const room = addresses.pressRoom(secret)
    return { visitor, film, of, path: `${room}/kits/${film.slug}`, room }
  }

  app.get(`${edition}/press`, async (c, next) => {
    const visitor: Visitor | undefined = await visitorAt(site, c)
    if (!visitor) return next()
    const kits = await listPressKits(house, visitor.acting, { editionId: visitor.editionId })
    return own(c, pressKitsPage(visitor.view, kits, house.clock.now()))
  })

  for (const kitPath of [`${edition}/films/:slug/press`, `${edition}/press/mine/:secret/kits/:slug`]) {
    app.get(kitPath, async (c, next) => {
      const here = await asked(c)
      const opened = here && (await openPressKit(house, here.visitor.acting, here.of))
      if (!here || !opened || isRefusal(opened)) return next()
      const room = here.room ? { path: here.room, at: here.path } : undefined
      return own(c, pressKitPage(here.visitor.view, here.film, opened, room))
    })

    app.get(`${kitPath}/:file{kit\\.(?:pdf|zip)}`, async (c, next) => {
      const here = await asked(c)
      if (!here) return next()
      const form = c.req.param('file').endsWith('.pdf') ? 'pdf' : 'zip'
      const { language } = here.visitor.view
      const packed = await packPressKit(house, here.visitor.acting, { ...here.of, form, language })
      if (isRefusal(packed)) return packed.refused === 'not-allowed' ? here.visitor.go(here.path) : next()
      return sentFile(c, packed, mediaTypes[form], 'attachment')
    })

    app.get(`${kitPath}/stills/:still/:which{shown|whole}`, async (c, next) => {
      const here = await asked(c)
      if (!here) return next()
      const { still: stillId, which } = c.req.param() as { still: string; which: 'shown' | 'whole' }
      const found = await showKitStill(house, here.visitor.acting, { ...here.of, stillId, which })
      if (isRefusal(found)) return next()
      return sentFile(c, found, found.mediaType, which === 'whole' ? 'attachment' : 'inline')
    })
  }

  return app
}
