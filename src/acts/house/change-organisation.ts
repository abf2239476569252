import type { Organisation } from '#core/house/team.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Gives the organisation another name; its slug stays, because schema and addresses go by it. */
export async function changeOrganisation(
  house: Pick<House, 'accounts'>,
  acting: Acting,
  { name }: { name: string },
): Promise<Organisation | Refusal<'wrong-value'>> {
  const said = name.trim()
  if (said === '') return refuse('wrong-value', { field: 'name', value: name })
  await house.accounts.withTeam(acting.organisation, team => team.rename(said))
  return { slug: acting.organisation, name: said }
}
