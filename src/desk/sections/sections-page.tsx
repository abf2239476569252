import { ColorInput, ColorSwatch, Group, NumberInput, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  changeSection,
  createSection,
  removeSection,
  restoreSection,
  type Section,
  type SectionDraft,
  sectionsQuery,
} from '../api/sections.ts'
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

/** Colours that carry white text. */
const swatches = [
  '#8f2d26',
  '#7a3b2e',
  '#7d4a00',
  '#4f5d1f',
  '#1c5f4a',
  '#1d4f91',
  '#4b3a8c',
  '#7d1f66',
  '#3a3634',
]

function SectionForm({ editing, next }: { editing: Editing<Section>; next: number }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const colour = swatches[next % swatches.length]!
  const { value, change, set } = useDraft<SectionDraft>(
    row ?? { name: {}, about: {}, colour, position: next },
  )
  return (
    <EditDrawer
      title={say(row ? 'sections.change' : 'sections.add')}
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changeSection(row.id, change) : createSection(edition.id, value))}
    >
      <LocalisedInput
        label={say('name')}
        languages={edition.languages}
        value={value.name}
        onChange={name => set({ name })}
      />
      <LocalisedInput
        label={say('about')}
        lines={3}
        languages={edition.languages}
        value={value.about}
        onChange={about => set({ about })}
      />
      <ColorInput
        label={say('sections.colour')}
        format="hex"
        swatches={swatches}
        value={value.colour}
        onChange={next => set({ colour: next })}
      />
      <NumberInput
        label={say('sections.position')}
        min={0}
        value={value.position}
        onChange={position => set({ position: Number(position) })}
      />
    </EditDrawer>
  )
}

/** The strands of the programme. */
export function SectionsPage() {
  const { say } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const sections = useQuery(sectionsQuery(edition.id))
  const columns: Column<Section>[] = [
    {
      key: 'position',
      heading: say('sections.position'),
      sort: row => row.position,
      cell: row => row.position,
    },
    {
      key: 'name',
      heading: say('name'),
      sort: row => localised(row.name),
      cell: row => (
        <Group gap="xs" wrap="nowrap">
          <ColorSwatch color={row.colour} size={16} aria-hidden />
          <Text fw={600}>{localised(row.name)}</Text>
        </Group>
      ),
    },
    { key: 'about', heading: say('about'), wide: true, cell: row => localised(row.about) },
  ]
  const list = useLocalRows(sections, 'position', columns, row =>
    Object.values({ ...row.about, ...row.name }).join(' '),
  )
  return (
    <EditableListing
      {...list}
      label={say('places.sections')}
      page={{ lead: say('sections.lead') }}
      columns={columns}
      empty={{ title: say('sections.empty'), help: say('sections.empty.help') }}
      add={say('sections.add')}
      form={editing => <SectionForm editing={editing} next={sections.data?.length ?? 0} />}
      actions={(row, change) => (
        <RowActions
          name={localised(row.name)}
          onChange={change}
          remove={() => removeSection(row.id)}
          restore={() => restoreSection(row.id)}
        />
      )}
    />
  )
}
