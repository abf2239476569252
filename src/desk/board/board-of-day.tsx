import { SegmentedControl } from '@mantine/core'
import { lazy, Suspense, useCallback } from 'react'
import { changeScreening, type Screening, type Timetable } from '../api/timetable.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useWords } from '../words/words.tsx'
import type { Move } from './board.tsx'
import './board.css'
import type { Signed } from './board-events.ts'
import { clashSentence } from './clash-words.ts'
import { festivalDays } from './festival-days.ts'
import { Legend } from './legend.tsx'
import type { TimetableNames } from './use-names.ts'
import { usePlacementCheck } from './use-placement-check.ts'

const Board = lazy(async () => ({ default: (await import('./board.tsx')).Board }))

interface BoardOfDayProps {
  timetable: Timetable
  names: TimetableNames
  signed: Signed
  /** It is the solver's answer: looked at, not changed. */
  answer: boolean
  day: Temporal.PlainDate
  chooseDay: (day: Temporal.PlainDate) => void
  onOpen: (screening: Screening) => void
}

/** The board of the chosen day, and what a place would clash with while a screening is held over it. */
export function BoardOfDay({ timetable, names, signed, answer, day, chooseDay, onOpen }: BoardOfDayProps) {
  const { say, formats } = useWords()
  const { edition } = timetable
  const undo = useUndo()
  const { check, ask, clear } = usePlacementCheck(edition.id)
  const drag = useCallback(
    ({ screening, screenId, startsAt }: Move) =>
      ask({ screeningId: screening.id, screenId, startsAt: startsAt.toString() }),
    [ask],
  )
  const drop = ({ screening, screenId, startsAt }: Move) =>
    undo({
      act: () =>
        changeScreening(screening.id, screening.version, { screenId, startsAt: startsAt.toString() }),
      undo: () =>
        changeScreening(screening.id, screening.version + 1, {
          screenId: screening.screenId,
          startsAt: screening.startsAt,
        }),
      said: say('board.moved', {
        name: names.title(screening),
        when: formats.dayAndTime(startsAt),
        where: names.screen(screenId),
      }),
    })
  const held = check && (check.clashes ? (check.clashes.length > 0 ? 'clashes' : 'free') : 'asking')
  return (
    <>
      <SegmentedControl
        className="days"
        aria-label={say('board.day')}
        value={day.toString()}
        onChange={next => chooseDay(Temporal.PlainDate.from(next))}
        data={festivalDays(edition).map(each => ({ value: each.toString(), label: formats.day(each) }))}
      />
      <div className="drag-told" role="status" data-held={held ?? undefined}>
        {check ? (
          <>
            <strong>
              {formats.dayAndTime(Temporal.ZonedDateTime.from(check.placement.startsAt))},{' '}
              {names.screen(check.placement.screenId)}
            </strong>{' '}
            {check.clashes?.length === 0 && say('board.no-clash')}
            {check.clashes
              ?.map(clash => clashSentence(clash, names, say, check.placement.screeningId))
              .join(' ')}
          </>
        ) : (
          say(answer ? 'board.answer-help' : 'board.help')
        )}
      </div>
      <Suspense>
        <Board
          timetable={timetable}
          names={names}
          day={day}
          signed={signed}
          still={answer}
          held={held ?? undefined}
          onOpen={onOpen}
          onDrag={drag}
          onDragEnd={clear}
          onDrop={drop}
        />
      </Suspense>
      <Legend answer={answer} />
    </>
  )
}
