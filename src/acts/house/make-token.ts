import { keyBeginning, secretFrom } from '#core/house/key.ts'
import type { Scope } from '#core/house/roles.ts'
import type { Token } from '#core/house/team.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Makes a key for a program. The key itself is in this answer and nowhere else.
 * Refuses `wrong-value` without a scope or with an end in the past.
 */
export async function makeToken(
  house: Pick<House, 'accounts' | 'clock' | 'chance'>,
  acting: Acting,
  { name, scopes, expiresAt = null }: { name: string; scopes: Scope[]; expiresAt?: Temporal.Instant | null },
): Promise<{ token: Token; key: string } | Refusal<'wrong-value'>> {
  const madeAt = house.clock.now()
  if (scopes.length === 0) return refuse('wrong-value', { field: 'scopes', value: '' })
  if (expiresAt && Temporal.Instant.compare(expiresAt, madeAt) <= 0) {
    return refuse('wrong-value', { field: 'expiresAt', value: expiresAt.toString() })
  }
  const key = `${keyBeginning}${secretFrom(house.chance.bytes(32))}`
  return house.accounts.withTeam(acting.organisation, async team => {
    const token = await team.addToken({
      name,
      key,
      prefix: key.slice(0, keyBeginning.length + 4),
      scopes: [...new Set(scopes)],
      madeBy: acting.by,
      madeAt,
      expiresAt,
    })
    return { token, key }
  })
}
