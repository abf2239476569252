import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { type OpenPressKit, openPressKit } from './open-press-kit.ts'

export interface PackPressKit extends OpenPressKit {
  form: 'pdf' | 'zip'
  language: HouseLanguage
}

/** A film's press kit as one file; `not-allowed` before its embargo ends. */
export async function packPressKit(
  house: Pick<House, 'store' | 'clock' | 'stationery'>,
  acting: Acting,
  { form, language, ...asked }: PackPressKit,
): Promise<{ name: string; bytes: Uint8Array } | Refusal<'not-found' | 'not-allowed'>> {
  const opened = await openPressKit(house, acting, asked)
  if (isRefusal(opened)) return opened
  const { sheet } = opened
  if (!sheet) return refuse('not-allowed')
  const ids = sheet.stills.map(still => still.id)
  const bytesOf = (which: 'shown' | 'whole') =>
    house.store.within(acting.organisation, ({ pressOffice }) => pressOffice.stillBytes(ids, which))
  const pdf = await house.stationery.pressKit(sheet, await bytesOf('shown'), language)
  const bytes =
    form === 'pdf' ? pdf : house.stationery.pressKitArchive(sheet, { pdf, stills: await bytesOf('whole') })
  return { name: `${sheet.film.slug}-${language}.${form}`, bytes }
}
