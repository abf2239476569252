import type { PlanProgramme, PlanScreening, PlanTerms } from '#core/audience/plan/plan.ts'
import { planProgramme } from '#core/audience/plan/plan-programme.ts'
import { minutesOnScreen } from '#core/programme/screening.ts'
import { dayName, momentOf, timeOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { filmTitle, itemAddress, itemTitle } from '../content.ts'
import type { View } from '../view.ts'
import { type PlanSheet, planWords } from './draw-plan.ts'

/** What a planner needs of the programme: the screenings of these films, and those of these ids. */
export function planningOf(
  { guide, seats }: View,
  wishes: PlanTerms['wishes'],
  screeningIds: readonly string[],
  now: Temporal.Instant,
): PlanProgramme {
  const isSoldOut = (id: string) => seats.get(id)?.availability === 'sold-out'
  const also = screeningIds.flatMap(id => guide.showing(id)?.films.map(film => film.id) ?? [])
  const starred = new Set(wishes.map(({ filmId }) => filmId))
  const { screenings, ...rest } = planProgramme(
    guide.programme,
    isSoldOut,
    now,
    new Set([...starred, ...also]),
  )
  const isMeant = ({ screeningId, filmIds }: PlanScreening) =>
    screeningIds.includes(screeningId) || filmIds.some(filmId => starred.has(filmId))
  return { ...rest, screenings: screenings.filter(isMeant) }
}

/** What planner and drawing need of the programme. */
export function planSheet(
  view: View,
  wishes: PlanTerms['wishes'],
  screeningIds: readonly string[],
  now: Temporal.Instant,
): PlanSheet {
  const { guide, language, addresses } = view
  const films = new Map(guide.programme.films.map(film => [film.id, film]))
  const programme = planningOf(view, wishes, screeningIds, now)
  const shown = programme.screenings.flatMap(({ screeningId }) => guide.showing(screeningId) ?? [])
  return {
    programme,
    films: Object.fromEntries(
      wishes.flatMap(({ filmId, rating }) => {
        const film = films.get(filmId)
        if (!film) return []
        const address = inWords(language, addresses.film(film.slug))
        return [[filmId, { title: filmTitle(film), language: '', address, rating }]]
      }),
    ),
    screenings: Object.fromEntries(
      shown.map(showing => {
        const { screening, item, venue, screen, day } = showing
        const title = itemTitle(view, item)
        const ends = screening.startsAt.add({ minutes: minutesOnScreen(screening) })
        return [
          screening.id,
          {
            title: title.text,
            language: title.language === language ? '' : title.language,
            address: inWords(language, itemAddress(view, item)),
            day: dayName(language, day),
            date: day.toString(),
            times: `${timeOf(language, screening.startsAt)}–${timeOf(language, ends)}`,
            moment: momentOf(language, screening.startsAt),
            place: screen.name === venue.name ? venue.name : `${venue.name}, ${screen.name}`,
          },
        ]
      }),
    ),
    words: wordsWith(view),
  }
}

/** The sentences with their parameters still open. */
function wordsWith({ say }: View): PlanSheet['words'] {
  const open = [
    'seen',
    'stars',
    'minutes',
    'rating',
    'title',
    'needed',
    'there',
    'most',
    'moment',
    'titles',
    'points',
    'all',
  ]
  const params = Object.fromEntries(open.map(name => [name, `{${name}}`]))
  return Object.fromEntries(planWords.map(word => [word, say(`plan.${word}`, params)])) as PlanSheet['words']
}
