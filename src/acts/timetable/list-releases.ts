import type { ListWish, Page } from '#core/page.ts'
import type { Release } from '#core/programme/release.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Released versions of an edition's timetable with what each told, newest first. */
export async function listReleases(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...wish }: { editionId: string } & ListWish<'version'>,
): Promise<Page<Release>> {
  return house.store.within(acting.organisation, ({ programme }) => programme.releases.list(editionId, wish))
}
