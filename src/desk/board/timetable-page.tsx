import { Badge, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconSend, IconWand } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { showingsQuery } from '../api/showings.ts'
import { solvingQuery } from '../api/solving.ts'
import { releasePreviewQuery, type Screening, type Timetable, timetableQuery } from '../api/timetable.ts'
import { useEditing } from '../form/use-editing.ts'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { ShowingForm } from '../showings/showing-form.tsx'
import { useWords } from '../words/words.tsx'
import { BoardOfDay } from './board-of-day.tsx'
import { Clashes } from './clashes.tsx'
import { festivalDayOf, festivalDays } from './festival-days.ts'
import { ReleaseDrawer } from './release-drawer.tsx'
import { ScreeningForm } from './screening-form.tsx'
import { ScreeningList } from './screening-list.tsx'
import { ScreeningSheet } from './screening-sheet.tsx'
import { answerTimetable } from './solver/answer-timetable.ts'
import { SolverPanel } from './solver/solver-panel.tsx'
import classes from './timetable-page.module.css'
import { useNames } from './use-names.ts'

function TimetableView({ timetable: draft }: { timetable: Timetable }) {
  const { say } = useWords()
  const { edition } = draft
  const editing = useEditing<Screening>()
  const showing = useEditing<{ id: string; title: string }>()
  const [releasing, release] = useDisclosure()
  const [solverOpened, solver] = useDisclosure()
  const [view, setView] = useState('board')
  const [shown, show] = useState<'draft' | 'answer'>('draft')
  const [day, chooseDay] = useState(() => firstDayWithScreening(draft) ?? festivalDays(edition)[0]!)
  const changes = useQuery(releasePreviewQuery(edition.id)).data
  const pinnedIds = useQuery(showingsQuery(edition.id)).data?.pinnedIds
  const solving = useQuery(solvingQuery(edition.id)).data ?? null
  const found = solving?.answer
  const answer = useMemo(() => found && answerTimetable(draft, found), [draft, found])
  const pinned = useMemo(() => new Set(pinnedIds), [pinnedIds])
  const unreleased = useMemo(() => new Set(changes?.map(change => change.screeningId)), [changes])
  const looksAtAnswer = solverOpened && shown === 'answer' && !!answer
  const timetable = looksAtAnswer ? answer.timetable : draft
  const signed = useMemo(
    () => (looksAtAnswer ? { ...answer.signed, pinned } : { unreleased, pinned }),
    [looksAtAnswer, answer, pinned, unreleased],
  )
  const draftNames = useNames(draft)
  const names = useNames(timetable)
  const openShowing = (itemId: string) => showing.change({ id: itemId, title: draftNames.item(itemId) })
  /** What the answer only wants to add is no screening yet: then it opens how its item is to be shown. */
  const open = (screening: Screening) => {
    const row = draft.screenings.find(each => each.id === screening.id)
    if (row) editing.change(row)
    else openShowing(screening.itemId)
  }
  return (
    <Page
      title={say('places.timetable')}
      lead={<Released version={edition.releasedVersion} waiting={changes?.length ?? 0} />}
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
          <ScreeningSheet />
          <Button
            variant="default"
            leftSection={<IconWand size={16} aria-hidden />}
            aria-expanded={solverOpened}
            onClick={solver.toggle}
          >
            {say('solver.title')}
          </Button>
          <Button leftSection={<IconSend size={16} aria-hidden />} onClick={release.open}>
            {say('release.open')}
          </Button>
        </>
      }
    >
      <div className={classes.beside} data-solver={solverOpened || undefined}>
        {solverOpened && (
          <SolverPanel
            timetable={draft}
            names={draftNames}
            solving={solving}
            onStarted={() => show('answer')}
            onTaken={() => show('draft')}
          />
        )}
        <Stack gap="lg" miw={0}>
          {solverOpened && answer && (
            <SegmentedControl
              aria-label={say('board.shown')}
              value={shown}
              onChange={next => show(next as typeof shown)}
              data={[
                { value: 'draft', label: say('solver.draft') },
                { value: 'answer', label: say('solver.answer') },
              ]}
            />
          )}
          {view === 'board' ? (
            <BoardOfDay
              timetable={timetable}
              names={names}
              signed={signed}
              answer={looksAtAnswer}
              day={day}
              chooseDay={chooseDay}
              onOpen={open}
            />
          ) : (
            <ScreeningList timetable={draft} names={draftNames} pinned={pinned} onOpen={editing.change} />
          )}
          {!looksAtAnswer && <Clashes timetable={draft} onOpen={editing.change} />}
        </Stack>
      </div>
      <ScreeningForm
        key={editing.round}
        editing={editing}
        timetable={draft}
        names={draftNames}
        pinned={pinned}
        day={day}
        onShowing={openShowing}
      />
      <ShowingForm editing={showing} />
      <ReleaseDrawer opened={releasing} close={release.close} timetable={draft} names={draftNames} />
    </Page>
  )
}

function Released({ version, waiting }: { version: number; waiting: number }) {
  const { say } = useWords()
  return (
    <Group gap="xs" mt={4}>
      <Text span>{version > 0 ? say('release.current', { version }) : say('release.never')}</Text>
      {waiting > 0 && (
        <Badge variant="light" tt="none" color="orange">
          {say('release.waiting', { count: waiting })}
        </Badge>
      )}
    </Group>
  )
}

function firstDayWithScreening(timetable: Timetable): Temporal.PlainDate | undefined {
  const first = timetable.screenings[0]
  return first && festivalDayOf(first.startsAt, timetable.edition)
}

/** The draft timetable as a board or a list, its clashes, the solver beside it, and its releases. */
export function TimetablePage() {
  const edition = useEdition()
  const timetable = useQuery(timetableQuery(edition.id))
  return <Awaited query={timetable}>{found => <TimetableView timetable={found} />}</Awaited>
}
