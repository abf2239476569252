import { NativeSelect, TagsInput, TextInput } from '@mantine/core'
import { addContact, type ContactDraft, changeContact, type PressContact } from '../api/press-contacts.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { deskLanguages } from '../words/desk-language.ts'
import { useWords } from '../words/words.tsx'

/** Somebody on the press list; another address is another contact. */
export function ContactForm({ editing }: { editing: Editing<PressContact> }) {
  const { say, formats, language } = useWords()
  const { row } = editing
  const { value, change, set } = useDraft<ContactDraft>({
    name: row?.name ?? '',
    outlet: row?.outlet ?? '',
    email: row?.email ?? '',
    language: row?.language ?? language,
    tags: row?.tags ?? [],
    ground: row?.ground ?? '',
  })
  return (
    <EditDrawer
      title={say(row ? 'press-list.change' : 'press-list.add')}
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changeContact(row.id, change) : addContact(value))}
    >
      <TextInput
        label={say('name')}
        required
        data-autofocus
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={say('accreditation.outlet')}
        value={value.outlet}
        onChange={event => set({ outlet: event.currentTarget.value })}
      />
      <TextInput
        type="email"
        label={say('newsletter.email')}
        required
        disabled={row !== undefined}
        value={value.email}
        onChange={event => set({ email: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('newsletter.language')}
        value={value.language}
        data={Object.keys(deskLanguages).map(tag => ({ value: tag, label: formats.languageName(tag) }))}
        onChange={event => set({ language: event.currentTarget.value as ContactDraft['language'] })}
      />
      <TagsInput
        label={say('press-list.tags')}
        description={say('press-list.tags.help')}
        value={value.tags}
        onChange={tags => set({ tags })}
      />
      <TextInput
        label={say('press-list.ground')}
        description={say('press-list.ground.help')}
        required
        disabled={row?.from === 'accreditation'}
        value={value.ground}
        onChange={event => set({ ground: event.currentTarget.value })}
      />
    </EditDrawer>
  )
}
