import { Hono } from 'hono'
import { listEditions } from '#acts/programme/list-editions.ts'
import { type HouseLanguage, houseLanguages } from '#core/localised.ts'
import { preferredLanguage } from '#words/speak.ts'
import { inWords } from '../addresses.ts'
import { notFoundPage } from '../pages/error.ts'
import { type Site, type SiteContext, type SiteEnv, viewFor, visit } from '../visit.ts'
import { own } from './own.ts'
import { plainNotice } from './plain-notice.ts'

/** The ways in without a whole address, and what is told where nothing stands. Mounted last. */
export function doors(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()

  app.get('/', async c => toHome(c, wanted(c)))
  app.get('/:language{(?:en|es|de|fr)}', async c => toHome(c, c.req.param('language') as HouseLanguage))

  async function toHome(c: SiteContext, language: HouseLanguage): Promise<Response> {
    const slug = await firstEdition(c)
    if (!slug) return plainNotice(c, 'site.no-house', 404)
    return moved(c, inWords(language, `/${slug}`))
  }

  /** The edition of the host name; else the latest whose programme is out; else the latest. */
  async function firstEdition(c: SiteContext): Promise<string | undefined> {
    const set = c.get('editionSlug')
    if (set) return set
    const acting = { organisation: c.get('organisation'), by: 'public' }
    const { rows } = await listEditions(site.house, acting, { sort: '-starts' })
    return (rows.find(edition => edition.releasedVersion > 0) ?? rows[0])?.slug
  }

  app.all('*', async c => {
    const [first = '', second = ''] = c.req.path.slice(1).split('/')
    const language = houseLanguages.find(each => each === first)
    if (!language && c.req.method === 'GET' && (await isPageWithoutLanguage(c, first)))
      return moved(c, inWords(wanted(c), c.req.path.replace(/\/+$/, '')) + new URL(c.req.url).search)
    if (language && c.req.path.length > 1 && c.req.path.endsWith('/'))
      return c.redirect(c.req.path.replace(/\/+$/, '') + new URL(c.req.url).search, 301)
    const slug = language && second ? second : await firstEdition(c)
    const visited = (slug && (await visit(site, c, slug))) || (await homeVisit(c))
    if (!visited) return plainNotice(c, 'site.no-house', 404)
    return own(c, notFoundPage(viewFor(c, visited, language ?? wanted(c)), c.req.path), 404)
  })

  /** `/lapaz-2026/programme`: a reader who cut the language off, or never had one. Files have an ending. */
  async function isPageWithoutLanguage(c: SiteContext, editionSlug: string): Promise<boolean> {
    if (/\.\w+$/.test(c.req.path)) return false
    return (await site.editions.shown(c.get('organisation'), editionSlug)) !== undefined
  }

  async function homeVisit(c: SiteContext) {
    const slug = await firstEdition(c)
    return slug ? visit(site, c, slug) : undefined
  }
  return app
}

function wanted(c: SiteContext): HouseLanguage {
  return preferredLanguage(c.req.header('accept-language'), 'en')
}

/** Not for ever: another reader may want another language. */
function moved(c: SiteContext, to: string): Response {
  c.header('vary', 'accept-language')
  c.header('cache-control', 'private, no-cache')
  return c.redirect(to, 302)
}
