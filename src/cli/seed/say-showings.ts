import { setShowing } from '#acts/timetable/set-showing.ts'
import { granted } from '../granted.ts'
import type { ProgrammeIds } from './draft-timetable.ts'
import type { EditionFiles } from './edition-files.ts'
import { momentOf, type Seeding } from './seeding.ts'

type ShowingFile = EditionFiles['showings'][number]

/** Says how items are to be shown, as the files have it. */
export async function sayShowings(seeding: Seeding, ids: ProgrammeIds): Promise<void> {
  const { house, acting, files } = seeding
  for (const file of files.showings) {
    const { item, wanted, introduction = 0, discussions, apart = 0, print } = file
    const said = setShowing(house, acting, {
      itemId: ids.items.get(item)!,
      wanted,
      introductionMinutes: introduction,
      discussions: {
        wanted: discussions?.wanted ?? 0,
        minutes: discussions?.minutes ?? 0,
        guestIds: (discussions?.guests ?? []).map(name => ids.guests.get(name)!),
      },
      apartMinutes: apart,
      startsWithin: startsWithin(file, files.edition.dayTurnsAt),
      press: file.press ?? 'anywhere',
      premiere: file.premiere ?? false,
      gala: file.gala ?? false,
      demand: file.demand,
      print: print
        ? {
            name: print.name,
            format: print.format,
            windows: print.windows.map(({ from, to }) => ({
              from: momentOf(seeding, from),
              to: momentOf(seeding, to),
            })),
            keys: [],
            movesMinutes: print.moves,
          }
        : null,
    })
    await granted(`the showing of ${item}`, said)
  }
}

/** Minutes from the midnight of the festival day; a time before the day turns belongs to its night. */
function startsWithin({ startsWithin: span }: ShowingFile, dayTurnsAt: string) {
  if (!span) return null
  const minuteOf = (clock: string) => {
    const { hour, minute } = Temporal.PlainTime.from(clock)
    return (clock < dayTurnsAt ? hour + 24 : hour) * 60 + minute
  }
  return { from: minuteOf(span.from), to: minuteOf(span.to) }
}
