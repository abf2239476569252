import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Showing, showingsQuery } from '../../api/showings.ts'
import type { Fault } from '../../api/solving.ts'
import type { Timetable } from '../../api/timetable.ts'
import { onClock } from '../../api/wire.ts'
import { type Say, useWords } from '../../words/words.tsx'
import type { TimetableNames } from '../use-names.ts'

/** What the solver's ids are called: those of the timetable, and of screenings that are still to be made. */
export interface ProblemNames {
  screen: TimetableNames['screen']
  guest: TimetableNames['guest']
  /** “Title” */
  item: (id: string) => string
  /** “Title”, and when and where it stands in the draft, or of what kind it is wanted. */
  screening: (id: string) => string
  showing: (itemId: string) => Showing | undefined
  /** `Fri 24 Jun` of an ISO date. */
  day: (date: string) => string
  /** Fri 24 Jun, 20:45 – Sat 25 Jun, 12:00 */
  span: (stay: { from: string; to: string }) => string
  /** When a guest is there; nothing where that is not known. */
  presence: (guestId: string) => string
  list: (names: readonly string[]) => string
}

/** Names beyond which a list only tells how many more there are. */
const mostNames = 5

export function useProblemNames(timetable: Timetable, names: TimetableNames): ProblemNames {
  const { say, formats } = useWords()
  const { edition, guests } = timetable
  const showings = useQuery(showingsQuery(edition.id)).data?.showings
  return useMemo(() => {
    const showingOf = new Map(showings?.map(showing => [showing.itemId, showing]))
    const guestOf = new Map(guests.map(guest => [guest.id, guest]))
    const moment = (told: string) => formats.dayAndTime(onClock(told, edition.timeZone))
    const item = (id: string) => say('solver.quoted', { title: names.item(id) })
    return {
      screen: names.screen,
      guest: names.guest,
      item,
      screening: id => screeningNamed(id, names, item, say),
      showing: itemId => showingOf.get(itemId),
      day: date => formats.day(Temporal.PlainDate.from(date)),
      span: ({ from, to }) => `${moment(from)} – ${moment(to)}`,
      presence: guestId => {
        const { arrives, leaves } = guestOf.get(guestId) ?? {}
        return `${arrives ? moment(arrives) : ''} – ${leaves ? moment(leaves) : ''}`.trim()
      },
      list: all =>
        formats.list(
          all.length > mostNames + 1
            ? [...all.slice(0, mostNames), say('solver.more', { count: all.length - mostNames })]
            : all,
        ),
    }
  }, [names, showings, guests, edition, say, formats])
}

/** A screening that is still to be made is called by its item, kind and number. */
function screeningNamed(id: string, names: TimetableNames, item: ProblemNames['item'], say: Say): string {
  const [itemId = '', kind] = id.split('/')
  if (!kind) return names.screening(id)
  return say('solver.wanted-screening', {
    title: item(itemId),
    kind: say(`screening-kind.${kind as 'public' | 'press-and-industry' | 'school'}`),
  })
}

/** What a fault is about. */
export function thingNamed({ thing, id }: Fault['about'][number], names: ProblemNames, say: Say): string {
  switch (thing) {
    case 'screen':
      return names.screen(id)
    case 'item':
      return names.item(id)
    case 'print':
      return say('solver.print-of', { title: names.item(id) })
    case 'screening':
      return names.screening(id)
    case 'guest':
      return names.guest(id)
    case 'day':
      return names.day(id)
    default:
      return say('places.timetable')
  }
}
