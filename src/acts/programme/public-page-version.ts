import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** A number that grows with every change a public page can show; seats sold do not count. */
export async function publicPageVersion(
  house: Pick<House, 'store'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<bigint> {
  return house.store.within(acting.organisation, ({ programme }) => programme.releases.publicVersion())
}
