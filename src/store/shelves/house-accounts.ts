import type { Transaction } from 'kysely'
import type { HouseAccounts, TokenHolder } from '#acts/ports/house-accounts.ts'
import type { Connection } from '../connect.ts'
import { digestOf } from '../sign-in/digest.ts'
import type { HouseTables } from '../tables/house.ts'
import { waitingLine } from '../waiting-line.ts'
import { teamShelf } from './house-team.ts'
import { HoldersMemory } from './token-holders-memory.ts'

type HouseConnection = Pick<Connection<HouseTables, unknown>, 'withinHouse'>

/** A key's use is noted at most this often, so that a busy key does not write with every request. */
const notedEvery = Temporal.Duration.from({ minutes: 1 })

/** The house's accounts on PostgreSQL. */
export function houseAccounts(connection: HouseConnection): HouseAccounts {
  const holders = new HoldersMemory()
  // Programs sell with thousands of requests a second and a few keys: those that wait are looked up together.
  const holderOf = waitingLine<KeyShown, TokenHolder | undefined>({
    lanes: 1,
    most: 1000,
    sizeOf: () => 1,
    keysOf: () => [],
    serve: shown => connection.withinHouse(house => tokenHolders(house, shown)),
    mayRepeat: () => false,
  })
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
    async tokenHolder(key, now) {
      const known = holders.get(key, now)
      if (known) return known
      const since = holders.forgotten
      const holder = await holderOf({ key, now })
      if (holder) holders.keep(key, { holder, seenAt: now }, since)
      return holder
    },
    async withTeam(organisation, work) {
      try {
        return await connection.withinHouse(async house => {
          await lockTeam(house, organisation)
          return work(teamShelf(house, organisation))
        })
      } finally {
        // Whoever took a key back must not see it used again.
        holders.forget()
      }
    },
  }
}

interface KeyShown {
  key: string
  now: Temporal.Instant
}

async function tokenHolders(
  house: Transaction<HouseTables>,
  shown: readonly KeyShown[],
): Promise<(TokenHolder | undefined)[]> {
  const keys = [...new Set(shown.map(({ key }) => key))]
  const digests = keys.map(key => digestOf(key))
  const tokens = await house
    .selectFrom('token')
    .where('digest', 'in', digests)
    .where('revoked_at', 'is', null)
    .select(['id as tokenId', 'digest', 'name', 'organisation', 'scopes', 'last_used_at', 'expires_at'])
    .execute()
  const byKey = new Map(
    tokens.map(token => [keys[digests.findIndex(digest => digest.equals(token.digest))], token]),
  )
  const used = new Map<string, Temporal.Instant>()
  const holders = shown.map(({ key, now }) => {
    const token = byKey.get(key)
    if (!token) return undefined
    const { last_used_at, expires_at, digest: _, ...holder } = token
    if (expires_at && Temporal.Instant.compare(expires_at, now) <= 0) return undefined
    const isDue = !last_used_at || Temporal.Instant.compare(last_used_at.add(notedEvery), now) < 0
    if (isDue) used.set(holder.tokenId, now)
    return holder
  })
  for (const [id, last_used_at] of used)
    await house.updateTable('token').set({ last_used_at }).where('id', '=', id).execute()
  return holders
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
