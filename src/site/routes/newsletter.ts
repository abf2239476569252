import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { changeSubscription } from '#acts/audience/change-subscription.ts'
import { confirmSignUp } from '#acts/audience/confirm-sign-up.ts'
import { exportSubscription } from '#acts/audience/export-subscription.ts'
import { leaveNewsletter } from '#acts/audience/leave-newsletter.ts'
import { removeSubscription } from '#acts/audience/remove-subscription.ts'
import { showSignUp } from '#acts/audience/show-sign-up.ts'
import { showSubscription } from '#acts/audience/show-subscription.ts'
import { signUpForNewsletter } from '#acts/audience/sign-up-for-newsletter.ts'
import type { Topic } from '#core/audience/newsletter/topic.ts'
import { houseLanguages } from '#core/localised.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { inWords } from '../addresses.ts'
import { filmTitle } from '../content.ts'
import { notFoundPage } from '../pages/error.ts'
import {
  confirmPage,
  consentWords,
  deletedPage,
  type FilmTopic,
  leavePage,
  newsletterPage,
  subscriptionPage,
  topicLabel,
} from '../pages/newsletter.ts'
import { spokenRefusal } from '../parts/problem.ts'
import type { View } from '../view.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { sentFile } from './sent-file.ts'
import { type Visitor, visitorAt } from './visitor.ts'

const edition = '/:language{(?:en|es|de|fr)}/:edition'
const largestCall = 4096

/**
 * Ending letters by one POST (RFC 8058). It comes from the receiver's mail service, without a cookie and from no page of
 * ours, so nothing that protects forms stands before it: the secret in the address is all it needs.
 */
export function leaving(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site

  async function page(c: SiteContext, { view, acting }: Visitor, isLeft: boolean): Promise<Response> {
    const token = c.req.param('token') ?? ''
    const filmId = c.req.query('film')
    const shown = filmId ? await showSubscription(house, acting, { token }) : undefined
    const film = shown && !isRefusal(shown) ? shown.names.films.find(each => each.id === filmId) : undefined
    const query = filmId ? `?film=${encodeURIComponent(filmId)}` : ''
    return own(c, leavePage(view, view.addresses.newsletterLeave(token) + query, film?.title, isLeft))
  }

  app.get(`${edition}/newsletter/leave/:token`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    return visitor ? page(c, visitor, false) : next()
  })

  app.post(`${edition}/newsletter/leave/:token`, bodyLimit({ maxSize: largestCall }), async (c, next) => {
    const visitor = await visitorAt(site, c)
    if (!visitor) return next()
    const filmId = c.req.query('film')
    const left = await leaveNewsletter(house, visitor.acting, {
      token: c.req.param('token'),
      ...(filmId && { filmId }),
    })
    return isRefusal(left) ? own(c, notFoundPage(visitor.view, c.req.path), 404) : page(c, visitor, true)
  })
  return app
}

/** Signing up for letters, confirming, and a reader's own page (docs/rules/newsletter.md). */
export function newsletter(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house, options } = site

  app.get(`${edition}/newsletter`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    if (!visitor) return next()
    const film = visitor.view.guide.film(c.req.query('film') ?? '')
    return own(c, newsletterPage(visitor.view, film ? [{ id: film.id, title: filmTitle(film) }] : []))
  })

  app.post(`${edition}/newsletter`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    if (!visitor) return next()
    const { view, acting, editionId } = visitor
    const form = await readForm(c)
    const topics = topicsIn(form)
    const typed = { email: form.email ?? '', name: form.name ?? '', topics }
    const films = filmsOf(view, topics)
    const seconds = await options.tries?.count('newsletter', options.addressOf?.(c) ?? 'unknown')
    const refused = (refusal: Refusal) =>
      own(c, newsletterPage(view, films, { typed, problem: spokenRefusal(view, refusal) }), 422)
    if (seconds !== undefined) return refused({ refused: 'wait-a-minute', about: {} })
    const asked = await signUpForNewsletter(house, acting, {
      ...typed,
      ...{ editionId, language: view.language },
      ...proof(view, topics, view.addresses.newsletter, films),
    })
    return isRefusal(asked)
      ? refused(asked)
      : own(c, newsletterPage(view, films, { sentTo: typed.email.trim() }))
  })

  app.get(`${edition}/newsletter/confirm/:token`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const shown = visitor && (await showSignUp(house, visitor.acting, { token: c.req.param('token') }))
    return !shown || isRefusal(shown) ? next() : own(c, confirmPage(visitor.view, shown))
  })

  app.post(`${edition}/newsletter/confirm/:token`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    if (!visitor) return next()
    const { acting, view } = visitor
    const confirmed = await confirmSignUp(house, acting, { token: c.req.param('token') })
    if (isRefusal(confirmed)) return next()
    const shown = await showSubscription(house, acting, { id: confirmed.subscriberId })
    return isRefusal(shown)
      ? next()
      : visitor.go(`${view.addresses.newsletterMine(shown.subscriber.token)}?done=confirmed`)
  })

  async function mine(
    c: SiteContext,
    { acting, view }: Visitor,
    refusal?: Refusal,
  ): Promise<Response | undefined> {
    const shown = await showSubscription(house, acting, { token: c.req.param('token') ?? '' })
    if (isRefusal(shown)) return undefined
    const done = c.req.query('done')
    const said = {
      ...((done === 'confirmed' || done === 'saved') && { done: done as 'confirmed' | 'saved' }),
      problem: refusal && spokenRefusal(view, refusal),
    }
    return own(c, subscriptionPage(view, shown, said), refusal ? 422 : 200)
  }

  app.get(`${edition}/newsletter/mine/:token`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    return (visitor && (await mine(c, visitor))) ?? next()
  })

  app.post(`${edition}/newsletter/mine/:token`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    if (!visitor) return next()
    const { view, acting, editionId } = visitor
    const token = c.req.param('token')
    const form = await readForm(c)
    const topics = topicsIn(form)
    const path = view.addresses.newsletterMine(token)
    const changed = await changeSubscription(house, acting, {
      ...{ token, editionId, topics },
      language: houseLanguages.find(each => each === form.language) ?? view.language,
      // The page of one reader is told by its kind: its address is a secret.
      ...proof(view, topics, view.addresses.newsletterMine('…'), filmsOf(view, topics)),
    })
    if (isRefusal(changed)) return (await mine(c, visitor, changed)) ?? next()
    return visitor.go(`${path}?done=saved`)
  })

  app.post(`${edition}/newsletter/mine/:token/leave`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const token = c.req.param('token')
    const left = visitor && (await leaveNewsletter(house, visitor.acting, { token }))
    return !left || isRefusal(left) ? next() : visitor.go(visitor.view.addresses.newsletterMine(token))
  })

  app.get(`${edition}/newsletter/mine/:token/kept.json`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const kept = visitor && (await exportSubscription(house, visitor.acting, { token: c.req.param('token') }))
    if (!kept || isRefusal(kept)) return next()
    const bytes = new TextEncoder().encode(JSON.stringify(kept, null, 2))
    return sentFile(c, { name: 'kept.json', bytes }, 'application/json; charset=utf-8', 'attachment')
  })

  app.post(`${edition}/newsletter/mine/:token/delete`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const { sure } = await readForm(c)
    if (!visitor || sure !== 'on') return next()
    const removed = await removeSubscription(house, visitor.acting, { token: c.req.param('token') })
    return isRefusal(removed) ? next() : own(c, deletedPage(visitor.view))
  })
  return app
}

/** Topics by the names of their boxes. */
function topicsIn(form: Record<string, string>): Topic[] {
  return Object.keys(form).flatMap((name): Topic[] => {
    if (name === 'festival' || name === 'press') return [{ kind: name }]
    const [, kind, id = ''] = /^(section|film)-(.+)$/.exec(name) ?? []
    if (kind === 'section') return [{ kind, sectionId: id }]
    return kind === 'film' ? [{ kind, filmId: id, city: form[`city-${id}`] ?? '' }] : []
  })
}

function filmsOf(view: View, topics: readonly Topic[]): FilmTopic[] {
  const named = new Set(topics.flatMap(topic => (topic.kind === 'film' ? topic.filmId : [])))
  return view.guide.programme.films
    .filter(film => named.has(film.id))
    .map(film => ({ id: film.id, title: filmTitle(film) }))
}

/** What stood on the page, and where: kept as the proof of consent. */
function proof(view: View, topics: readonly Topic[], path: string, films: FilmTopic[]) {
  const chosen = topics.length === 0 ? [{ kind: 'festival' } as const] : topics
  const labels = chosen.map(topic => topicLabel(view, topic, { films, sections: [] }).text)
  return {
    shownText: [...labels, consentWords(view)].join('\n'),
    page: view.origin + inWords(view.language, path),
  }
}
