import { NumberInput, TagsInput, TextInput } from '@mantine/core'
import { changeScreen, createScreen, type Screen, type ScreenDraft, type Venue } from '../api/venues.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { useWords } from '../words/words.tsx'

/** A screen, and the venue it stands in. */
export interface ScreenOfVenue {
  venue: Venue
  screen?: Screen
}

/** An auditorium: its seats, what it can show, how long it takes to empty and fill. */
export function ScreenForm({ editing }: { editing: Editing<ScreenOfVenue> }) {
  const { say } = useWords()
  const { venue, screen } = editing.row ?? {}
  const { value, change, set } = useDraft<ScreenDraft>(
    screen ?? { name: '', capacity: 100, wheelchairPlaces: 2, formats: ['DCP'], turnaroundMinutes: 20 },
  )
  return (
    <EditDrawer
      title={screen ? say('screens.change') : say('screens.add-to', { venue: venue?.name ?? '' })}
      opened={editing.opened}
      close={editing.close}
      save={async () => (screen ? changeScreen(screen.id, change) : venue && createScreen(venue.id, value))}
    >
      <TextInput
        label={say('name')}
        required
        data-autofocus
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <NumberInput
        label={say('screens.capacity')}
        min={1}
        value={value.capacity}
        onChange={capacity => set({ capacity: Number(capacity) })}
      />
      <NumberInput
        label={say('screens.wheelchair')}
        description={say('screens.wheelchair.help')}
        min={0}
        value={value.wheelchairPlaces}
        onChange={wheelchairPlaces => set({ wheelchairPlaces: Number(wheelchairPlaces) })}
      />
      <NumberInput
        label={say('screens.turnaround')}
        description={say('screens.turnaround.help')}
        min={0}
        value={value.turnaroundMinutes}
        onChange={turnaroundMinutes => set({ turnaroundMinutes: Number(turnaroundMinutes) })}
      />
      <TagsInput
        label={say('screens.formats')}
        value={value.formats}
        onChange={formats => set({ formats })}
      />
    </EditDrawer>
  )
}
