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
import { type Say, useWords, type WordKey } from '../words/words.tsx'
import {
  boardEvents,
  boardHours,
  boardScreens,
  movedBy,
  type Shown,
  type Sign,
  type Signed,
} from './board-events.ts'
import { keepFocus } from './keep-focus.ts'
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
  signed: Signed
  /** Only looked at: nothing can be dragged. */
  still?: boolean
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
  signed,
  still = false,
  held,
  onOpen,
  onDrag,
  onDragEnd,
  onDrop,
}: BoardProps) {
  const { language, say, formats } = useWords()
  const { edition, venues, windows, screenings } = timetable
  const place = useRef<HTMLElement>(null)
  const { ref: measured, width } = useElementSize()
  const calendar = useRef<Calendar | null>(null)
  const given = useRef<Calendar.Options>({})
  const told = useRef({ names, onOpen, onDrag, onDragEnd, onDrop })
  told.current = { names, onOpen, onDrag, onDragEnd, onDrop }

  const events = useMemo(
    () => boardEvents(timetable, day, edition, names.title, signed),
    [timetable, day, edition, names, signed],
  )
  const { from, to } = boardHours(events, day)
  // Compared as text: while the solver works the screenings are new every second, and the rows are not.
  const rows = JSON.stringify(boardScreens({ venues, windows, screenings }, formats.compare))
  const frame = useMemo<Calendar.Options>(() => {
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
      resources: JSON.parse(rows),
      slotMinTime: `${from}:00:00`,
      slotMaxTime: `${to}:00:00`,
      slotDuration: '00:30:00',
      slotLabelInterval: '01:00:00',
      snapDuration: '00:05:00',
      slotWidth: slotWidth(width, { from, to }),
      slotLabelFormat: time => `${String(time.getHours()).padStart(2, '0')}:00`,
      dayHeaderFormat: () => '',
      editable: !still,
      eventDurationEditable: false,
      eventStartEditable: !still,
      eventLongPressDelay: 400,
      eventContent: ({ event }) =>
        drawn(event, {
          name: told.current.names.screening(String(event.id)),
          say,
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
  }, [rows, day, edition, language, say, width, from, to, still])

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes is told to it below
  useEffect(() => {
    if (!place.current) return
    given.current = { ...frame, events }
    const made = createCalendar(place.current, [ResourceTimeline, Interaction], given.current)
    calendar.current = made
    const stop = withoutTable(place.current)
    return () => {
      stop()
      calendar.current = null
      void destroyCalendar(made)
    }
  }, [])

  useEffect(() => {
    const next: Calendar.Options = { ...frame, events }
    const changed = Object.entries(next).filter(
      ([name, value]) => given.current[name as keyof Calendar.Options] !== value,
    )
    given.current = next
    if (changed.length === 0 || !place.current) return
    const restore = keepFocus(place.current)
    for (const [name, value] of changed)
      calendar.current?.setOption(name as keyof Calendar.Options, value as never)
    restore()
  }, [frame, events])

  return (
    <div ref={measured}>
      <section
        ref={place}
        className="board"
        data-held={held}
        data-still={still || undefined}
        aria-label={say(still ? 'board.answer-label' : 'board.label')}
      />
    </div>
  )
}

/** Pixels of half an hour: the whole day fits where there is room, and scrolls where there is not. */
function slotWidth(width: number, { from, to }: { from: number; to: number }): number {
  const screenNames = 206
  return Math.max(28, Math.floor((width - screenNames) / ((to - from) * 2)))
}

/** What a sign says, with a mark of its own for those who see no colours. */
const signsTold: Record<Sign, { mark: string; word: WordKey }> = {
  clashes: { mark: '⚠ ', word: 'board.clashes' },
  pinned: { mark: '■ ', word: 'board.pinned' },
  moved: { mark: '→ ', word: 'board.moves' },
  added: { mark: '+ ', word: 'board.added' },
  unreleased: { mark: '', word: 'board.unreleased' },
}

/** A screening as the board shows it: time, title, and what marks it. Built of text nodes, never of HTML. */
function drawn(
  event: Calendar.Event,
  { name, say, open }: { name: string; say: Say; open: () => void },
): Calendar.Content {
  const shown = event.extendedProps as unknown as Shown
  const line = (tag: string, className: string, text: string) => {
    const node = document.createElement(tag)
    node.className = className
    node.textContent = text
    return node
  }
  const clock = (date: Date) => date.toTimeString().slice(0, 5)
  const words = shown.signs.map(sign => say(signsTold[sign].word))
  const marks = shown.signs.map((sign, index) => `${signsTold[sign].mark}${words[index]}`)
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'screening-button'
  button.dataset.screening = String(event.id)
  button.setAttribute('aria-label', [name, ...words].join(', '))
  button.addEventListener('click', open)
  button.append(
    line('span', 'screening-time', `${clock(event.start)}–${clock(event.end)}`),
    line('strong', 'screening-title', shown.title ?? String(event.title)),
    ...(marks.length > 0 ? [line('span', 'screening-mark', marks.join(' · '))] : []),
  )
  return { domNodes: [button] }
}
