import type { HouseLanguage } from '../../localised.ts'
import type { MailingContent } from './block.ts'
import type { Segment } from './segment.ts'

export const mailingStates = ['draft', 'scheduled', 'sending', 'sent', 'stopped'] as const
export type MailingState = (typeof mailingStates)[number]

/** One newsletter: what it says and whom it is for. */
export interface Mailing extends MailingContent {
  id: string
  editionId: string
  segment: Segment
  state: MailingState
  dueAt: Temporal.Instant | null
  startedAt: Temporal.Instant | null
  endedAt: Temporal.Instant | null
  madeAt: Temporal.Instant
  madeBy: string
  version: number
}

/** Only these change. */
export const isChangeable = ({ state }: Pick<Mailing, 'state'>) => state === 'draft' || state === 'scheduled'

export const copyStates = [
  'due',
  'claimed',
  'handed-over',
  'sent',
  'refused',
  'in-doubt',
  'left-out',
] as const
/** How far the copy of one reader has come (docs/rules/newsletter.md#exactly-once). */
export type CopyState = (typeof copyStates)[number]

/** What became of a mailing, in numbers; there is none of who opened it. */
export interface MailingFigures {
  recipients: number
  /** Still to be sent. */
  waiting: number
  sent: number
  refused: number
  inDoubt: number
  /** Left or were suppressed before their turn. */
  leftOut: number
  bounced: number
  complained: number
  /** By the link of this mailing. */
  left: number
}

/** The letter of one reader. */
export interface MailingCopy {
  id: string
  /** 32 hexadecimal characters, known to nobody who did not get this letter. */
  token: string
  /** Empty once everything about the reader was deleted. */
  email: string
  name: string
  language: HouseLanguage
  /** The secret of the reader's own page. */
  reader: string
  /** How often the server put it off. */
  attempts: number
}

export interface KeptCopy extends Omit<MailingCopy, 'reader'> {
  state: CopyState
  sentAt: Temporal.Instant | null
  lastError: string
  bounce: 'hard' | 'soft' | null
  bouncedAt: Temporal.Instant | null
  complainedAt: Temporal.Instant | null
  leftAt: Temporal.Instant | null
}

/** So long a sender has what it claimed. */
export const claimSeconds = 20
/** At most so many letters in one claim. */
export const mostClaimed = 500
const mostAttempts = 6

/** When a copy is tried again after the n-th time that the server put it off; undefined: not any more. */
export function nextTry(now: Temporal.Instant, attempts: number): Temporal.Instant | undefined {
  return attempts >= mostAttempts ? undefined : now.add({ minutes: 2 ** attempts })
}
