import { Alert, Button, Group, Paper, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { changeEdition, type Edition } from '../api/editions.ts'
import { refresh } from '../api/refresh.ts'
import { useDraft } from '../form/use-editing.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { Page } from '../shell/page.tsx'
import { mayEnter } from '../shell/roles.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useMe } from '../shell/use-me.ts'
import { useWords } from '../words/words.tsx'
import { EditionBasics, EditionRules } from './edition-form.tsx'
import { ExportPanel } from './export-panel.tsx'

function EditionForm({ edition }: { edition: Edition }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const undo = useUndo()
  const { id, version, releasedVersion: _, ...start } = edition
  const { value, change, set } = useDraft(start)
  const changed = Object.keys(change).length > 0
  const save = useMutation({
    mutationFn: () => changeEdition({ id, version }, change),
    onSuccess: async () => {
      await refresh(queries)
      await undo({ act: async () => undefined, said: say('saved') })
    },
  })
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Stack maw={720}>
        {save.error && (
          <Alert color="red" role="alert">
            {save.error.message}
          </Alert>
        )}
        <Paper withBorder p="lg">
          <Stack>
            <EditionBasics value={value} set={set} />
          </Stack>
        </Paper>
        <Paper withBorder p="lg">
          <Stack>
            <EditionRules value={value} set={set} />
          </Stack>
        </Paper>
        <Group>
          <Button type="submit" loading={save.isPending} disabled={!changed}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

export function EditionPage() {
  const { say } = useWords()
  const edition = useEdition()
  const me = useMe()
  return (
    <Page title={say('places.edition')} lead={say('edition.lead')}>
      <EditionForm edition={edition} key={`${edition.id} ${edition.version}`} />
      {mayEnter(me?.roles ?? [], []) && <ExportPanel />}
    </Page>
  )
}
