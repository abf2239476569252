import { Badge, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconSend } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import {
  changeScreening,
  releasePreviewQuery,
  type Screening,
  type Timetable,
  timetableQuery,
} from '../api/timetable.ts'
import { useEditing } from '../form/use-editing.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import type { Move } from './board.tsx'
import './board.css'
import { clashSentence } from './clash-words.ts'
import { Clashes } from './clashes.tsx'
import { festivalDayOf, festivalDays } from './festival-days.ts'
import { Legend } from './legend.tsx'
import { ReleaseDrawer } from './release-drawer.tsx'
import { ScreeningForm } from './screening-form.tsx'
import { ScreeningList } from './screening-list.tsx'
import { useNames } from './use-names.ts'
import { usePlacementCheck } from './use-placement-check.ts'

const Board = lazy(async () => ({ default: (await import('./board.tsx')).Board }))

function TimetableView({ timetable }: { timetable: Timetable }) {
  const { say, formats } = useWords()
  const { edition } = timetable
  const names = useNames(timetable)
  const undo = useUndo()
  const editing = useEditing<Screening>()
  const { check, ask, clear } = usePlacementCheck(edition.id)
  const [releasing, release] = useDisclosure()
  const [view, setView] = useState('board')
  const days = festivalDays(edition)
  const [chosen, choose] = useState(() => firstDayWithScreening(timetable) ?? days[0]!)
  const changes = useQuery(releasePreviewQuery(edition.id)).data
  const waiting = changes?.length ?? 0
  const unreleased = useMemo(() => new Set(changes?.map(change => change.screeningId)), [changes])

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
    <Page
      title={say('places.timetable')}
      lead={
        <Group gap="xs" mt={4}>
          <Text span>
            {edition.releasedVersion > 0
              ? say('release.current', { version: edition.releasedVersion })
              : say('release.never')}
          </Text>
          {waiting > 0 && (
            <Badge variant="light" tt="none" color="orange">
              {say('release.waiting', { count: waiting })}
            </Badge>
          )}
        </Group>
      }
      tools={
        <>
          <SegmentedControl
            aria-label={say('board.view')}
            value={view}
            onChange={setView}
            data={[
              { value: 'board', label: say('board.board') },
              { value: 'list', label: say('board.list') },
            ]}
          />
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={editing.add}>
            {say('screening.add')}
          </Button>
          <Button leftSection={<IconSend size={16} aria-hidden />} onClick={release.open}>
            {say('release.open')}
          </Button>
        </>
      }
    >
      {view === 'board' ? (
        <>
          <SegmentedControl
            className="days"
            aria-label={say('board.day')}
            value={chosen.toString()}
            onChange={day => choose(Temporal.PlainDate.from(day))}
            data={days.map(day => ({ value: day.toString(), label: formats.day(day) }))}
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
              say('board.help')
            )}
          </div>
          <Suspense>
            <Board
              timetable={timetable}
              names={names}
              day={chosen}
              unreleased={unreleased}
              held={held ?? undefined}
              onOpen={editing.change}
              onDrag={drag}
              onDragEnd={clear}
              onDrop={drop}
            />
          </Suspense>
          <Legend />
        </>
      ) : (
        <ScreeningList timetable={timetable} names={names} onOpen={editing.change} />
      )}
      <Clashes timetable={timetable} onOpen={editing.change} />
      <ScreeningForm key={editing.round} editing={editing} timetable={timetable} names={names} day={chosen} />
      <ReleaseDrawer opened={releasing} close={release.close} timetable={timetable} names={names} />
    </Page>
  )
}

function firstDayWithScreening(timetable: Timetable): Temporal.PlainDate | undefined {
  const first = timetable.screenings[0]
  return first && festivalDayOf(first.startsAt, timetable.edition)
}

/** The draft timetable as a board or a list, its clashes, and its releases. */
export function TimetablePage() {
  const edition = useEdition()
  const timetable = useQuery(timetableQuery(edition.id))
  return <Awaited query={timetable}>{found => <TimetableView timetable={found} />}</Awaited>
}
