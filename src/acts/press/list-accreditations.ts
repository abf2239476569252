import type { Acting } from '../acting.ts'
import type { AccreditationRow } from '../ports/accreditations.ts'
import type { House } from '../ports/house.ts'
import { namedDecisions } from './steps/named-decisions.ts'

/** Everybody who asked for accreditation, the newest first, with who decided what and when. */
export async function listAccreditations(
  house: Pick<House, 'store' | 'accounts'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<AccreditationRow[]> {
  const rows = await house.store.within(acting.organisation, ({ accreditations }) =>
    accreditations.rows(editionId),
  )
  return namedDecisions(house, acting, rows)
}
