import type { Answer, PlacedByAnswer } from '../../api/solving.ts'
import type { Screening, Timetable } from '../../api/timetable.ts'
import type { Signed } from '../board-events.ts'

/** The timetable as the solver's answer has it, in no order, and what it changes of the draft. */
export interface AnswerTimetable {
  timetable: Timetable
  signed: Required<Pick<Signed, 'moved' | 'added'>>
}

export function answerTimetable(draft: Timetable, answer: Answer): AnswerTimetable {
  const rows = new Map(draft.screenings.map(screening => [screening.id, screening]))
  const moved = answer.screenings.filter(placed => {
    const row = rows.get(placed.id)
    return row && (row.screenId !== placed.screenId || row.startsAt !== placed.startsAt)
  })
  const added = answer.screenings.filter(placed => !rows.has(placed.id))
  const screenings = answer.screenings.map(placed => standing(placed, rows.get(placed.id), draft.edition.id))
  return {
    timetable: { ...draft, clashes: [], screenings },
    signed: { moved: idsOf(moved), added: idsOf(added) },
  }
}

/** Screenings that stand in the draft and not in the answer: taking it over takes them out. */
export function withoutPlace(draft: Timetable, answer: Answer): Screening[] {
  const unplaced = idsOf(answer.unplaced)
  return draft.screenings.filter(screening => unplaced.has(screening.id))
}

function standing(placed: PlacedByAnswer, row: Screening | undefined, editionId: string): Screening {
  const { screenId, startsAt, minutes } = placed
  if (!row) return { ...stillToBeMade, ...placed, editionId, filmMinutes: minutes }
  const discussionMinutes = Math.max(0, minutes - row.introductionMinutes - row.filmMinutes)
  return { ...row, screenId, startsAt, discussionMinutes }
}

const stillToBeMade = {
  introductionMinutes: 0,
  discussionMinutes: 0,
  languages: [],
  subtitles: [],
  guestIds: [],
  notes: {},
  cancelled: false,
  version: 0,
} satisfies Partial<Screening>

const idsOf = (each: readonly { id: string }[]) => new Set(each.map(({ id }) => id))
