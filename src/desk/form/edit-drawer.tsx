import { Alert, Button, Group, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode, SubmitEvent } from 'react'
import { refresh } from '../api/refresh.ts'
import { useWords } from '../words/words.tsx'
import { SideSheet } from './side-sheet.tsx'

interface EditDrawerProps {
  title: string
  opened: boolean
  close: () => void
  /** Sends the form; a refusal is told above it and keeps it open. Answering `false` keeps it open without a word. */
  save: () => Promise<unknown>
  saveLabel?: string
  size?: string
  children: ReactNode
  /** Beside save and cancel. */
  more?: ReactNode
}

/** A long form may be scrolled away from where its refusal stands. */
const intoView = (refusal: HTMLElement | null) => refusal?.scrollIntoView({ block: 'nearest' })

/** The one way to make or change a thing of a list: a form beside it, saved with one button. */
export function EditDrawer({ title, opened, close, save, saveLabel, size, children, more }: EditDrawerProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async answer => {
      if (answer === false) return
      close()
      await refresh(queries)
    },
  })
  const leave = () => {
    saving.reset()
    close()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <SideSheet title={title} opened={opened} close={leave} {...(size && { size })}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {saving.error && (
            <Alert color="red" role="alert" ref={intoView}>
              {saving.error.message}
            </Alert>
          )}
          {children}
          <Group justify="space-between" mt="sm">
            <Group gap="xs">
              <Button type="submit" loading={saving.isPending}>
                {saveLabel ?? say('save')}
              </Button>
              <Button variant="default" onClick={leave}>
                {say('cancel')}
              </Button>
            </Group>
            {more}
          </Group>
        </Stack>
      </form>
    </SideSheet>
  )
}
