import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core'
import { SideSheet } from '../form/side-sheet.tsx'
import { useWords } from '../words/words.tsx'

interface ShownOnceProps {
  title: string
  help: string
  /** What is shown, and never again; null = nothing to show. */
  secret: string | null
  /** In place of saying that the house keeps no copy. */
  warning?: string
  close: () => void
}

/** Shows a key or a link that the house keeps no copy of. */
export function ShownOnce({ title, help, secret, warning, close }: ShownOnceProps) {
  const { say } = useWords()
  return (
    <SideSheet title={title} opened={secret !== null} close={close} size="lg">
      <Stack>
        <Alert color="orange" variant="light">
          {warning ?? say('shown-once')}
        </Alert>
        <Text size="sm">{help}</Text>
        <Code block>{secret}</Code>
        <Group>
          <CopyButton value={secret ?? ''}>
            {({ copied, copy }) => <Button onClick={copy}>{say(copied ? 'copied' : 'copy')}</Button>}
          </CopyButton>
          <Button variant="default" onClick={close}>
            {say('close')}
          </Button>
        </Group>
      </Stack>
    </SideSheet>
  )
}
