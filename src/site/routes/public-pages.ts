import { Hono } from 'hono'
import type { HouseLanguage } from '#core/localised.ts'
import type { Markup } from '../markup.ts'
import { bundlePage } from '../pages/bundle.ts'
import { filmPage } from '../pages/film.ts'
import { homePage } from '../pages/home.ts'
import { newsEntryPage, newsPage } from '../pages/news.ts'
import { personPage } from '../pages/person.ts'
import { productsPage } from '../pages/products.ts'
import { programmePage } from '../pages/programme.ts'
import { venuePage } from '../pages/venue.ts'
import { readWish, wishQuery } from '../programme-wish.ts'
import type { View } from '../view.ts'
import { htmlType, type Site, type SiteContext, type SiteEnv, viewFor, visit } from '../visit.ts'

/** Draws a page, or finds that nothing stands at this address. */
type Draw = (view: View, c: SiteContext) => Markup | undefined

/** The pages that look the same to everybody, each kept whole in memory. */
export function publicPages(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const slug = (c: SiteContext) => c.req.param('slug') ?? ''

  const page = (path: string, draw: Draw, key: (c: SiteContext) => string = () => '') =>
    app.get(`/:language{(?:en|es|de|fr)}/:edition${path}`, async (c, next) => {
      const { language, edition } = c.req.param() as { language: HouseLanguage; edition: string }
      const visited = await visit(site, c, edition)
      if (!visited) return next()
      const { shown, seats, room } = visited
      const line = room && !room.endedAt ? 'waiting room' : ''
      const name = [shown.mark, seats.mark, line, c.get('origin'), c.req.path, key(c)].join('\n')
      const answer = await site.pages.answer(c, name, htmlType, async () => {
        const drawn = draw(viewFor(c, visited, language), c)
        return drawn === undefined ? undefined : String(await drawn)
      })
      return answer ?? next()
    })

  page('', view => homePage(view))
  page(
    '/programme',
    (view, c) => programmePage(view, readWish(c.req.query())),
    c => wishQuery(readWish(c.req.query())),
  )
  page('/films/:slug', (view, c) => found(view.guide.film(slug(c)), film => filmPage(view, film)))
  page('/items/:slug', (view, c) => found(view.guide.item(slug(c)), item => bundlePage(view, item)))
  page('/people/:slug', (view, c) => found(view.guide.person(slug(c)), person => personPage(view, person)))
  page('/venues/:slug', (view, c) => found(view.guide.venue(slug(c)), venue => venuePage(view, venue)))
  page('/passes', view => productsPage(view))
  page('/news', view => newsPage(view))
  page('/news/:slug', (view, c) =>
    found(
      view.guide.programme.news.find(entry => entry.slug === slug(c)),
      entry => newsEntryPage(view, entry),
    ),
  )
  return app
}

function found<Row>(row: Row | undefined, draw: (row: Row) => Markup): Markup | undefined {
  return row === undefined ? undefined : draw(row)
}
