import type { Claim } from '../../film/claim.ts'
import type { Facts } from '../../film/facts.ts'
import type { Candidate } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import { type Judged, judge, settle } from '../resolve.ts'
import { statedMoment } from './stated-moment.ts'
import type { Statement } from './statement.ts'
import { statedCandidates } from './statement-claims.ts'

/** Statements about one film. */
export interface StatedFilm {
  start: number
  end: number
  statements: Statement[]
  /** What objects state whole: a prize with its festival, a screening with its venue. */
  whole?: Candidate[]
}

/** The facts of a film by the statements about it, and what was weighed. */
export function settleFilm(
  film: StatedFilm,
  rule: string,
  language: string,
  source: string,
): { facts: Facts; claims: Claim[]; judged: Judged[] } {
  const judged = judge(candidatesOf(film, rule, language))
  const asItStands = { text: source, emphases: [], spanOf: (start: number, end: number) => ({ start, end }) }
  return { ...settle(judged, asItStands, source), judged }
}

/** Every reading of the statements about a film. */
function candidatesOf(film: StatedFilm, rule: string, language: string): Candidate[] {
  const candidates = film.statements.flatMap(it => statedCandidates(it, rule, language))
  return withoutEchoes([
    ...candidates,
    ...screeningsOf(film.statements, rule, language),
    ...(film.whole ?? []),
  ])
}

/** An original title or another one that says what the title says is no other title. */
function withoutEchoes(candidates: Candidate[]): Candidate[] {
  const titles = new Set(
    candidates.filter(it => it.field === 'title').map(it => String(it.value).toLowerCase()),
  )
  return candidates.filter(it => it.field !== 'otherTitles' || !titles.has(String(it.value).toLowerCase()))
}

/** A date, and the time and house told beside it, make a screening; a date alone is none. */
function screeningsOf(statements: readonly Statement[], rule: string, language: string): Candidate[] {
  const own = statements.filter(it => it.meaning.startsWith('screening'))
  const days = own.flatMap((it, at) => (it.meaning === 'screeningDate' ? [at] : []))
  const rows = Map.groupBy(own, it => it.row)
  return days.flatMap((at, index) => {
    const day = own[at]!
    const group = day.row === undefined ? own.slice(at + 1, days[index + 1]) : rows.get(day.row)!
    const beside = (meaning: Statement['meaning']) => group.find(it => it.meaning === meaning)
    const screening = screeningOf(
      day,
      beside('screeningTime'),
      beside('screeningVenue'),
      beside('screeningNotes'),
      language,
    )
    return screening
      ? [candidate('screenings', screening, day, rule, 0.95, 'a row with date, time or venue')]
      : []
  })
}

function screeningOf(
  day: Statement,
  hour: Statement | undefined,
  venue: Statement | undefined,
  notes: Statement | undefined,
  language: string,
) {
  const { date, time } = statedMoment(day.text, hour?.text, language)
  if (!date || (!time && !venue)) return undefined
  return {
    date,
    ...(time ? { time } : {}),
    ...(venue ? { venue: venue.text.trim() } : {}),
    ...(notes ? { notes: notes.text.trim() } : {}),
  }
}
