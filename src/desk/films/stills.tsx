import { FileInput, Image, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import {
  addStill,
  changeStill,
  removeStill,
  restoreStill,
  type Still,
  type StillWords,
} from '../api/press-kit.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

const taken = 'image/jpeg,image/png,image/tiff,image/webp'

function StillForm({ editing, filmId }: { editing: Editing<Still>; filmId: string }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const [file, setFile] = useState<File | null>(null)
  const { value, set } = useDraft<StillWords>({
    credit: row?.credit ?? '',
    description: row?.description ?? {},
  })
  const save = async () => {
    if (row) return changeStill(row.id, value)
    if (!file) throw new Error(say('stills.choose'))
    return addStill(filmId, file, value)
  }
  return (
    <EditDrawer
      title={say(row ? 'stills.change' : 'stills.add')}
      opened={editing.opened}
      close={editing.close}
      save={save}
    >
      {!row && (
        <FileInput
          label={say('stills.file')}
          description={say('stills.file.help')}
          accept={taken}
          required
          value={file}
          onChange={setFile}
        />
      )}
      <TextInput
        label={say('stills.credit')}
        description={say('stills.credit.help')}
        required
        value={value.credit}
        onChange={event => set({ credit: event.currentTarget.value })}
      />
      <LocalisedInput
        label={say('stills.description')}
        description={say('stills.description.help')}
        languages={edition.languages}
        value={value.description}
        onChange={description => set({ description })}
      />
    </EditDrawer>
  )
}

/** Pictures from a film, each with whose it is and what it shows. */
export function Stills({ filmId, stills }: { filmId: string; stills: Still[] }) {
  const { say } = useWords()
  const localised = useLocalised()
  const columns: Column<Still>[] = [
    {
      key: 'picture',
      heading: say('stills.title'),
      cell: row => (
        <Image
          src={`/api/v1/stills/${row.id}/shown.jpg`}
          alt={localised(row.description)}
          w={140}
          h={80}
          fit="cover"
        />
      ),
    },
    { key: 'name', heading: say('stills.file'), sort: row => row.name, cell: row => row.name },
    { key: 'credit', heading: say('stills.credit'), sort: row => row.credit, cell: row => row.credit },
    {
      key: 'size',
      heading: say('stills.size'),
      cell: row => (
        <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
          {say('stills.sides', { width: row.width, height: row.height })}
        </Text>
      ),
    },
  ]
  const list = useLocalRows({ data: stills }, 'name', columns, row => `${row.name} ${row.credit}`)
  return (
    <Stack component="section" aria-labelledby="stills">
      <Title order={2} size="h4" id="stills">
        {say('stills.title')}
      </Title>
      <EditableListing
        {...list}
        label={say('stills.title')}
        columns={columns}
        empty={{ title: say('stills.empty'), help: say('stills.empty.help') }}
        add={say('stills.add')}
        form={editing => <StillForm editing={editing} filmId={filmId} key={editing.round} />}
        actions={(row, change) => (
          <RowActions
            name={row.name}
            onChange={change}
            remove={() => removeStill(row.id)}
            restore={() => restoreStill(row.id)}
          />
        )}
      />
    </Stack>
  )
}
