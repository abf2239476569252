import type { Transaction } from 'kysely'
import type { HouseAccounts } from '#acts/ports/house-accounts.ts'
import type { Connection } from '../connect.ts'
import { digestOf } from '../sign-in/digest.ts'
import type { HouseTables } from '../tables/house.ts'
import { teamShelf } from './house-team.ts'

type HouseConnection = Pick<Connection<HouseTables, unknown>, 'withinHouse'>

/** A key's use is noted at most this often, so that a busy key does not write with every request. */
const notedEvery = Temporal.Duration.from({ minutes: 1 })

/** The house's accounts on PostgreSQL. */
export function houseAccounts(connection: HouseConnection): HouseAccounts {
  return {
    organisations: () =>
      connection.withinHouse(house =>
        house.selectFrom('organisation').select(['slug', 'name']).orderBy('name').execute(),
      ),
    memberships: staffId =>
      connection.withinHouse(house =>
        house
          .selectFrom('member')
          .innerJoin('organisation', 'organisation.slug', 'member.organisation')
          .where('member.staff_id', '=', staffId)
          .where('member.removed_at', 'is', null)
          .select(['organisation.slug', 'organisation.name', 'member.roles'])
          .orderBy('organisation.name')
          .execute(),
      ),
    tokenHolder: (key, now) =>
      connection.withinHouse(async house => {
        const token = await house
          .selectFrom('token')
          .where('digest', '=', digestOf(key))
          .where('revoked_at', 'is', null)
          .where(where => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
          .select(['id as tokenId', 'name', 'organisation', 'scopes', 'last_used_at'])
          .executeTakeFirst()
        if (!token) return undefined
        const { last_used_at, ...holder } = token
        if (!last_used_at || Temporal.Instant.compare(last_used_at.add(notedEvery), now) < 0) {
          await house
            .updateTable('token')
            .set({ last_used_at: now })
            .where('id', '=', holder.tokenId)
            .execute()
        }
        return holder
      }),
    withTeam: (organisation, work) =>
      connection.withinHouse(async house => {
        await lockTeam(house, organisation)
        return work(teamShelf(house, organisation))
      }),
  }
}

/** Everyone who changes a team waits here, so that rules about the whole team hold. */
async function lockTeam(house: Transaction<HouseTables>, organisation: string): Promise<void> {
  await house
    .selectFrom('organisation')
    .where('slug', '=', organisation)
    .select('slug')
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow(() => new Error(`There is no organisation "${organisation}" in this house`))
}
