import { Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useRef } from 'react'
import { isAtWork, judgementQuery, type Solving } from '../../api/solving.ts'
import type { Timetable } from '../../api/timetable.ts'
import { useWords } from '../../words/words.tsx'
import type { TimetableNames } from '../use-names.ts'
import { BrokenRules } from './broken-rules.tsx'
import { PointsTable } from './points-table.tsx'
import { Progress } from './progress.tsx'
import { StartForm } from './start-form.tsx'
import { TakeOver } from './take-over.tsx'
import { TouchedVisitors } from './touched-visitors.tsx'
import { UndoTakeOver } from './undo-take-over.tsx'
import { Unplaced } from './unplaced.tsx'
import { useProblemNames } from './use-problem-names.ts'

interface SolverPanelProps {
  timetable: Timetable
  names: TimetableNames
  solving: Solving | null
  onStarted: () => void
  onTaken: () => void
}

/** Asks the solver for a better timetable, shows how it comes along, and takes its answer over. */
export function SolverPanel({ timetable, names, solving, onStarted, onTaken }: SolverPanelProps) {
  const { say } = useWords()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  /** The button that was pressed goes away: who works with the keyboard goes on from the top of the panel. */
  const toTop = () => heading.current?.focus()
  const editionId = timetable.edition.id
  const told = useProblemNames(timetable, names)
  const draft = useQuery(judgementQuery(editionId)).data
  const answer = solving?.answer
  const atWork = isAtWork(solving)
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={headingId}>
      <Stack gap="md">
        <div>
          <Title order={2} size="h4" id={headingId} ref={heading} tabIndex={-1}>
            {say('solver.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {say('solver.lead')}
          </Text>
        </div>
        {solving && <Progress editionId={editionId} solving={solving} draft={draft} onStopped={toTop} />}
        {draft && <BrokenRules draft={draft} names={told} />}
        {answer && !atWork && (
          <>
            <Unplaced editionId={editionId} answer={answer} names={told} />
            <TouchedVisitors timetable={timetable} answer={answer} names={told} />
            <TakeOver timetable={timetable} answer={answer} names={told} onTaken={onTaken} />
          </>
        )}
        {solving?.canUndo && !atWork && <UndoTakeOver editionId={editionId} onUndone={toTop} />}
        {answer && <PointsTable draft={draft?.points} answer={answer.points} />}
        {!atWork && (
          <StartForm
            editionId={editionId}
            names={told}
            again={solving !== null}
            onStarted={() => {
              onStarted()
              toTop()
            }}
          />
        )}
      </Stack>
    </Paper>
  )
}
