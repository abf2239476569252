import { Badge, Button, FileInput, Group, Stack, Table, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import { type ImportedScreenings, importScreenings } from '../api/screening-sheet.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

/** A spreadsheet of screenings into the draft: what would come of it first, row by row, then as one act. */
export function ScreeningSheet() {
  const { say } = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTableImport size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {say('sheet.open')}
      </Button>
      {opened && <SheetForm close={() => setOpened(false)} />}
    </>
  )
}

function SheetForm({ close }: { close: () => void }) {
  const { say } = useWords()
  const edition = useEdition()
  const [file, setFile] = useState<File | null>(null)
  const [told, setTold] = useState<ImportedScreenings>()
  // The button does the next thing: look, and after that place what fits.
  const save = async () => {
    if (!file) return false
    if (!told) {
      setTold(await importScreenings(edition.id, file, 'yes'))
      return false
    }
    const { placed, clashes } = await importScreenings(edition.id, file, 'no')
    notifications.show({
      message: say('sheet.placed', { placed, clashes }),
      closeButtonProps: { 'aria-label': say('close') },
    })
    return true
  }
  return (
    <EditDrawer
      title={say('sheet.title')}
      size="xl"
      opened
      close={close}
      save={save}
      saveLabel={told ? say('sheet.place', { placed: told.placed }) : say('sheet.check')}
    >
      <Text>{say('sheet.lead')}</Text>
      <FileInput
        label={say('sheet.choose')}
        accept=".csv,.tsv,.xlsx"
        required
        value={file}
        onChange={chosen => {
          setFile(chosen)
          setTold(undefined)
        }}
      />
      {told && <Rows told={told} />}
    </EditDrawer>
  )
}

function Rows({ told: { rows, placed } }: { told: ImportedScreenings }) {
  const { say } = useWords()
  return (
    <Stack gap="xs">
      <Text role="status" fw={600}>
        {say('sheet.would', { placed, rows: rows.length })}
      </Text>
      <Table.ScrollContainer minWidth={520}>
        <Table aria-label={say('sheet.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('sheet.row')}</Table.Th>
              <Table.Th>{say('sheet.film')}</Table.Th>
              <Table.Th>{say('sheet.when')}</Table.Th>
              <Table.Th>{say('sheet.where')}</Table.Th>
              <Table.Th>{say('sheet.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ sheet, row, film, when, place, faults }) => (
              <Table.Tr key={`${sheet} ${row}`}>
                <Table.Td>{row}</Table.Td>
                <Table.Td>{film}</Table.Td>
                <Table.Td>{when}</Table.Td>
                <Table.Td>{place}</Table.Td>
                <Table.Td>
                  <Group gap={4}>
                    {faults.length === 0 ? (
                      <Badge variant="light" color="green" tt="none">
                        {say('sheet.fits')}
                      </Badge>
                    ) : (
                      faults.map(fault => (
                        <Badge key={fault} variant="light" color="red" tt="none">
                          {say(`sheet.${fault}`)}
                        </Badge>
                      ))
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  )
}
