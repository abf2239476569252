import { Alert, Button, Checkbox, List, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refresh } from '../../api/refresh.ts'
import { type Answer, takeOver } from '../../api/solving.ts'
import type { Timetable } from '../../api/timetable.ts'
import { useWords } from '../../words/words.tsx'
import { withoutPlace } from './answer-timetable.ts'
import type { ProblemNames } from './use-problem-names.ts'

interface TakeOverProps {
  timetable: Timetable
  answer: Answer
  names: ProblemNames
  onTaken: () => void
}

/** Makes the answer the draft. What the draft has and the answer has not is named, and goes only when that is ticked. */
export function TakeOver({ timetable, answer, names, onTaken }: TakeOverProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [takeOut, setTakeOut] = useState(false)
  const homeless = withoutPlace(timetable, answer)
  const taking = useMutation({
    mutationFn: () => takeOver(timetable.edition.id, takeOut && homeless.length > 0),
    onSuccess: async ({ moved, placed, takenOut }) => {
      setTakeOut(false)
      await refresh(queries)
      notifications.show({
        message: say('solver.taken', {
          moved: moved.length,
          placed: placed.length,
          out: takenOut.length,
        }),
        closeButtonProps: { 'aria-label': say('close') },
      })
      onTaken()
    },
  })
  return (
    <Stack gap="xs" align="stretch">
      {taking.error && (
        <Alert color="red" role="alert">
          {taking.error.message}
        </Alert>
      )}
      {homeless.length > 0 && (
        <Alert color="orange" variant="light" title={say('solver.taken-out', { count: homeless.length })}>
          <List size="sm">
            {homeless.map(({ id }) => (
              <List.Item key={id}>{names.screening(id)}</List.Item>
            ))}
          </List>
          <Checkbox
            mt="xs"
            label={say('solver.take-out')}
            checked={takeOut}
            onChange={event => setTakeOut(event.currentTarget.checked)}
          />
        </Alert>
      )}
      <Button loading={taking.isPending} onClick={() => taking.mutate()}>
        {say('solver.take-over')}
      </Button>
    </Stack>
  )
}
