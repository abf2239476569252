import { sql, type Transaction } from 'kysely'
import type { NewMember, TeamShelf } from '#acts/ports/house-accounts.ts'
import type { Staff } from '#core/house/team.ts'
import { digestOf } from '../sign-in/digest.ts'
import type { HouseTables } from '../tables/house.ts'

type House = Transaction<HouseTables>

/** One organisation's people and keys, inside a transaction of the house's schema. */
export function teamShelf(house: House, organisation: string): TeamShelf {
  const tokensHere = () =>
    house.selectFrom('token').where('organisation', '=', organisation).where('revoked_at', 'is', null)
  const place = (staffId: string) =>
    house.updateTable('member').where('organisation', '=', organisation).where('staff_id', '=', staffId)
  return {
    async rename(name) {
      await house.updateTable('organisation').set({ name }).where('slug', '=', organisation).execute()
    },

    members: () =>
      house
        .selectFrom('member')
        .innerJoin('staff', 'staff.id', 'member.staff_id')
        .where('member.organisation', '=', organisation)
        .where('member.removed_at', 'is', null)
        .select([
          'staff.id',
          'staff.name',
          'staff.email',
          'member.roles',
          'member.joined_at as joinedAt',
          'staff.last_sign_in_at as lastSignInAt',
        ])
        .orderBy('staff.name')
        .orderBy('staff.id')
        .execute(),

    async addMember({ email, name, roles, at }): Promise<NewMember> {
      const { staff, newAccount } = await findOrMakeStaff(house, email, name)
      await house
        .insertInto('member')
        .values({ organisation, staff_id: staff.id, roles, joined_at: at, removed_at: null })
        .onConflict(taken =>
          taken.columns(['organisation', 'staff_id']).doUpdateSet({ roles, removed_at: null }),
        )
        .execute()
      return { staff, newAccount }
    },

    async setRoles(staffId, roles) {
      await place(staffId).set({ roles }).execute()
    },

    async removeMember(staffId, at) {
      await place(staffId).set({ removed_at: at }).execute()
      await house.deleteFrom('sign_in_link').where('staff_id', '=', staffId).execute()
    },

    async restoreMember(staffId) {
      const { numUpdatedRows } = await house
        .updateTable('member')
        .set({ removed_at: null })
        .where('organisation', '=', organisation)
        .where(sql`staff_id::text`, '=', staffId)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async otherMemberships(staffId) {
      const { count } = await house
        .selectFrom('member')
        .where('staff_id', '=', staffId)
        .where('organisation', '<>', organisation)
        .where('removed_at', 'is', null)
        .select(rows => rows.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return count
    },

    async keepSignInLink({ secret, staffId, until }) {
      await house.deleteFrom('sign_in_link').where('staff_id', '=', staffId).execute()
      await house
        .insertInto('sign_in_link')
        .values({ digest: digestOf(secret), staff_id: staffId, expires_at: until, used_at: null })
        .execute()
    },

    tokens: () =>
      tokensHere()
        .select([
          'id',
          'name',
          'prefix',
          'scopes',
          'made_by as madeBy',
          'made_at as madeAt',
          'expires_at as expiresAt',
          'last_used_at as lastUsedAt',
        ])
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute(),

    async addToken({ key, madeBy, madeAt, expiresAt, ...token }) {
      const { id } = await house
        .insertInto('token')
        .values({
          ...token,
          organisation,
          digest: digestOf(key),
          made_by: madeBy,
          made_at: madeAt,
          expires_at: expiresAt,
          last_used_at: null,
          revoked_at: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { id, madeBy, madeAt, expiresAt, ...token, lastUsedAt: null }
    },

    async revokeToken(tokenId, at) {
      const { numUpdatedRows } = await house
        .updateTable('token')
        .set({ revoked_at: at })
        .where('organisation', '=', organisation)
        .where(sql`id::text`, '=', tokenId)
        .where('revoked_at', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}

/** Addresses are kept in lower case: better-auth looks them up so. */
async function findOrMakeStaff(house: House, email: string, name: string): Promise<NewMember> {
  const address = email.toLowerCase()
  const made = await house
    .insertInto('staff')
    .values({ email: address, name, email_verified: false, last_sign_in_at: null })
    .onConflict(taken => taken.column('email').doNothing())
    .returning(['id', 'name', 'email'])
    .executeTakeFirst()
  if (made) return { staff: made, newAccount: true }
  const staff: Staff = await house
    .selectFrom('staff')
    .where('email', '=', address)
    .select(['id', 'name', 'email'])
    .executeTakeFirstOrThrow()
  return { staff, newAccount: false }
}
