import { Hono } from 'hono'
import { askForAccreditation } from '#acts/press/ask-for-accreditation.ts'
import { bookPressSeat } from '#acts/press/book-press-seat.ts'
import { cancelPressSeat } from '#acts/press/cancel-press-seat.ts'
import { openPressRoom } from '#acts/press/open-press-room.ts'
import { sendPressLink } from '#acts/press/send-press-link.ts'
import { showAccreditationTerms } from '#acts/press/show-accreditation-terms.ts'
import { mailboxKey, readMailbox } from '#core/boxoffice/orders/contact.ts'
import { secretFrom } from '#core/id.ts'
import { houseLanguages } from '#core/localised.ts'
import type { PressRole } from '#core/press/application.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { inWords } from '../addresses.ts'
import { accreditationPage, pressConsent, type TypedApplication } from '../pages/accreditation.ts'
import { pressRoomPage } from '../pages/press-room.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { type Visitor, visitorAt } from './visitor.ts'

const edition = '/:language{(?:en|es|de|fr)}/:edition'

/** Asking for accreditation, and the press page of who got it (docs/rules/press.md#accreditation). */
export function accreditation(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house, options } = site

  /** The page of asking, for whoever this is. */
  async function asking(
    c: SiteContext,
    { acting, view, editionId }: Visitor,
    given: Parameters<typeof accreditationPage>[3] = {},
  ) {
    const terms = await showAccreditationTerms(house, acting, { editionId })
    if (isRefusal(terms)) return undefined
    return own(c, accreditationPage(view, terms, house.clock.now(), given), given.refusal ? 422 : 200)
  }

  const isTooOften = async (c: SiteContext): Promise<Refusal | undefined> =>
    (await options.tries?.count('accreditation', options.addressOf?.(c) ?? 'unknown')) === undefined
      ? undefined
      : refuse('wait-a-minute')

  /** From many places on the network, one mailbox is still not flooded; counted whether or not it is accredited. */
  const isFlooded = async (email: string): Promise<Refusal | undefined> => {
    const mailbox = readMailbox(email)
    if (isRefusal(mailbox)) return mailbox
    const seconds = await options.tries?.count('link', `press links to ${mailboxKey(mailbox)}`)
    return seconds === undefined ? undefined : refuse('wait-a-minute')
  }

  app.get(`${edition}/press/accreditation`, async (c, next) => {
    const here = await visitorAt(site, c)
    return (here && (await asking(c, here))) ?? next()
  })

  app.post(`${edition}/press/accreditation`, async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const { acting, view, editionId } = here
    const form = await readForm(c)
    const typed = typedIn(form)
    const done = { what: 'arrived' as const, email: typed.email.trim() }
    // Programs fill in what people do not see; they get the same answer. Browsers fill in names that they know.
    if (form['leave-empty']) return (await asking(c, here, { done })) ?? next()
    const asked =
      (await isTooOften(c)) ??
      (await askForAccreditation(house, acting, {
        ...{ ...typed, editionId, language: view.language },
        consent: typed.wantsLetters
          ? {
              shownText: pressConsent(view),
              page: view.origin + inWords(view.language, view.addresses.accreditation),
            }
          : null,
      }))
    return (await asking(c, here, isRefusal(asked) ? { typed, refusal: asked } : { done })) ?? next()
  })

  app.post(`${edition}/press/accreditation/link`, async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const { email = '' } = await readForm(c)
    const asked =
      (await isTooOften(c)) ??
      (await isFlooded(email)) ??
      (await sendPressLink(house, here.acting, { editionId: here.editionId, email }))
    const done = { what: 'again-sent' as const, email: email.trim() }
    return (await asking(c, here, isRefusal(asked) ? { refusal: asked } : { done })) ?? next()
  })

  async function room(c: SiteContext, here: Visitor, refusal?: Refusal): Promise<Response | undefined> {
    const secret = c.req.param('secret') ?? ''
    const opened = await openPressRoom(house, here.acting, { secret })
    if (isRefusal(opened) || opened.accreditation.editionId !== here.editionId) return undefined
    const done = c.req.query('done')
    const page = pressRoomPage(here.view, opened, {
      path: here.view.addresses.pressRoom(secret),
      key: secretFrom(house.chance.bytes(24)),
      ...(!refusal && (done === 'booked' || done === 'returned') && { done }),
      ...(refusal && { refusal }),
    })
    return own(c, page, refusal ? 422 : 200)
  }

  app.get(`${edition}/press/mine/:secret`, async (c, next) => {
    const here = await visitorAt(site, c)
    return (here && (await room(c, here))) ?? next()
  })

  app.post(`${edition}/press/mine/:secret/book`, async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const secret = c.req.param('secret')
    const { screening = '', key = '' } = await readForm(c)
    const booked = await bookPressSeat(house, here.acting, {
      ...{ secret, screeningId: screening, language: here.view.language, idempotencyKey: key },
    })
    return isRefusal(booked)
      ? ((await room(c, here, booked)) ?? next())
      : here.go(`${here.view.addresses.pressRoom(secret)}?done=booked`)
  })

  app.post(`${edition}/press/mine/:secret/cancel`, async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const secret = c.req.param('secret')
    const { ticket = '' } = await readForm(c)
    const cancelled = await cancelPressSeat(house, here.acting, { secret, ticketId: ticket })
    return isRefusal(cancelled)
      ? ((await room(c, here, cancelled)) ?? next())
      : here.go(`${here.view.addresses.pressRoom(secret)}?done=returned`)
  })

  return app
}

function typedIn(form: Record<string, string>): TypedApplication {
  const { name = '', outlet = '', role = '', email = '', link = '', message = '', otherLanguages = '' } = form
  const others = otherLanguages.split(/[\s,;]+/).filter(Boolean)
  const languages = [...houseLanguages.filter(tag => form[`language-${tag}`] === 'on'), ...others]
  return {
    ...{ name, outlet, role: role as PressRole, email, languages, link, message },
    wantsLetters: form.letters === 'on',
  }
}
