import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useWords } from '../words/words.tsx'
import { useUndo } from './use-undo.tsx'

interface RowActionsProps {
  /** What the row is called, for the buttons' names and the notice. */
  name: string
  onChange?: () => void
  remove?: () => Promise<unknown>
  restore?: () => Promise<unknown>
}

/** Change and remove, at the end of a row; removing is done at once and can be undone. */
export function RowActions({ name, onChange, remove, restore }: RowActionsProps) {
  const { say } = useWords()
  const undo = useUndo()
  return (
    <>
      {onChange && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('change-named', { name })}
          onClick={onChange}
        >
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
      )}
      {remove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('remove-named', { name })}
          onClick={() =>
            undo({ act: remove, said: say('removed-named', { name }), ...(restore && { undo: restore }) })
          }
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
    </>
  )
}
