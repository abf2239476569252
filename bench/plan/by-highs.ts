import { createRequire } from 'node:module'
import type { Highs, default as load } from 'highs'
import type { PlanProgramme, PlanTerms } from '#core/audience/plan/plan.ts'
import { pointsOf } from '#core/audience/plan/plan.ts'

// Its types tell of the CommonJS build alone.
const loadHighs: typeof load.default = createRequire(import.meta.url)('highs')

export function openHighs(): Promise<Highs> {
  return loadHighs()
}

/**
 * The most points of a plan, by a straightforward model: a yes or no for each screening, one row for each moment and for
 * each pair that cannot be walked, and a yes or no for "this meal comes right after that screening". Tickets held are not
 * modelled.
 */
export function modelOf({ screenings, walking, days }: PlanProgramme, terms: PlanTerms): string {
  const wanted = new Map(terms.wishes.map(({ filmId, rating }) => [filmId, pointsOf(rating)]))
  const open = screenings.filter(
    each =>
      !each.closed &&
      !terms.daysOff.includes(each.day) &&
      each.starts >= (terms.arrives ?? each.starts) &&
      each.ends <= (terms.leaves ?? each.ends) &&
      each.filmIds.some(filmId => wanted.has(filmId)),
  )
  const x = open.map((_, place) => `x${place}`)
  const rows: string[] = []
  const binaries = [...x]
  const atMost = (names: readonly string[], most: number) => {
    if (names.length > most) rows.push(`${names.join(' + ')} <= ${most}`)
  }
  for (const filmId of wanted.keys())
    atMost(
      x.filter((_, place) => open[place]!.filmIds.includes(filmId)),
      1,
    )
  for (const day of days.keys())
    if (terms.mostADay !== null)
      atMost(
        x.filter((_, place) => open[place]!.day === day),
        terms.mostADay,
      )
  for (const [place, one] of open.entries()) {
    // Whatever still runs when this one ends, and has begun before, has that moment in common.
    const together = [...open.keys()].filter(
      other =>
        other === place ||
        (open[other]!.starts < one.ends + terms.pause &&
          open[other]!.ends + terms.pause >= one.ends + terms.pause),
    )
    atMost(
      together.map(each => x[each]!),
      1,
    )
    for (let later = place + 1; later < open.length; later++) {
      const next = open[later]!
      const needed = Math.max(terms.pause, walking[one.venue]![next.venue]!)
      const isSaid = together.includes(later)
      if (!isSaid && next.starts < one.ends + needed) rows.push(`${x[place]} + ${x[later]} <= 1`)
    }
  }
  for (const [day, { noon }] of days.entries()) {
    const ofDay = [...open.keys()].filter(place => open[place]!.day === day)
    for (const [meal, { from: clockFrom, to: clockTo, minutes }] of terms.meals.entries()) {
      const from = noon - 720 + clockFrom
      const to = noon - 720 + clockTo
      const there = Math.min(to, terms.leaves ?? to) - Math.max(from, terms.arrives ?? from)
      if (there < minutes || ofDay.length === 0) continue
      const y = (place: number) => `y${day}_${meal}_${place + 1}`
      const after = [-1, ...ofDay]
      for (const place of after) {
        binaries.push(y(place))
        const begins = place < 0 ? Math.max(from, terms.arrives ?? from) : Math.max(from, open[place]!.ends)
        if (place >= 0) rows.push(`${y(place)} - ${x[place]} <= 0`)
        if (Math.min(to, terms.leaves ?? to) - begins < minutes) rows.push(`${y(place)} <= 0`)
        for (const next of ofDay) {
          if (next <= place) continue
          const { starts, venue } = open[next]!
          const walk = place < 0 ? 0 : walking[open[place]!.venue]![venue]!
          const free = place < 0 ? Number.POSITIVE_INFINITY : starts - open[place]!.ends
          const fits = Math.min(to, starts) - begins >= minutes && free >= walk + minutes
          if (!fits) rows.push(`${y(place)} + ${x[next]} <= 1`)
        }
      }
      const had = after.map(y).join(' + ')
      for (const place of ofDay) rows.push(`${had} - ${x[place]} >= 0`)
    }
  }
  const points = open.map(({ filmIds }, place) => {
    const worth = filmIds.reduce((sum, filmId) => sum + (wanted.get(filmId) ?? 0), 0)
    return `${worth} ${x[place]}`
  })
  return `Maximize\n obj: ${points.join(' + ') || '0 none'}\nSubject To\n${rows.map((row, at) => ` r${at}: ${row}`).join('\n')}\nBinary\n ${binaries.join(' ') || 'none'}\nEnd\n`
}

export function mostPointsByHighs(highs: Highs, model: string): number {
  const solved = highs.solve(model, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, threads: 1 })
  if (solved.Status !== 'Optimal') throw new Error(`HiGHS ended with ${solved.Status}`)
  return Math.round(solved.ObjectiveValue)
}
