import { Button, FileButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconUpload } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { importEdition } from '../api/edition-files.ts'
import { refresh } from '../api/refresh.ts'
import { useWords } from '../words/words.tsx'

/** Brings an exported edition in; what is wrong with a file is told whole. */
export function ImportButton() {
  const { say } = useWords()
  const queries = useQueryClient()
  const closeButtonProps = { 'aria-label': say('close') }
  const importing = useMutation({
    mutationFn: importEdition,
    onSuccess: async ({ name }) => {
      await refresh(queries)
      notifications.show({ message: say('import.done', { name }), closeButtonProps })
    },
    onError: error =>
      notifications.show({ color: 'red', message: error.message, autoClose: false, closeButtonProps }),
  })
  return (
    <FileButton accept="application/zip,.zip" onChange={file => file && importing.mutate(file)}>
      {props => (
        <Button
          {...props}
          variant="default"
          leftSection={<IconUpload size={16} aria-hidden />}
          loading={importing.isPending}
        >
          {say('import.do')}
        </Button>
      )}
    </FileButton>
  )
}
