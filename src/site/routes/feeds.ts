import { Hono } from 'hono'
import { listEditions } from '#acts/programme/list-editions.ts'
import { type HouseLanguage, houseLanguages } from '#core/localised.ts'
import { filmTitle, told } from '../content.ts'
import { calendarFeed } from '../feeds/calendar.ts'
import { newsFeed } from '../feeds/news-feed.ts'
import { scheduleJson, scheduleXml } from '../feeds/schedule.ts'
import { sitemap } from '../feeds/sitemap.ts'
import type { Showing } from '../guide.ts'
import type { Drawn } from '../memory/page-memory.ts'
import { sectionColours } from '../section-colours.ts'
import type { View } from '../view.ts'
import { type Site, type SiteContext, type SiteEnv, viewFor, visit } from '../visit.ts'

type Draw = (view: View, slug: string) => Drawn | Promise<Drawn> | undefined

/** Calendars, RSS, the sitemap and section colours: what programs read. */
export function feeds(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()

  /** `:file` carries the ending: `kiro-russo.ics`. */
  const file = (path: string, ending: string, type: string, draw: Draw) =>
    app.get(path, async (c, next) => {
      const { edition = '', file: name = '' } = c.req.param() as { edition?: string; file?: string }
      if (!name.endsWith(ending)) return next()
      const visited = await visit(site, c as SiteContext, edition)
      if (!visited) return next()
      const language = languageAsked(c as SiteContext, visited.shown.guide.programme.edition.languages)
      const key = [visited.shown.mark, c.get('origin'), c.req.path, language].join('\n')
      const answer = await site.pages.answer(c, key, type, () =>
        draw(viewFor(c as SiteContext, visited, language), name.slice(0, -ending.length)),
      )
      return answer ?? next()
    })

  const calendarType = 'text/calendar; charset=utf-8'
  const feed = (view: View, name: string, path: string, fits: (showing: Showing) => boolean) =>
    calendarFeed(view, [...view.guide.showings, ...view.guide.withdrawn].filter(fits), name, path)

  file('/:edition/:file{calendar.ics}', '.ics', calendarType, view =>
    feed(view, view.guide.programme.edition.name, view.addresses.home, () => true),
  )
  file('/:edition/sections/:file{.+\\.ics}', '.ics', calendarType, (view, slug) => {
    const section = view.guide.section(slug)
    return (
      section &&
      feed(
        view,
        told(view, section.name)?.text ?? slug,
        view.addresses.programme,
        each => each.section === section,
      )
    )
  })
  file('/:edition/venues/:file{.+\\.ics}', '.ics', calendarType, (view, slug) => {
    const venue = view.guide.venue(slug)
    return venue && feed(view, venue.name, view.addresses.venue(slug), each => each.venue === venue)
  })
  file('/:edition/films/:file{.+\\.ics}', '.ics', calendarType, (view, slug) => {
    const film = view.guide.film(slug)
    return film && feed(view, filmTitle(film), view.addresses.film(slug), each => each.films.includes(film))
  })
  for (const path of ['/:language{(?:en|es|de|fr)}/:edition/:file{news.rss}', '/:edition/:file{news.rss}'])
    file(path, '.rss', 'application/rss+xml; charset=utf-8', newsFeed)
  file('/:edition/:file{schedule.json}', '.json', 'application/json; charset=utf-8', scheduleJson)
  file('/:edition/:file{schedule.xml}', '.xml', 'application/xml; charset=utf-8', scheduleXml)
  file('/:edition/:file{sections.css}', '.css', 'text/css; charset=utf-8', view =>
    sectionColours(view.guide.programme.sections),
  )

  app.get('/sitemap.xml', async c => {
    const acting = { organisation: c.get('organisation'), by: 'public' }
    const editions = await listEditions(site.house, acting, { perPage: 500 })
    const views: View[] = []
    const marks: string[] = []
    for (const { slug } of editions.rows) {
      const visited = await visit(site, c, slug)
      if (!visited) continue
      views.push(viewFor(c, visited, 'en'))
      marks.push(visited.shown.mark)
    }
    const answer = await site.pages.answer(
      c,
      ['sitemap', c.get('origin'), ...marks].join('\n'),
      'application/xml; charset=utf-8',
      () => sitemap(views),
    )
    return answer ?? c.notFound()
  })

  app.get('/robots.txt', c =>
    c.text(
      `User-agent: *\n${[...houseLanguages.map(language => `/${language}/orders/`), '/desk', '/api'].map(path => `Disallow: ${path}\n`).join('')}\nSitemap: ${c.get('origin')}/sitemap.xml\n`,
    ),
  )
  return app
}

/** `?language=de` or the path's; else the edition's first language that the house speaks. */
export function languageAsked(c: SiteContext, spoken: readonly string[]): HouseLanguage {
  const asked = c.req.param('language') ?? c.req.query('language')
  return (
    houseLanguages.find(language => language === asked) ??
    houseLanguages.find(language => spoken.includes(language)) ??
    'en'
  )
}
