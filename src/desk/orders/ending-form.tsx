import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { EditDrawer } from '../form/edit-drawer.tsx'
import type { Editing } from '../form/use-editing.ts'
import { useWords, type WordKey } from '../words/words.tsx'

/** What ends seats or money for good asks first and wants a reason; the journal keeps it. */
export interface Ending {
  title: WordKey
  help: WordKey
  go: (why: string) => Promise<unknown>
}

/** Asks why, and then does what cannot be undone. */
export function EndingForm({ editing }: { editing: Editing<Ending> }) {
  const { say } = useWords()
  const [why, setWhy] = useState('')
  const { row } = editing
  return (
    <EditDrawer
      title={row ? say(row.title) : ''}
      opened={editing.opened}
      close={editing.close}
      save={async () => row?.go(why)}
      saveLabel={row ? say(row.title) : ''}
    >
      <Text size="sm">{row && say(row.help)}</Text>
      <TextInput
        label={say('order.why')}
        data-autofocus
        value={why}
        onChange={event => setWhy(event.currentTarget.value)}
      />
    </EditDrawer>
  )
}
