import type { PressContact, PressContactDraft } from '#core/press/press-contact.ts'

export type NewPressContact = Omit<PressContact, 'isReached'> & { mailbox: string }

export type KnownPressContact = Pick<PressContact, 'id' | 'tags' | 'ground' | 'from'> & { isRemoved: boolean }

/** The press list, inside one transaction (docs/rules/press.md#the-press-list). */
export interface PressContactShelf {
  /** Not removed, by name. */
  list(): Promise<PressContact[]>
  /** Not removed. */
  find(id: string): Promise<PressContact | undefined>
  /** Whoever has the mailbox, removed or not. */
  ofMailbox(mailbox: string): Promise<KnownPressContact | undefined>
  add(contact: NewPressContact): Promise<void>
  /** Says anew who they are; whoever was removed stays so. */
  change(id: string, contact: Omit<PressContactDraft, 'email'> & Pick<PressContact, 'from'>): Promise<void>
  setRemoved(id: string, at: Temporal.Instant | null): Promise<boolean>
  /** Takes off the list whom this accreditation brought there, unless another that is approved did so too. */
  removeAccredited(accreditationId: string, at: Temporal.Instant): Promise<void>
  /** Deletes at once whom an accreditation brought to the list; false when nobody there came so. */
  deleteAccredited(mailbox: string): Promise<boolean>
  /**
   * Deletes those removed before, and whose letters ended so long ago, or on request, that nothing is kept of it; answers
   * their mailboxes.
   */
  forget(removedBefore: Temporal.Instant): Promise<string[]>
}
