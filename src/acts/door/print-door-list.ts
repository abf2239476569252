import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The list of a screening's valid tickets on paper, by number, with boxes to tick: for when no device works. */
export async function printDoorList(
  house: Pick<House, 'store' | 'clock' | 'stationery'>,
  acting: Acting,
  input: { screeningId: string; language: HouseLanguage },
): Promise<{ name: string; bytes: Uint8Array } | Refusal<'not-found'>> {
  const list = await house.store.within(acting.organisation, async ({ door }) => {
    const screening = await door.screening(input.screeningId)
    if (!screening) return refuse('not-found', { screening: input.screeningId })
    return { screening, rows: await door.rows(input.screeningId) }
  })
  if ('refused' in list) return list
  const { screening, rows } = list
  const bytes = await house.stationery.doorList(
    {
      screening,
      printedAt: house.clock.now(),
      rows: rows
        .filter(row => row.state !== 'cancelled')
        .sort((one, other) => (one.number < other.number ? -1 : 1)),
    },
    input.language,
  )
  const at = screening.startsAt.toPlainDateTime().toString({ smallestUnit: 'minute' }).replaceAll(/\D/g, '')
  return { name: `door-${at}.pdf`, bytes }
}
