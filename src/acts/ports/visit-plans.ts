import type { VisitPlan } from '#core/audience/plan/visit-plan.ts'
import type { NoticeSheet } from '#core/boxoffice/orders/notice-sheet.ts'

export type NewVisitPlan = Pick<VisitPlan, 'id' | 'editionId' | 'token' | 'shareToken' | 'language' | 'terms'>

/** Two films, and how many plans star both. */
export interface StarPair {
  oneId: string
  otherId: string
  plans: number
}

/** Plans of visitors and their stars, inside one transaction (docs/rules/my-festival.md). */
export interface VisitPlanShelf {
  add(plan: NewVisitPlan, today: Temporal.PlainDate): Promise<void>
  find(by: { token: string } | { shareToken: string }, lock?: 'lock'): Promise<VisitPlan | undefined>
  /** Films that the edition has. */
  filmsOf(editionId: string): Promise<ReadonlySet<string>>
  set(
    planId: string,
    plan: Pick<VisitPlan, 'wishes' | 'terms' | 'held' | 'planned'>,
    today: Temporal.PlainDate,
  ): Promise<void>
  /** Somebody looked at it. */
  use(planId: string, today: Temporal.PlainDate): Promise<void>
  /** Counts one more letter with its link; false when there were so many already. */
  countLetter(planId: string, most: number): Promise<boolean>
  /** What the letter tells. */
  sheet(planId: string): Promise<NoticeSheet>
  remove(planId: string): Promise<void>
  /** Of an edition, starred by at least so many plans; the most first. */
  pairs(editionId: string, least: number): Promise<StarPair[]>
  /** Deletes plans that nobody used since, and those of editions that are over; their pairs stay as numbers. */
  forget(of: { unusedSince: Temporal.PlainDate; now: Temporal.Instant }): Promise<number>
  /** Deletes letters that were sent, and with them the addresses. */
  forgetLetters(): Promise<number>
}
