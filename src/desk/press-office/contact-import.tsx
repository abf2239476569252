import { FileInput, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { importContacts } from '../api/press-contacts.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { useWords } from '../words/words.tsx'

/** A table of contacts, entered whole or not at all. */
export function ContactImport({ opened, close }: { opened: boolean; close: () => void }) {
  const { say } = useWords()
  const [file, setFile] = useState<File | null>(null)
  const [ground, setGround] = useState('')
  return (
    <EditDrawer
      title={say('press-list.import')}
      opened={opened}
      close={close}
      save={async () => file !== null && importContacts({ table: await file.text(), ground })}
    >
      <Text size="sm">{say('press-list.import.help')}</Text>
      <FileInput
        label={say('press-list.file')}
        accept=".csv,text/csv"
        required
        value={file}
        onChange={setFile}
      />
      <TextInput
        label={say('press-list.ground')}
        description={say('press-list.import.ground')}
        value={ground}
        onChange={event => setGround(event.currentTarget.value)}
      />
    </EditDrawer>
  )
}
