import { Alert, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { changeItem, createItem, type ItemDraft, type ItemRow } from '../api/programme-items.ts'
import { sectionsQuery } from '../api/sections.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { FilmsInOrder } from './films-in-order.tsx'

/** Films to be shown together, where they belong in the programme, and what they are called. */
export function ItemForm({ editing }: { editing: Editing<ItemRow> }) {
  const { say } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const sections = useQuery(sectionsQuery(edition.id)).data ?? []
  const { row } = editing
  const { value, change, set } = useDraft<ItemDraft>(
    row ?? { title: {}, about: {}, filmIds: [], sectionId: null },
  )
  return (
    <EditDrawer
      title={say(row ? 'items.change' : 'items.add')}
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changeItem(row.id, change) : createItem(edition.id, value))}
    >
      <FilmsInOrder value={value.filmIds} onChange={filmIds => set({ filmIds })} />
      {value.filmIds.length > 1 && (
        <Alert color="gray" variant="light">
          {say('items.bundle-title')}
        </Alert>
      )}
      <NativeSelect
        label={say('items.section')}
        value={value.sectionId ?? ''}
        data={[
          { value: '', label: say('items.no-section') },
          ...sections.map(section => ({ value: section.id, label: localised(section.name) })),
        ]}
        onChange={event => set({ sectionId: event.currentTarget.value || null })}
      />
      <LocalisedInput
        label={say('items.title')}
        description={say('items.title.help')}
        languages={edition.languages}
        value={value.title}
        onChange={title => set({ title })}
      />
      <LocalisedInput
        label={say('about')}
        lines={3}
        languages={edition.languages}
        value={value.about}
        onChange={about => set({ about })}
      />
    </EditDrawer>
  )
}
