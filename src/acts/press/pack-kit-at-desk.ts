import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { showEdition } from '../programme/show-edition.ts'
import { showProgramme } from '../programme/show-programme.ts'
import { packPressKit } from './pack-press-kit.ts'

/** A film's press kit for staff, whatever its embargo, once the film is public. */
export async function packKitAtDesk(
  house: Pick<House, 'store' | 'clock' | 'stationery'>,
  acting: Acting,
  {
    editionId,
    ...asked
  }: { editionId: string; filmId: string; form: 'pdf' | 'zip'; language: HouseLanguage },
): Promise<{ name: string; bytes: Uint8Array } | Refusal> {
  const edition = await showEdition(house, acting, { editionId })
  if (isRefusal(edition)) return edition
  const programme = await showProgramme(house, acting, { editionSlug: edition.slug })
  return isRefusal(programme)
    ? programme
    : packPressKit(house, acting, { ...asked, programme, reader: 'staff' })
}
