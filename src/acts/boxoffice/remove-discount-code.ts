import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** From now on nobody orders with this code; orders keep what it took off. With `removed: false`, it holds again. */
export function removeDiscountCode(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { codeId, removed = true }: { codeId: string; removed?: boolean },
): Promise<{ codeId: string } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const at = removed ? house.clock.now() : null
    return (await boxOffice.removeDiscountCode(codeId, at))
      ? { codeId }
      : refuse('not-found', { code: codeId })
  })
}
