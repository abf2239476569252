import type { PassProduct } from '#core/boxoffice/prices/pass.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'

interface Shown {
  screening: { id: string; startsAt: Temporal.ZonedDateTime; minutes: number }
}

/** A screening that somebody accredited may see, beside what they have already. */
export type OfferedSeat<Left extends Shown> = Left & {
  /** Screenings of theirs that take place at the same time. */
  overlaps: string[]
}

/** Press seats that are left of kinds that the pass books and its holder has no seat of yet, with what they would overlap. */
export function offeredSeats<Left extends Shown & { kind: ScreeningKind }>(
  left: readonly Left[],
  own: readonly Shown[],
  { kinds }: Pick<PassProduct, 'kinds'>,
): OfferedSeat<Left>[] {
  const had = new Set(own.map(seat => seat.screening.id))
  return left
    .filter(({ screening, kind }) => kinds.includes(kind) && !had.has(screening.id))
    .map(each => ({
      ...each,
      overlaps: own.filter(seat => overlap(seat, each)).map(seat => seat.screening.id),
    }))
}

function overlap({ screening: one }: Shown, { screening: other }: Shown): boolean {
  const { compare } = Temporal.ZonedDateTime
  const end = ({ startsAt, minutes }: Shown['screening']) => startsAt.add({ minutes })
  return compare(one.startsAt, end(other)) < 0 && compare(other.startsAt, end(one)) < 0
}
