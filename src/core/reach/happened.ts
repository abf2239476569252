import type { Money } from '../money.ts'
import type { Release } from '../programme/release.ts'
import type { ScreeningChange } from '../programme/release-changes.ts'
import type { WebhookKind } from './webhook.ts'

/** Something that happened, with the facts that may be told of it: ids, times and sums, nothing of any person. */
export type Happened =
  | { kind: 'timetable.released'; release: Pick<Release, 'editionId' | 'version' | 'releasedAt' | 'changes'> }
  | {
      kind: 'order.paid'
      at: Temporal.Instant
      orderId: string
      editionId: string
      total: Money
      way: string
      tickets: number
      screeningIds: string[]
    }
  | {
      kind: 'ticket.admitted'
      at: Temporal.Instant
      ticketId: string
      screeningId: string
      editionId: string
    }

/** A message's body before it is written down: type, timestamp and data, as Standard Webhooks wants them. */
export interface Told {
  type: WebhookKind
  timestamp: string
  data: Record<string, unknown>
}

/** What is told of it: of a release also each screening that changed or was cancelled, but not those that are new. */
export function toldOf(happened: Happened): Told[] {
  if (happened.kind !== 'timetable.released') {
    const { kind, at, ...data } = happened
    return [{ type: kind, timestamp: at.toString(), data }]
  }
  const { editionId, version, releasedAt, changes } = happened.release
  const timestamp = releasedAt.toString()
  const count = (what: ScreeningChange['what']) => changes.filter(change => change.what === what).length
  return [
    {
      type: 'timetable.released',
      timestamp,
      data: {
        ...{ editionId, version },
        changes: {
          ...{ added: count('added'), moved: count('moved'), changed: count('changed') },
          ...{ cancelled: count('cancelled'), reinstated: count('reinstated'), removed: count('removed') },
        },
      },
    },
    ...changes.flatMap((change): Told[] => {
      const type = typeOf(change)
      return type ? [{ type, timestamp, data: { editionId, version, ...dataOf(change) } }] : []
    }),
  ]
}

function typeOf({ what }: ScreeningChange): WebhookKind | undefined {
  if (what === 'added') return undefined
  return what === 'cancelled' || what === 'removed' ? 'screening.cancelled' : 'screening.changed'
}

function dataOf(change: ScreeningChange): Record<string, unknown> {
  const { what, screeningId, itemId } = change
  const place = ({ screenId, startsAt }: { screenId: string; startsAt: Temporal.ZonedDateTime }) => ({
    screenId,
    startsAt: startsAt.toString({ timeZoneName: 'never' }),
  })
  const about = { what, screeningId, itemId }
  switch (change.what) {
    case 'added':
      return { ...about, to: place(change.entry) }
    case 'removed':
      return { ...about, from: place(change.entry) }
    case 'moved':
      return { ...about, from: place(change.from), to: place(change.to) }
    case 'cancelled':
      return { ...about, from: place(change.from) }
    case 'reinstated':
      return { ...about, to: place(change.to) }
    case 'changed':
      return { ...about, fields: Object.keys(change.to) }
  }
}
