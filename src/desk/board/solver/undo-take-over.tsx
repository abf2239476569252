import { Alert, Button, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../../api/refresh.ts'
import { undoTakeOver } from '../../api/solving.ts'
import { useWords } from '../../words/words.tsx'

/** Makes the draft what it was before the last answer was taken over. */
export function UndoTakeOver({ editionId, onUndone }: { editionId: string; onUndone: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const undoing = useMutation({
    mutationFn: () => undoTakeOver(editionId),
    onSuccess: async () => {
      await refresh(queries)
      notifications.show({
        message: say('solver.undone'),
        closeButtonProps: { 'aria-label': say('close') },
      })
      onUndone()
    },
  })
  return (
    <Stack gap="xs" align="stretch">
      {undoing.error && (
        <Alert color="red" role="alert">
          {undoing.error.message}
        </Alert>
      )}
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        loading={undoing.isPending}
        onClick={() => undoing.mutate()}
      >
        {say('solver.undo')}
      </Button>
    </Stack>
  )
}
