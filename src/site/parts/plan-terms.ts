import { html } from 'hono/html'
import { longestPause, mostScreeningsADay } from '#core/audience/plan/check-terms.ts'
import type { VisitPlan } from '#core/audience/plan/visit-plan.ts'
import { festivalDays } from '#core/programme/festival-day.ts'
import { dayShort } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { type Markup, nothing } from '../markup.ts'
import type { PlanSheet } from '../my-festival/draw-plan.ts'
import type { View } from '../view.ts'

/** Meals that are offered, and when people usually want them. */
const usualMeals = [
  { from: 12 * 60, to: 15 * 60 },
  { from: 18 * 60, to: 21 * 60 },
]
const mealMinutes = [30, 45, 60, 90]

/** The one form of a plan: stars, days, pauses and meals (docs/rules/visitors-plan.md#what-a-plan-keeps). */
export function planTermsPart(view: View, { wishes, terms, version }: VisitPlan, sheet: PlanSheet): Markup {
  const { say, language, addresses, guide } = view
  const { edition } = guide.programme
  const days = festivalDays(edition)
  const range = html`min="${days[0]!.toString()}T00:00" max="${days.at(-1)!.add({ days: 1 }).toString()}T23:59"`
  return html`<form id="plan-form" class="plan-terms" method="post" action="${inWords(language, addresses.myFestival)}">
<h2>${say('plan.terms')}</h2><input type="hidden" name="version" value="${version}">
<fieldset><legend>${say('plan.your-stars')}</legend>${wishes.map(({ filmId, rating }) => ratingField(view, sheet, filmId, rating))}</fieldset>
<fieldset class="plan-days"><legend>${say('plan.days')}</legend>${days.map(day => {
    const id = `day-${day.toString()}`
    return html`<p class="choice"><input type="checkbox" id="${id}" name="${id}"${terms.daysOff.includes(day.toString()) ? nothing : html` checked`}><label for="${id}">${dayShort(language, day)}</label></p>`
  })}</fieldset>
<p class="field"><label for="arrives">${say('plan.arrives')}</label><input type="datetime-local" id="arrives" name="arrives" value="${terms.arrives ?? ''}" ${range}></p>
<p class="field"><label for="leaves">${say('plan.leaves')}</label><input type="datetime-local" id="leaves" name="leaves" value="${terms.leaves ?? ''}" ${range}></p>
<p class="field"><label for="pause">${say('plan.pause')}</label><input type="number" inputmode="numeric" id="pause" name="pause" min="0" max="${longestPause}" value="${terms.pause}"></p>
<p class="field"><label for="most">${say('plan.most')}</label><select id="most" name="most"><option value="">${say('plan.any')}</option>${Array.from({ length: mostScreeningsADay }, (_, place) => place + 1).map(count => html`<option value="${count}"${count === terms.mostADay ? html` selected` : nothing}>${count}</option>`)}</select></p>
${usualMeals.map((_, place) => mealFields(view, place, terms.meals))}
<p><button type="submit" class="big">${say('plan.save')}</button></p></form>`
}

function ratingField({ say }: View, { films }: PlanSheet, filmId: string, rating: number): Markup {
  const film = films[filmId]
  // A film that is not shown publicly any more keeps its star until its owner takes it away.
  const id = `star-${filmId}`
  return html`<p class="field rated"><label for="${id}">${film?.title ?? '–'}</label><select id="${id}" name="${id}">${[5, 4, 3, 2, 1].map(count => html`<option value="${count}"${count === rating ? html` selected` : nothing}>${count} ${'★'.repeat(count)}</option>`)}<option value="0">${say('plan.no-star')}</option></select></p>`
}

function mealFields({ say }: View, place: number, meals: VisitPlan['terms']['meals']): Markup {
  const number = place + 1
  const meal = meals[place]
  const { from, to } = meal ?? usualMeals[place]!
  const id = `meal-${number}`
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const lengths = [...new Set([...mealMinutes, ...(meal ? [meal.minutes] : [])])].sort(
    (one, other) => one - other,
  )
  return html`<fieldset class="meal"><legend>${say('plan.meal', { number })}</legend>
<p class="field"><label for="${id}">${say('plan.meal-minutes')}</label><select id="${id}" name="${id}"><option value="">${say('plan.meal-none')}</option>${lengths.map(minutes => html`<option value="${minutes}"${minutes === meal?.minutes ? html` selected` : nothing}>${minutes}</option>`)}</select></p>
<p class="field"><label for="${id}-from">${say('plan.meal-from')}</label><input type="time" id="${id}-from" name="${id}-from" value="${clock(from)}"></p>
<p class="field"><label for="${id}-to">${say('plan.meal-to')}</label><input type="time" id="${id}-to" name="${id}-to" value="${clock(to)}"></p></fieldset>`
}
