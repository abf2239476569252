import type { Acting } from '../../acting.ts'
import type { House } from '../../ports/house.ts'

/** How those are called who did something: a person's or a token's name, else nothing. */
export async function namesOfThoseWhoAct(
  house: Pick<House, 'accounts'>,
  acting: Acting,
): Promise<(by: string) => string> {
  const members = await house.accounts.withTeam(acting.organisation, team => team.members())
  return by =>
    by.startsWith('token:') ? by.slice('token:'.length) : (members.find(it => it.id === by)?.name ?? '')
}
