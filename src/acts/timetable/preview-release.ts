import type { ScreeningChange } from '#core/programme/release-changes.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { prepareRelease } from './steps/prepare-release.ts'

/** What the next release would tell; an empty list when the draft says nothing new. */
export async function previewRelease(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<ScreeningChange[] | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const edition = await programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    return (await prepareRelease(programme, edition)).changes
  })
}
