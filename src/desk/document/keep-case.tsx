import { Alert, Button, Stack, Text, Textarea } from '@mantine/core'
import { IconDownload, IconFolderDown } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { exportCase } from '../api/corrections.ts'
import type { DocumentWithText } from '../api/documents.ts'
import { SideSheet } from '../form/side-sheet.tsx'
import { useWords } from '../words/words.tsx'

/** Hands a file to the browser to be kept. */
function keepFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Takes a document with its corrections out of the house as a case folder, with one line why. */
export function KeepCase({ document: { id, name } }: { document: Pick<DocumentWithText, 'id' | 'name'> }) {
  const { say } = useWords()
  const [opened, setOpened] = useState(false)
  const [why, setWhy] = useState('')
  const close = () => setOpened(false)
  const keep = useMutation({
    mutationFn: () => exportCase(id, why.trim()),
    onSuccess: file => {
      keepFile(file, `${name.replace(/\.\w{1,5}$/, '')}.zip`)
      close()
    },
  })
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFolderDown size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {say('document.case')}
      </Button>
      <SideSheet title={say('document.case')} opened={opened} close={close}>
        <form
          onSubmit={event => {
            event.preventDefault()
            keep.mutate()
          }}
        >
          <Stack>
            <Text size="sm">{say('document.case.help')}</Text>
            {keep.error && (
              <Alert color="red" role="alert">
                {keep.error.message}
              </Alert>
            )}
            <Textarea
              label={say('document.case.why')}
              description={say('document.case.why.help')}
              maxLength={300}
              autosize
              minRows={2}
              value={why}
              onChange={event => setWhy(event.currentTarget.value)}
            />
            <Button
              type="submit"
              w="fit-content"
              loading={keep.isPending}
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {say('document.case.keep')}
            </Button>
          </Stack>
        </form>
      </SideSheet>
    </>
  )
}
