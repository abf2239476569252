import { setPressKit } from '#acts/press/set-press-kit.ts'
import { addStill } from '#acts/record/add-still.ts'
import { granted } from '../granted.ts'
import { momentOf, type SeedHouse, type Seeding } from './seeding.ts'

/** Gives films their stills and offers their press kits. */
export async function offerPressKits(
  seeding: Seeding,
  house: SeedHouse,
  editionId: string,
  filmIds: ReadonlyMap<string, string>,
): Promise<void> {
  const { acting, files } = seeding
  const { timeZone } = files.edition
  for (const { film, embargo, contact, stills } of files.pressKits) {
    const filmId = filmIds.get(film)!
    for (const { file: name, credit, description } of stills)
      await granted(
        name,
        addStill(house, acting, { filmId, name, credit, description, bytes: files.stills.get(name)! }),
      )
    await granted(
      `press kit of ${film}`,
      setPressKit(house, acting, {
        ...{ editionId, filmId, offered: true, contact, earlyForAccredited: embargo !== undefined },
        embargoUntil: embargo ? momentOf(seeding, embargo).toZonedDateTime(timeZone).toInstant() : null,
      }),
    )
  }
}
