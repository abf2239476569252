/** What is counted so that nobody guesses passwords and codes (docs/rules/roles.md#tries). */
export type TryKind =
  | 'sign-in-from-address'
  | 'sign-in-to-account'
  | 'code'
  | 'secret'
  | 'link'
  | 'newsletter'
  | 'waiting-list'
  | 'accreditation'

/** Counts tries, for all processes of an installation together. */
export interface Tries {
  /** Counts one try; answers the seconds to wait when there were too many. */
  count(kind: TryKind, who: string): Promise<number | undefined>
  /** Forgets the tries after a success. */
  forget(kind: TryKind, who: string): Promise<void>
}
