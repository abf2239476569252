import { expect, test } from 'vitest'
import { usualTerms } from '#core/audience/plan/visit-plan.ts'
import { rehearsalView } from '../rehearsal/programme.ts'
import { drawDays, drawPlan } from './draw-plan.ts'
import { bestPlan, plannedNow } from './shown-plan.ts'

const id = (at: number) => `00000000-0000-4000-8000-00000000000${at}`
const before = Temporal.Instant.from('2022-06-20T12:00:00Z')
const during = Temporal.Instant.from('2022-06-24T19:00:00Z')
const stars = {
  wishes: [
    { filmId: 'film-0', rating: 5 as const },
    { filmId: 'film-1', rating: 2 as const },
  ],
  terms: usualTerms,
  held: [],
  planned: [],
}
const shownIds = (shown: ReturnType<typeof bestPlan>) => shown.plan.screenings.map(each => each.screeningId)

test('the best plan of a public programme leaves out what is cancelled or sold out, and says so', () => {
  const view = rehearsalView('en')
  const shown = bestPlan(view, stars, before)
  expect(shownIds(shown)).toEqual([id(0), id(1)])
  expect(plannedNow(view, stars, before).map(each => each.screeningId)).toEqual([id(0), id(1)])
  const full = rehearsalView('en', { [id(0)]: { availability: 'sold-out', free: 0 } })
  const without = bestPlan(full, stars, before)
  expect(shownIds(without)).toEqual([id(1)])
  const drawn = drawPlan(without.sheet, without)
  expect(drawn).toContain('sold out')
  expect(drawn).toContain('cancelled')
  expect(drawDays(shown.sheet, [id(0)])).not.toContain('cancelled')
  expect(drawDays(shown.sheet, [id(2)])).toContain('cancelled')
  // A ticket stands, whatever is sold.
  expect(shownIds(bestPlan(full, { ...stars, held: [id(0)] }, before))).toEqual([id(0), id(1)])
})

test('what was planned and has begun counts as seen and stays', () => {
  const view = rehearsalView('en')
  const planned = plannedNow(view, stars, before)
  expect(shownIds(bestPlan(view, stars, during))).toEqual([id(1)])
  const shown = bestPlan(view, { ...stars, planned }, during)
  expect(shownIds(shown)).toEqual([id(0), id(1)])
  expect(shown).toMatchObject({ begun: [id(0)], isOther: false, changes: [] })
})

test('whoever comes back is told what became of what was planned', () => {
  const view = rehearsalView('en')
  const at = (screening: number, startsAt: string, screenId: string) => ({
    screeningId: id(screening),
    startsAt: Temporal.ZonedDateTime.from(`${startsAt}[Europe/Zurich]`).toInstant().toString(),
    screenId,
  })
  const planned = [
    at(0, '2022-06-24T19:00', 'saal'),
    at(1, '2022-06-25T00:30', 'saal'),
    at(2, '2022-06-25T15:45', 'saal'),
    at(3, '2022-06-25T18:00', 'saal'),
  ]
  const { changes, isOther } = bestPlan(view, { ...stars, planned }, before)
  expect(isOther).toBe(true)
  expect(changes).toEqual([
    'La sal has moved to Friday 24 June, 20:45.',
    'La sal is now shown at kult.kino atelier, Atelier 1.',
    'La sal, Saturday 25 June, 15:45, is cancelled.',
    'La sal, Saturday 25 June, 18:00, is no longer in the timetable.',
  ])
})

test('nothing that a title says is read as HTML', () => {
  const view = rehearsalView('en')
  const { sheet, ...shown } = bestPlan(view, stars, before)
  const evil = { title: '<img src=x onerror="alert(1)">', language: '', address: '/en/x"onclick="y' }
  const films = Object.fromEntries(Object.keys(sheet.films).map(key => [key, { ...evil, rating: 3 }]))
  const screenings = Object.fromEntries(
    Object.entries(sheet.screenings).map(([key, told]) => [key, { ...told, ...evil, place: evil.title }]),
  )
  const drawn = drawPlan({ ...sheet, films, screenings }, shown)
  expect(drawn).not.toMatch(/<img|"onclick/)
  expect(drawn).toContain('&lt;img')
})
