import type { Acting } from '#acts/acting.ts'
import type { House } from '#acts/ports/house.ts'
import type { EditionStage } from '#core/programme/edition.ts'
import type { EditionFiles } from './edition-files.ts'

/** What seeding uses of the house. */
export type SeedHouse = Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'documentText' | 'pictures'>

/** A demo edition being loaded: who does it, from which files, and on which days it lies. */
export interface Seeding {
  house: SeedHouse
  acting: Acting
  files: EditionFiles
  stage: EditionStage
  /** The address of the edition. */
  slug: string
  /** First day of the edition; its files state `files.edition.startsOn`. */
  startsOn: Temporal.PlainDate
  now: Temporal.Instant
  /** Told after every step of one of the long parts. */
  progress: (part: string, done: number, of: number) => void
}

/** The same house with its clock stopped at a moment, never later than the moment of seeding. */
export function houseAt(seeding: Seeding, moment: Temporal.Instant): SeedHouse {
  const at = Temporal.Instant.compare(moment, seeding.now) < 0 ? moment : seeding.now
  return { ...seeding.house, clock: { now: () => at } }
}

/** Ten in the morning, some days before the first. */
export function morningBefore(seeding: Seeding, days: number): Temporal.Instant {
  const { timeZone } = seeding.files.edition
  return seeding.startsOn
    .subtract({ days })
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from('10:00') })
    .toInstant()
}

/** A day and a time of the files: before the turn of the festival day, the time belongs to the night after. */
export function momentOf(
  { files, startsOn }: Pick<Seeding, 'files' | 'startsOn'>,
  { day, time }: { day: number; time: string },
): Temporal.PlainDateTime {
  const clock = Temporal.PlainTime.from(time)
  const isNight = Temporal.PlainTime.compare(clock, Temporal.PlainTime.from(files.edition.dayTurnsAt)) < 0
  return startsOn.add({ days: day - 1 + (isNight ? 1 : 0) }).toPlainDateTime(clock)
}

/** How many days the edition has. */
export function editionDays({ edition }: EditionFiles): number {
  const first = Temporal.PlainDate.from(edition.startsOn)
  return first.until(Temporal.PlainDate.from(edition.endsOn)).days + 1
}
