import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isAtWork, type Judgement, type Solving, solvingQuery, steerSolving } from '../../api/solving.ts'
import { useWords } from '../../words/words.tsx'
import { PointsCurve } from './points-curve.tsx'
import { pointsTold } from './points-told.ts'

interface ProgressProps {
  editionId: string
  solving: Solving
  draft: Judgement | undefined
  onStopped: () => void
}

/** How far the solver is: its curve, the same in figures, and the buttons that steer it. */
export function Progress({ editionId, solving, draft, onStopped }: ProgressProps) {
  const { say, formats } = useWords()
  const { answer, phase, seconds, wishedSeconds, aim } = solving
  // The two alternate every few seconds; told each time, they would drown everything else that is read out.
  const told = phase === 'rebuilding' ? 'improving' : phase
  if (phase === 'failed') return <Alert color="red">{say('solver.phase.failed')}</Alert>
  return (
    <Stack gap="xs">
      <Text role="status" fw={600}>
        {say(`solver.phase.${told}`)}
      </Text>
      <PointsCurve solving={solving} />
      <dl className="figures">
        {answer && <Figure name={say('solver.points-now')}>{pointsTold(answer.soft, formats)}</Figure>}
        {draft && <Figure name={say('solver.points-draft')}>{pointsTold(draft.soft, formats)}</Figure>}
        {answer && <Figure name={say('solver.without')}>{formats.count(answer.unplaced.length)}</Figure>}
        <Bound solving={solving} />
        {aim === 'improve' && (
          <Figure name={say('solver.time')}>
            {say('solver.seconds-of', {
              seconds: formats.count(Math.round(seconds)),
              wished: formats.count(wishedSeconds),
            })}
          </Figure>
        )}
      </dl>
      <Steering editionId={editionId} solving={solving} onStopped={onStopped} />
    </Stack>
  )
}

function Figure({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="figures-line">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** How much could still be won, so that people know when to stop. */
function Bound({ solving: { bound, answer } }: { solving: Solving }) {
  const { say, formats } = useWords()
  if (bound === null || bound <= 0 || !answer) return null
  const percent = Math.max(0, (answer.soft / bound - 1) * 100)
  return (
    <Figure name={say('solver.bound')}>
      {say('solver.within', { percent: formats.count(Math.ceil(percent * 10) / 10) })}
    </Figure>
  )
}

function Steering({ editionId, solving, onStopped }: Omit<ProgressProps, 'draft'>) {
  const { say } = useWords()
  const queries = useQueryClient()
  const steering = useMutation({
    mutationFn: (steer: 'pause' | 'resume' | 'stop') => steerSolving(editionId, steer),
    // The threads hear of it a moment later than the house.
    onSettled: async () => {
      await queries.invalidateQueries(solvingQuery(editionId))
    },
  })
  const paused = solving.phase === 'paused'
  if (!paused && !isAtWork(solving)) return null
  const Icon = paused ? IconPlayerPlay : IconPlayerPause
  return (
    <Group gap="xs">
      <Button
        size="compact-md"
        variant="default"
        leftSection={<Icon size={16} aria-hidden />}
        onClick={() => steering.mutate(paused ? 'resume' : 'pause')}
      >
        {say(paused ? 'solver.resume' : 'solver.pause')}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconPlayerStop size={16} aria-hidden />}
        onClick={() => {
          steering.mutate('stop')
          onStopped()
        }}
      >
        {say('solver.stop')}
      </Button>
    </Group>
  )
}
