import type { Role, Scope } from '#core/house/roles.ts'
import type { Member, Organisation, Staff, Token } from '#core/house/team.ts'

/** Who works where: staff accounts, memberships and tokens, shared by all organisations of one installation. */
export interface HouseAccounts {
  organisations(): Promise<Organisation[]>
  /** The organisations a person belongs to, by name. */
  memberships(staffId: string): Promise<Membership[]>
  /** Who holds a key; expired and revoked keys are nobody's. Notes the use. */
  tokenHolder(key: string, now: Temporal.Instant): Promise<TokenHolder | undefined>
  /**
   * Runs `work` in one transaction in which nobody else changes this organisation's team. A thrown error or a
   * returned refusal changes nothing.
   */
  withTeam<Answer>(organisation: string, work: (team: TeamShelf) => Promise<Answer>): Promise<Answer>
}

export interface Membership extends Organisation {
  roles: Role[]
}

export interface TokenHolder {
  tokenId: string
  name: string
  organisation: string
  scopes: Scope[]
}

/** One organisation's people and keys, inside one transaction. */
export interface TeamShelf {
  /** Gives the organisation itself another name. */
  rename(name: string): Promise<void>
  /** By name. */
  members(): Promise<Member[]>
  /** Adds a person, or gives back their place to one who had left. The account is made when the address has none. */
  addMember(person: { email: string; name: string; roles: Role[]; at: Temporal.Instant }): Promise<NewMember>
  setRoles(staffId: string, roles: Role[]): Promise<void>
  /** The person keeps the account and the roles for a return, and loses every right here at once. */
  removeMember(staffId: string, at: Temporal.Instant): Promise<void>
  /** Undoes a removal; false when this person never belonged here. */
  restoreMember(staffId: string): Promise<boolean>
  /** In how many other organisations this person works. */
  otherMemberships(staffId: string): Promise<number>
  /** Keeps a one-time sign-in link, of its secret only the digest; this person's earlier links stop working. */
  keepSignInLink(link: { secret: string; staffId: string; until: Temporal.Instant }): Promise<void>
  /** Living keys, newest first. */
  tokens(): Promise<Token[]>
  /** Of the key only the digest is kept. */
  addToken(token: Omit<Token, 'id' | 'lastUsedAt'> & { key: string }): Promise<Token>
  /** False when there is no living key of this id. */
  revokeToken(tokenId: string, at: Temporal.Instant): Promise<boolean>
}

export interface NewMember {
  staff: Staff
  /** Whether the account was made just now, so that the person needs a first sign-in link. */
  newAccount: boolean
}
