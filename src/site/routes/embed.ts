import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { showCampaign } from '#acts/appeals/show-campaign.ts'
import { signUpForNewsletter } from '#acts/audience/sign-up-for-newsletter.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { embedScript } from '../assets.ts'
import { embedded, topicOf } from '../embed/embedded.ts'
import { embeddedAppeal } from '../embed/embedded-appeal.ts'
import { consentWords } from '../pages/newsletter.ts'
import { spokenRefusal } from '../parts/problem.ts'
import { type Site, type SiteContext, type SiteEnv, viewFor, visit } from '../visit.ts'
import { languageAsked } from './feeds.ts'
import { visitorAt } from './visitor.ts'

/**
 * What stands on other people's pages (docs/rules/reach.md): the elements, what they draw, and where their form goes. Any
 * page may ask, for everything here is public and no cookie is read.
 */
export function embed(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house, options } = site
  const anyPage = cors({ origin: '*', allowHeaders: ['content-type'], maxAge: 24 * 3600 })

  app.get('/embed.js', anyPage, async (c, next) => {
    const answer = await site.pages.answer(c, 'embed.js', embedScript.type, () => embedScript.body)
    return answer ?? next()
  })

  app.get('/:edition/embed.json', anyPage, async (c, next) => {
    const visited = await visit(site, c as SiteContext, c.req.param('edition'))
    if (!visited) return next()
    const { guide, mark } = visited.shown
    const slug = c.req.query('film') ?? ''
    const film = guide.film(slug)
    if (slug && !film) return next()
    const language = languageAsked(c as SiteContext, guide.programme.edition.languages)
    const key = [mark, visited.seats.mark, c.get('origin'), c.req.path, language, slug].join('\n')
    const answer = await site.pages.answer(c, key, 'application/json; charset=utf-8', () =>
      JSON.stringify(embedded(viewFor(c as SiteContext, visited, language), film)),
    )
    return answer ?? next()
  })

  app.get('/:edition/embed-appeal.json', anyPage, async (c, next) => {
    const visited = await visit(site, c as SiteContext, c.req.param('edition'))
    if (!visited) return next()
    const { edition } = visited.shown.guide.programme
    const view = viewFor(c as SiteContext, visited, languageAsked(c as SiteContext, edition.languages))
    const slug = c.req.query('appeal') ?? view.products.appeals[0]?.slug
    const acting = { organisation: c.get('organisation'), by: 'public' }
    const shown = slug && (await showCampaign(house, acting, { editionId: edition.id, slug }))
    if (!shown || isRefusal(shown)) return next()
    // Money comes at any moment, and no version of the pages tells of it.
    c.header('cache-control', 'public, max-age=60')
    return c.json(embeddedAppeal(view, shown))
  })

  // JSON alone is taken: a browser asks before it sends that from another page, which a plain form does not.
  app.use('/:language{(?:en|es|de|fr)}/:edition/newsletter/sign-up', anyPage)
  app.post('/:language{(?:en|es|de|fr)}/:edition/newsletter/sign-up', async (c, next) => {
    const visitor = await visitorAt(site, c as SiteContext)
    if (!visitor) return next()
    const { view, acting, editionId } = visitor
    const refused = (refusal: Refusal, status: 415 | 422) =>
      c.json({ asked: false, said: spokenRefusal(view, refusal) }, status)
    const asked = await readSignUp(c as SiteContext)
    if (!asked) return refused({ refused: 'wrong-value', about: { field: 'body' } }, 415)
    const film = view.guide.film(asked.film)
    const seconds = await options.tries?.count('newsletter', options.addressOf?.(c) ?? 'unknown')
    if (seconds !== undefined) return refused({ refused: 'wait-a-minute', about: {} }, 422)
    const answer = await signUpForNewsletter(house, acting, {
      ...{ editionId, language: c.req.param('language') as HouseLanguage, email: asked.email, name: '' },
      topics: film ? [{ kind: 'film', filmId: film.id, city: '' }] : [{ kind: 'festival' }],
      shownText: `${topicOf(view, film)}\n${consentWords(view)}`,
      page: pageOf(c as SiteContext, asked.page),
    })
    if (isRefusal(answer)) return refused(answer, 422)
    return c.json({ asked: true, said: view.say('site.newsletter-sent', { email: asked.email.trim() }) })
  })
  return app
}

async function readSignUp(c: SiteContext) {
  if (!c.req.header('content-type')?.startsWith('application/json')) return undefined
  const body: unknown = await c.req.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null) return undefined
  const text = (name: string) => {
    const value = (body as Record<string, unknown>)[name]
    return typeof value === 'string' ? value : ''
  }
  return { email: text('email'), film: text('film'), page: text('page') }
}

/** The page that the form stands on, kept as proof of consent: its site is the browser's word, its path the form's. */
function pageOf(c: SiteContext, told: string): string {
  const origin = c.req.header('origin') ?? c.get('origin')
  const page = URL.parse(told)
  return page && page.origin === origin ? (page.origin + page.pathname).slice(0, 500) : origin.slice(0, 500)
}
