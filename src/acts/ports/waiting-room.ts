import type { Pace } from '#core/boxoffice/opening/place-in-line.ts'
import type { RoomRules, WaitingRoom } from '#core/boxoffice/opening/waiting-room.ts'

/** A place as it is kept. */
export interface WaitingPlace {
  /** Published with the draw; nothing else of it is. */
  id: string
  editionId: string
  cameAt: Temporal.Instant
  /** In the line, from 1; null before the draw. */
  place: number | null
}

export interface NewPlace extends WaitingPlace {
  /** The question that was answered for it, which no second place is given for. */
  question: string
  proof: 'work' | 'time'
  /** Hidden (core/boxoffice/opening/room-secrets.ts), and forgotten after an hour. */
  cameFrom: Uint8Array
}

/** Who bought from which place. */
export interface BuyerOfPlace {
  placeId: string
  cameAt: Temporal.Instant
  place: number | null
}

/** The waiting rooms of an organisation's editions, inside one transaction. */
export interface WaitingRoomShelf {
  /**
   * `share`: the draw waits until this transaction ends; `alone`: nobody else comes in or draws until then.
   */
  find(editionId: string, lock?: 'share' | 'alone'): Promise<WaitingRoom | undefined>
  /** Of several that add one at the same moment, the first does. */
  add(room: Omit<WaitingRoom, 'opensAt' | 'drawnAt' | 'endedAt' | 'lastPlace' | 'paces'>): Promise<void>
  change(editionId: string, change: RoomRules & { endedAt: Temporal.Instant | null }): Promise<void>
  addPace(editionId: string, pace: Pace): Promise<void>
  /** Ids of editions whose hour has come and whose draw has not been made. */
  due(now: Temporal.Instant): Promise<string[]>
  /** Of everybody who came before the draw. */
  placesBeforeDraw(editionId: string): Promise<string[]>
  /** The draw, once and for ever: places from 1 in this order. The room is locked. */
  keepDraw(editionId: string, drawnAt: Temporal.Instant, order: readonly string[]): Promise<void>
  /** Places in the order of the draw. */
  drawn(editionId: string): Promise<string[]>
  /** How many places were given, whether drawn or not. */
  count(editionId: string): Promise<number>

  /** `question-used` when a place was given for it before. Its place moves the room's last one on. */
  addPlace(place: NewPlace): Promise<'added' | 'question-used'>
  place(placeId: string): Promise<WaitingPlace | undefined>
  cameFrom(
    editionId: string,
    from: Uint8Array,
    since: Temporal.Instant,
  ): Promise<Record<NewPlace['proof'], number>>
  /** Addresses of the network of places given before; answers with how many. */
  forgetAddresses(before: Temporal.Instant): Promise<number>

  /** Who bought with this mailbox, or from this place; locked. Mailboxes are hidden. */
  buyers(
    editionId: string,
    of: { mailbox: Uint8Array; placeId: string },
  ): Promise<{
    ofMailbox: BuyerOfPlace | undefined
    /** Whether the place bought for another mailbox before. */
    isOthersPlace: boolean
  }>
  /** False when somebody else was quicker; `insteadOf` is the place that this mailbox bought from before. */
  setBuyer(
    editionId: string,
    buyer: { mailbox: Uint8Array; placeId: string; insteadOf: string | undefined },
  ): Promise<boolean>
  removeBuyer(editionId: string, mailbox: Uint8Array): Promise<void>
}
