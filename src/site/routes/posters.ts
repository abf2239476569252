import { Hono } from 'hono'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import type { Drawn } from '../memory/page-memory.ts'
import { posterOf } from '../poster/poster.ts'
import { sharedPicture } from '../poster/shared-picture.ts'
import { type Site, type SiteEnv, visit } from '../visit.ts'

/** The posters of films, as drawings for pages and as pictures for shared links. */
export function posters(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()

  /** Drawn from the film's facts alone: kept over releases here, and for an hour by browsers. */
  const picture = (
    ending: '.svg' | '.png',
    type: string,
    draw: (film: PublicFilm) => Drawn | Promise<Drawn>,
  ) =>
    app.get(`/:edition/posters/:file{.+\\${ending}}`, async (c, next) => {
      const { edition, file: name } = c.req.param() as { edition: string; file: string }
      const visited = await visit(site, c, edition)
      const film = visited?.shown.guide.film(name.slice(0, -ending.length))
      if (!film) return next()
      const { title, originalTitle, year, minutes, countries, directors } = film.facts
      const key = JSON.stringify([type, film.slug, title, originalTitle, year, minutes, countries, directors])
      const answer = await site.pages.answer(c, key, type, () => draw(film))
      answer?.headers.set('cache-control', 'public, max-age=3600')
      return answer ?? next()
    })
  picture('.svg', 'image/svg+xml', posterOf)
  picture('.png', 'image/png', sharedPicture)
  return app
}
