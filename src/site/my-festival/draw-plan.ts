import type { Clash, LeftOut, Plan, PlanProgramme, SeenAt } from '#core/audience/plan/plan.ts'

/**
 * A plan as HTML. The server draws it into the page and the browser draws it anew while somebody changes their wishes, so
 * this file runs in both and needs nothing but what it is given.
 */

/** What the drawing names, in the reader's language; JSON in the page. */
export interface PlanSheet {
  programme: PlanProgramme
  /** By film id. */
  films: Record<string, TitledLink & { rating: number }>
  /** By screening id. */
  screenings: Record<
    string,
    TitledLink & { day: string; date: string; times: string; moment: string; place: string }
  >
  words: Record<PlanWord, string>
}

interface TitledLink {
  title: string
  /** BCP 47, where it is another than the page's; else ''. */
  language: string
  address: string
}

/** Sentences of the catalog `plan` that the drawing uses, with their `{parameters}` still open. */
export const planWords = [
  'your-plan',
  'sum',
  'proven',
  'nothing-fits',
  'walk',
  'ticket',
  'left-out',
  'rating-of',
  'why-cancelled',
  'why-over',
  'why-sold-out',
  'why-day-off',
  'why-before-arrival',
  'why-after-departure',
  'why-meal',
  'why-overlaps',
  'why-too-close',
  'why-seen-elsewhere',
  'why-day-full',
  'why-not-shown',
  'swap',
  'swap-goes',
  'swap-comes',
  'swap-moves',
  'swap-costs',
  'swap-free',
  'swap-none',
] as const
type PlanWord = (typeof planWords)[number]

export interface ToDraw {
  plan: Plan
  leftOut: readonly LeftOut[]
  held: readonly string[]
}

export function drawPlan(sheet: PlanSheet, { plan, leftOut, held }: ToDraw): string {
  const seen = new Set(plan.screenings.flatMap(({ filmIds }) => filmIds)).size
  const sum = say(sheet, 'sum', { seen, stars: Object.keys(sheet.films).length })
  const proven = plan.atMost === plan.points && seen > 0 ? ` ${say(sheet, 'proven')}` : ''
  return `<section class="plan" aria-labelledby="your-plan"><h2 id="your-plan">${say(sheet, 'your-plan')}</h2>
<p class="count">${sum}.${proven}</p>
${plan.screenings.length === 0 ? `<p class="empty">${say(sheet, 'nothing-fits')}</p>` : days(sheet, plan, held)}</section>
${leftOut.length > 0 ? leftOutPart(sheet, leftOut, plan, held) : ''}`
}

/** The plan alone, by days. */
export function drawDays(sheet: PlanSheet, screeningIds: readonly string[]): string {
  const screenings = screeningIds.map(screeningId => ({ screeningId, filmIds: [], points: 0, held: false }))
  return days(sheet, { screenings, points: 0, atMost: 0 }, undefined)
}

function days(sheet: PlanSheet, plan: Plan, held: readonly string[] | undefined): string {
  let day = ''
  let out = ''
  let before: string | undefined
  for (const { screeningId, filmIds } of plan.screenings) {
    const told = sheet.screenings[screeningId]
    if (!told) continue
    if (told.date !== day) {
      out += `${day ? '</ol>' : ''}<h3 class="day-head">${escaped(told.day)}</h3><ol class="plan-day">`
      before = undefined
    }
    day = told.date
    const minutes = before === undefined ? 0 : walk(sheet, before, screeningId)
    const rating = Math.max(0, ...filmIds.map(filmId => sheet.films[filmId]?.rating ?? 0))
    out += `<li class="planned"><p class="when"><time>${escaped(told.times)}</time></p><div class="what"><p class="title">${link(told)}${rating > 0 ? ` ${stars(sheet, rating)}` : ''}</p>
<p class="line">${escaped(told.place)}${minutes > 0 ? ` <span class="walk">${say(sheet, 'walk', { minutes })}</span>` : ''}${isCancelled(sheet, screeningId) ? ` <span class="reason">${say(sheet, 'why-cancelled')}</span>` : ''}</p></div>${held ? ticket(sheet, screeningId, held) : ''}</li>`
    before = screeningId
  }
  return `${out}${day ? '</ol>' : ''}`
}

function walk({ programme }: PlanSheet, one: string, other: string): number {
  const venueOf = (id: string) => programme.screenings.find(({ screeningId }) => screeningId === id)?.venue
  return programme.walking[venueOf(one) ?? -1]?.[venueOf(other) ?? -1] ?? 0
}

/** Of what is planned, only tickets and plans made before can be for something that is cancelled by now. */
function isCancelled({ programme }: PlanSheet, id: string): boolean {
  return programme.screenings.find(({ screeningId }) => screeningId === id)?.closed === 'cancelled'
}

function ticket(sheet: PlanSheet, screeningId: string, held: readonly string[]): string {
  const { title, moment } = sheet.screenings[screeningId]!
  const id = `held-${screeningId}`
  return `<p class="choice has-ticket"><input type="checkbox" form="plan-form" id="${id}" name="${id}"${held.includes(screeningId) ? ' checked' : ''}><label for="${id}">${say(sheet, 'ticket')}<span class="hidden">: ${escaped(title)}, ${escaped(moment)}</span></label></p>`
}

function leftOutPart(
  sheet: PlanSheet,
  leftOut: readonly LeftOut[],
  plan: Plan,
  held: readonly string[],
): string {
  return `<section class="left-out" aria-labelledby="left-out"><h2 id="left-out">${say(sheet, 'left-out')}</h2><ul>${leftOut
    .map(film => {
      const told = sheet.films[film.filmId]
      if (!told) return ''
      const shown = film.screenings.filter(({ screeningId }) => sheet.screenings[screeningId])
      return `<li><h3>${link(told)} ${stars(sheet, told.rating)}</h3>
${shown.length === 0 ? `<p class="reason">${say(sheet, 'why-not-shown')}</p>` : `<ul class="alternatives">${shown.map(each => missed(sheet, each, held)).join('')}</ul>`}
${shown.length > 0 ? swapPart(sheet, film, plan) : ''}</li>`
    })
    .join('')}</ul></section>`
}

function missed(
  sheet: PlanSheet,
  { screeningId, reason }: LeftOut['screenings'][number],
  held: readonly string[],
): string {
  const { moment, place } = sheet.screenings[screeningId]!
  const isToCome = reason.why !== 'cancelled' && reason.why !== 'over'
  return `<li class="alternative"><div>${escaped(moment)} · ${escaped(place)} <span class="reason">${why(sheet, reason)}</span></div>${isToCome ? ticket(sheet, screeningId, held) : ''}</li>`
}

function why(sheet: PlanSheet, reason: LeftOut['screenings'][number]['reason']): string {
  if (reason.why === 'clashes') return reason.with.map(clash => clashWords(sheet, clash)).join('; ')
  if (reason.why === 'day-full') return say(sheet, 'why-day-full', { most: reason.most })
  if (reason.why === 'seen-elsewhere')
    return say(sheet, 'why-seen-elsewhere', { title: sheet.films[reason.filmId]?.title ?? '–' })
  return say(sheet, `why-${reason.why}`)
}

function clashWords(sheet: PlanSheet, { screeningId, needed, there }: Clash): string {
  const title = sheet.screenings[screeningId]?.title ?? '–'
  return there < 0
    ? say(sheet, 'why-overlaps', { title })
    : say(sheet, 'why-too-close', { title, needed, there })
}

function swapPart(sheet: PlanSheet, { swap }: LeftOut, plan: Plan): string {
  if (!swap) return `<p class="swap">${say(sheet, 'swap-none')}</p>`
  const titles = (filmIds: readonly string[]) => filmIds.map(id => sheet.films[id]?.title ?? '–').join(', ')
  const seenAt = (seen: readonly SeenAt[]) =>
    seen
      .map(
        ({ filmId, screeningId }) =>
          `${sheet.films[filmId]?.title ?? '–'} (${sheet.screenings[screeningId]?.moment ?? '–'})`,
      )
      .join(', ')
  const changes = [
    swap.goes.length > 0 ? say(sheet, 'swap-goes', { titles: titles(swap.goes) }) : '',
    swap.comes.length > 0 ? say(sheet, 'swap-comes', { titles: seenAt(swap.comes) }) : '',
    swap.moves.length > 0 ? say(sheet, 'swap-moves', { titles: seenAt(swap.moves) }) : '',
    swap.costs === 0
      ? say(sheet, 'swap-free')
      : say(sheet, 'swap-costs', { points: swap.costs, all: plan.points }),
  ]
  const moment = sheet.screenings[swap.screeningId]?.moment ?? '–'
  return `<p class="swap">${say(sheet, 'swap', { moment })} ${changes.filter(Boolean).join('; ')}.</p>`
}

function link({ title, language, address }: TitledLink): string {
  return `<a href="${escaped(address)}"${language ? ` lang="${escaped(language)}"` : ''}>${escaped(title)}</a>`
}

function stars(sheet: PlanSheet, rating: number): string {
  return `<span class="rating" role="img" aria-label="${say(sheet, 'rating-of', { rating })}">${'★'.repeat(rating)}${'☆'.repeat(5 - rating)}</span>`
}

/** The sentence with its parameters, escaped. */
function say({ words }: PlanSheet, word: PlanWord, params: Record<string, string | number> = {}): string {
  return escaped(words[word].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')))
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => signs[sign]!)
}
