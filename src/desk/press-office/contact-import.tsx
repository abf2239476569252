import { FileInput, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { importContacts } from '../api/press-contacts.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { useWords } from '../words/words.tsx'

/** A table of contacts, entered whole or not at all. */
export function ContactImport({ opened, close }: { opened: boolean; close: () => void }) {
  const { say } = useWords()
  const [file, setFile] = useState<File | null>(null)
  const [ground, setGround] = useState('')
  const enter = async (table: File) => {
    const { stayOff } = await importContacts({ table: await table.text(), ground })
    if (stayOff === 0) return
    notifications.show({
      message: say('press-list.stay-off', { count: stayOff }),
      closeButtonProps: { 'aria-label': say('close') },
      autoClose: false,
    })
  }
  return (
    <EditDrawer
      title={say('press-list.import')}
      opened={opened}
      close={close}
      save={async () => file !== null && enter(file)}
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
