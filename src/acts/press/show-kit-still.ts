import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { type OpenPressKit, openPressKit } from './open-press-kit.ts'

/** A still of a press kit that is open to whoever asks: as its page shows it, or as it was sent. */
export async function showKitStill(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { stillId, which, ...asked }: OpenPressKit & { stillId: string; which: 'shown' | 'whole' },
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | Refusal<'not-found'>> {
  const opened = await openPressKit(house, acting, asked)
  if (isRefusal(opened)) return opened
  const still = opened.sheet?.stills.find(each => each.id === stillId)
  const bytes =
    still &&
    (
      await house.store.within(acting.organisation, ({ pressOffice }) =>
        pressOffice.stillBytes([stillId], which),
      )
    ).get(stillId)
  if (!bytes) return refuse('not-found', { what: 'still', id: stillId })
  return { name: still.name, mediaType: which === 'shown' ? 'image/jpeg' : still.mediaType, bytes }
}
