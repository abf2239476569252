import { Alert, Button, List, NativeSelect, NumberInput, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { type SolvingToStart, solvingQuery, startSolving } from '../../api/solving.ts'
import { useWords } from '../../words/words.tsx'
import { faultSentence } from './fault-words.ts'
import type { ProblemNames } from './use-problem-names.ts'

interface StartFormProps {
  editionId: string
  names: ProblemNames
  /** Something was solved already. */
  again: boolean
  onStarted: () => void
}

/** What the solver is asked; what is wrong with it is told, and then nothing starts. */
export function StartForm({ editionId, names, again, onStarted }: StartFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [wish, setWish] = useState<SolvingToStart>({ aim: 'improve', from: 'draft', seconds: 60, seed: 1 })
  const set = (part: Partial<SolvingToStart>) => setWish(before => ({ ...before, ...part }))
  const starting = useMutation({
    mutationFn: () => startSolving(editionId, wish),
    onSuccess: async ({ solving }) => {
      if (!solving) return
      await queries.cancelQueries(solvingQuery(editionId))
      queries.setQueryData(solvingQuery(editionId).queryKey, solving)
      onStarted()
    },
  })
  const faults = [...new Set(starting.data?.faults.map(fault => faultSentence(fault, names, say)))]
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    starting.mutate()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <NativeSelect
          label={say('solver.aim')}
          value={wish.aim}
          data={(['improve', 'repair'] as const).map(aim => ({
            value: aim,
            label: say(`solver.aim.${aim}`),
          }))}
          onChange={event => set({ aim: event.currentTarget.value as SolvingToStart['aim'] })}
        />
        {wish.aim === 'improve' && (
          <>
            <NativeSelect
              label={say('solver.from')}
              value={wish.from}
              data={(['draft', 'scratch'] as const).map(from => ({
                value: from,
                label: say(`solver.from.${from}`),
              }))}
              onChange={event => set({ from: event.currentTarget.value as SolvingToStart['from'] })}
            />
            <NumberInput
              label={say('solver.seconds')}
              min={1}
              max={3600}
              allowDecimal={false}
              value={wish.seconds}
              onChange={seconds => set({ seconds: Number(seconds) })}
            />
          </>
        )}
        {starting.error && (
          <Alert color="red" role="alert">
            {starting.error.message}
          </Alert>
        )}
        {faults.length > 0 && (
          <Alert color="red" role="alert" title={say('solver.faults', { count: faults.length })}>
            <List size="sm">
              {faults.map(fault => (
                <List.Item key={fault}>{fault}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Button type="submit" loading={starting.isPending}>
          {say(again ? 'solver.again' : 'solver.start')}
        </Button>
      </Stack>
    </form>
  )
}
