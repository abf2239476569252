import { isKitOpen, type KitReader, type PressKit } from '#core/press/press-kit.ts'
import type { PressKitSheet } from '#core/press/press-kit-sheet.ts'
import type { PublicProgramme } from '#core/programme/public-programme.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { gatherPressKit } from './steps/gather-press-kit.ts'

export interface OpenPressKit {
  programme: PublicProgramme
  filmId: string
  reader: KitReader
}

/** A film's press kit, or that there is one to come: nothing of it is told before its embargo ends. */
export function openPressKit(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { programme, filmId, reader }: OpenPressKit,
): Promise<{ kit: PressKit; sheet: PressKitSheet | undefined } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async shelves => {
    const film = programme.films.find(each => each.id === filmId)
    const kit = await shelves.pressOffice.kit(programme.edition.id, filmId)
    if (!film || !kit || !(kit.offered || reader === 'staff'))
      return refuse('not-found', { what: 'press-kit', id: filmId })
    const isOpen = isKitOpen(kit, reader, house.clock.now())
    return { kit, sheet: isOpen ? await gatherPressKit(shelves, programme, film, kit) : undefined }
  })
}
