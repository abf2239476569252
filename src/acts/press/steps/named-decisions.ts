import type { Acting } from '../../acting.ts'
import { namesOfThoseWhoAct } from '../../house/steps/names-of-those-who-act.ts'
import type { AccreditationRow } from '../../ports/accreditations.ts'
import type { House } from '../../ports/house.ts'

/** Accreditations with the names of those who decided. */
export async function namedDecisions(
  house: Pick<House, 'accounts'>,
  acting: Acting,
  rows: readonly AccreditationRow[],
): Promise<AccreditationRow[]> {
  const nameOf = await namesOfThoseWhoAct(house, acting)
  return rows.map(row => ({
    ...row,
    decisions: row.decisions.map(decision => ({ ...decision, by: nameOf(decision.by) })),
  }))
}
