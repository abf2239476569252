// The plan answers while somebody changes their wishes; the page without it plans when its form is sent.

import { drawPlan } from './draw-plan.ts'
import { explainVisit } from './plan-visit.ts'
import { readPlanForm } from './read-terms.ts'
import { termsFor } from './terms-for.ts'

const sheet = JSON.parse(document.getElementById('plan-sheet').textContent)
localStorage.setItem(sheet.shelf, JSON.stringify(sheet.slugs))

const form = document.getElementById('plan-form')
const drawn = document.getElementById('plan-drawn')
// Stays in place, so that it is read out.
const said = document.getElementById('plan-said')
const dates = sheet.programme.days.map(({ date }) => date)
let waiting
let isUnkept = false

/** Plans what the form says, unless it says what nobody can mean: then the fields say so themselves. */
const plan = () => {
  if (!form.checkValidity()) return
  const wanted = readPlanForm(Object.fromEntries(new FormData(form)), dates)
  for (const [filmId, film] of Object.entries(sheet.films))
    film.rating = wanted.wishes.find(wish => wish.filmId === filmId)?.rating ?? 0
  const starred = Object.fromEntries(Object.entries(sheet.films).filter(([, { rating }]) => rating > 0))
  const held = [...new Set([...wanted.held, ...sheet.begun])]
  const focused = document.activeElement?.id
  drawn.innerHTML = drawPlan(
    { ...sheet, films: starred },
    {
      ...explainVisit(sheet.programme, termsFor({ ...wanted, held }, sheet.programme.days)),
      held: wanted.held,
    },
  )
  said.textContent = drawn.querySelector('.count').textContent
  if (focused) document.getElementById(focused)?.focus()
  clearTimeout(waiting)
  waiting = setTimeout(keep, 800)
}

/** What is planned in the page is kept in the house, too: without a network once there is one, else by the form's button. */
const keep = async () => {
  const headers = { accept: 'application/json' }
  const body = new URLSearchParams(new FormData(form))
  const answer = await fetch(form.action, { method: 'POST', body, headers }).catch(() => undefined)
  const told = await answer?.json().catch(() => undefined)
  isUnkept = !answer
  if (told?.version) form.elements.version.value = told.version
}

form?.addEventListener('change', plan)
addEventListener('online', () => isUnkept && keep())
// Tickets are ticked in the plan, and belong to the form.
drawn?.addEventListener('change', plan)
