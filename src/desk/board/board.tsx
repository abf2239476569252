import {
  type Calendar,
  createCalendar,
  destroyCalendar,
  Interaction,
  ResourceTimeline,
} from '@event-calendar/core'
import '@event-calendar/core/index.css'
import { useElementSize } from '@mantine/hooks'
import { useEffect, useMemo, useRef } from 'react'
import type { Screening, Timetable } from '../api/timetable.ts'
import { useWords } from '../words/words.tsx'
import { boardEvents, boardHours, movedBy, type Shown } from './board-events.ts'
import type { TimetableNames } from './use-names.ts'
import { withoutTable } from './without-table.ts'

export interface Move {
  screening: Screening
  screenId: string
  startsAt: Temporal.ZonedDateTime
}

interface BoardProps {
  timetable: Timetable
  names: TimetableNames
  day: Temporal.PlainDate
  /** Ids of screenings that the public does not know so yet. */
  unreleased: ReadonlySet<string>
  onOpen: (screening: Screening) => void
  /** Where a screening is held at this moment of a drag. */
  onDrag: (move: Move) => void
  /** How the place of the drag looks, once known. */
  held: 'free' | 'clashes' | 'asking' | undefined
  onDragEnd: () => void
  /** Rejected: the screening goes back to where it was. */
  onDrop: (move: Move) => Promise<boolean>
}

/** One festival day: a row per screen, time from left to right; screenings are dragged along and across. */
export function Board({
  timetable,
  names,
  day,
  unreleased,
  held,
  onOpen,
  onDrag,
  onDragEnd,
  onDrop,
}: BoardProps) {
  const { language, say } = useWords()
  const { edition } = timetable
  const place = useRef<HTMLElement>(null)
  const { ref: measured, width } = useElementSize()
  const calendar = useRef<Calendar | null>(null)
  const told = useRef({ onOpen, onDrag, onDragEnd, onDrop })
  told.current = { onOpen, onDrag, onDragEnd, onDrop }

  const options = useMemo<Calendar.Options>(() => {
    const events = boardEvents(timetable, day, edition, names.title, unreleased)
    const hours = boardHours(events, day)
    const moveOf = ({ event, delta, newResource }: Calendar.EventDropInfo): Move => {
      const { screening } = event.extendedProps as unknown as Shown
      return {
        screening,
        screenId: newResource?.id ?? screening.screenId,
        startsAt: movedBy(screening.startsAt, delta, edition.timeZone),
      }
    }
    return {
      view: 'resourceTimelineDay',
      timeZone: 'UTC',
      date: day.toString(),
      locale: language,
      headerToolbar: { start: '', center: '', end: '' },
      height: 'auto',
      resources: timetable.venues.flatMap(venue =>
        venue.screens.map(screen => ({ id: screen.id, title: `${venue.name} · ${screen.name}` })),
      ),
      events,
      slotMinTime: `${hours.from}:00:00`,
      slotMaxTime: `${hours.to}:00:00`,
      slotDuration: '00:30:00',
      slotLabelInterval: '01:00:00',
      snapDuration: '00:05:00',
      slotWidth: slotWidth(width, hours),
      slotLabelFormat: time => `${String(time.getHours()).padStart(2, '0')}:00`,
      dayHeaderFormat: () => '',
      editable: true,
      eventDurationEditable: false,
      eventStartEditable: true,
      eventLongPressDelay: 400,
      eventContent: ({ event }) =>
        drawn(event, {
          name: names.screening(String(event.id)),
          clashes: say('board.clashes'),
          unreleased: say('board.unreleased'),
          open: () => told.current.onOpen((event.extendedProps as unknown as Shown).screening),
        }),
      dragConstraint: info => {
        told.current.onDrag(moveOf(info))
        return true
      },
      eventDragStop: () => told.current.onDragEnd(),
      eventDrop: info => {
        told.current.onDrop(moveOf(info)).then(kept => {
          if (!kept) info.revert()
        })
      },
    }
  }, [timetable, day, edition, names, unreleased, language, say, width])

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes is told to it below
  useEffect(() => {
    if (!place.current) return
    const made = createCalendar(place.current, [ResourceTimeline, Interaction], options)
    calendar.current = made
    const stop = withoutTable(place.current)
    return () => {
      stop()
      calendar.current = null
      void destroyCalendar(made)
    }
  }, [])

  useEffect(() => {
    for (const [name, value] of Object.entries(options))
      calendar.current?.setOption(name as keyof Calendar.Options, value as never)
  }, [options])

  return (
    <div ref={measured}>
      <section ref={place} className="board" data-held={held} aria-label={say('board.label')} />
    </div>
  )
}

/** Pixels of half an hour: the whole day fits where there is room, and scrolls where there is not. */
function slotWidth(width: number, { from, to }: { from: number; to: number }): number {
  const screenNames = 206
  return Math.max(28, Math.floor((width - screenNames) / ((to - from) * 2)))
}

/** A screening as the board shows it: time, title, and a mark when it clashes. Built of text nodes, never of HTML. */
function drawn(
  event: Calendar.Event,
  told: { name: string; clashes: string; unreleased: string; open: () => void },
): Calendar.Content {
  const shown = event.extendedProps as unknown as Shown
  const line = (tag: string, className: string, text: string) => {
    const node = document.createElement(tag)
    node.className = className
    node.textContent = text
    return node
  }
  const clock = (date: Date) => date.toTimeString().slice(0, 5)
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'screening-button'
  const marks = [...(shown.clashes ? [told.clashes] : []), ...(shown.unreleased ? [told.unreleased] : [])]
  button.setAttribute('aria-label', [told.name, ...marks].join(', '))
  button.addEventListener('click', told.open)
  button.append(
    line('span', 'screening-time', `${clock(event.start)}–${clock(event.end)}`),
    line('strong', 'screening-title', shown.title ?? String(event.title)),
    ...(shown.clashes ? [line('span', 'screening-mark', `⚠ ${told.clashes}`)] : []),
    ...(shown.unreleased && !shown.clashes ? [line('span', 'screening-mark', told.unreleased)] : []),
  )
  return { domNodes: [button] }
}
