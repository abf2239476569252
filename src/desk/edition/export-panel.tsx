import { Alert, Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { exportEdition } from '../api/edition-files.ts'
import { saveFile } from '../form/save-file.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

/** Everything of the edition as a file to keep; people only when somebody says so. */
export function ExportPanel() {
  const { say } = useWords()
  const { id, slug } = useEdition()
  const [people, setPeople] = useState(false)
  const exporting = useMutation({
    mutationFn: async () => saveFile(await exportEdition(id, people ? 'yes' : 'no'), `${slug}.zip`),
  })
  return (
    <Paper withBorder p="lg" maw={720} component="section" aria-labelledby="export">
      <Stack>
        <Title order={2} size="h4" id="export">
          {say('export.title')}
        </Title>
        <Text>{say('export.lead')}</Text>
        <Checkbox
          label={say('export.people')}
          description={say('export.people.help')}
          checked={people}
          onChange={event => setPeople(event.currentTarget.checked)}
        />
        {exporting.error && (
          <Alert color="red" role="alert">
            {exporting.error.message}
          </Alert>
        )}
        <Group>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={exporting.isPending}
            onClick={() => exporting.mutate()}
          >
            {say('export.do')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
