import {
  Checkbox,
  Fieldset,
  Group,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Stack,
  TextInput,
} from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type Showing, type ShowingDraft, setShowing, showingsQuery } from '../api/showings.ts'
import { type Timetable, timetableQuery } from '../api/timetable.ts'
import { CountInput } from '../form/count-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { screeningKinds } from '../form/screening-kinds.ts'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { beginShowing, clockOf, draftOf, placedByKind, startsWithin } from './begin-showing.ts'
import { PrintFields } from './print-fields.tsx'

interface ItemToShow {
  id: string
  title: string
}

/** How an item is to be shown: what the solver is asked for it. */
export function ShowingForm({ editing }: { editing: Editing<ItemToShow> }) {
  const edition = useEdition()
  const { row, round, opened, close } = editing
  // What it was about stays while the sheet slides away.
  const about = useRef(row)
  if (row) about.current = row
  const asked = { enabled: round > 0 }
  const timetable = useQuery({ ...timetableQuery(edition.id), ...asked }).data
  const showings = useQuery({ ...showingsQuery(edition.id), ...asked }).data?.showings
  const item = about.current
  if (!item || !timetable || !showings) return null
  const said = showings.find(showing => showing.itemId === item.id)
  return (
    <ShowingDrawer key={round} item={item} said={said} timetable={timetable} opened={opened} close={close} />
  )
}

interface ShowingDrawerProps {
  item: ItemToShow
  said: Showing | undefined
  timetable: Timetable
  opened: boolean
  close: () => void
}

function ShowingDrawer({ item, said, timetable, opened, close }: ShowingDrawerProps) {
  const { say } = useWords()
  const screenings = timetable.screenings.filter(each => each.itemId === item.id)
  const [start] = useState(() => (said ? draftOf(said) : beginShowing(screenings)))
  const { value, set } = useDraft<ShowingDraft>(start)
  const { wanted, discussions } = value
  const placed = placedByKind(screenings)
  const minutes = (key: 'introductionMinutes' | 'apartMinutes') => (
    <NumberInput
      label={say(`showing.${key}`)}
      min={0}
      allowDecimal={false}
      value={value[key]}
      onChange={next => set({ [key]: Number(next) })}
    />
  )
  const discussed = (key: 'wanted' | 'minutes') => (
    <NumberInput
      label={say(`showing.discussions.${key}`)}
      min={0}
      allowDecimal={false}
      value={discussions[key]}
      onChange={next => set({ discussions: { ...discussions, [key]: Number(next) } })}
    />
  )
  return (
    <EditDrawer
      title={say('showing.title', { name: item.title })}
      size="lg"
      opened={opened}
      close={close}
      save={() => setShowing(item.id, value)}
    >
      <Fieldset legend={say('showing.wanted')}>
        <Group grow align="flex-start">
          {screeningKinds.map(kind => (
            <NumberInput
              key={kind}
              label={say(`screening-kind.${kind}`)}
              description={say('showing.placed', { count: placed[kind] })}
              min={0}
              max={50}
              allowDecimal={false}
              value={wanted[kind]}
              onChange={next => set({ wanted: { ...wanted, [kind]: Number(next) } })}
            />
          ))}
        </Group>
      </Fieldset>
      <Group grow align="flex-start">
        {minutes('introductionMinutes')}
        {minutes('apartMinutes')}
      </Group>
      <Fieldset legend={say('showing.discussions')}>
        <Stack gap="sm">
          <Group grow align="flex-start">
            {discussed('wanted')}
            {discussed('minutes')}
          </Group>
          <MultiSelect
            label={say('showing.discussions.guests')}
            searchable
            data={timetable.guests.map(guest => ({ value: guest.id, label: guest.name }))}
            value={discussions.guestIds}
            onChange={guestIds => set({ discussions: { ...discussions, guestIds } })}
          />
        </Stack>
      </Fieldset>
      <StartHours
        value={value.startsWithin}
        dayTurnsAt={timetable.edition.dayTurnsAt}
        onChange={next => set({ startsWithin: next })}
      />
      <NativeSelect
        label={say('showing.press')}
        value={value.press}
        data={(['anywhere', 'before', 'after'] as const).map(order => ({
          value: order,
          label: say(`showing.press.${order}`),
        }))}
        onChange={event => set({ press: event.currentTarget.value as ShowingDraft['press'] })}
      />
      <CountInput
        label={say('showing.demand')}
        description={say('showing.demand.help')}
        min={0}
        value={value.demand}
        onChange={demand => set({ demand })}
      />
      <Group>
        {(['premiere', 'gala'] as const).map(key => (
          <Checkbox
            key={key}
            label={say(`showing.${key}`)}
            checked={value[key]}
            onChange={event => set({ [key]: event.currentTarget.checked })}
          />
        ))}
      </Group>
      <PrintFields value={value.print} timetable={timetable} onChange={print => set({ print })} />
    </EditDrawer>
  )
}

interface StartHoursProps {
  value: ShowingDraft['startsWithin']
  dayTurnsAt: string
  onChange: (value: ShowingDraft['startsWithin']) => void
}

/** Between which times of the clock it may start; one may lie after midnight. */
function StartHours({ value, dayTurnsAt, onChange }: StartHoursProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState({
    from: value ? clockOf(value.from) : '',
    to: value ? clockOf(value.to) : '',
  })
  const input = (key: 'from' | 'to') => (
    <TextInput
      type="time"
      label={say(`showing.starts.${key}`)}
      value={typed[key]}
      onChange={event => {
        const next = { ...typed, [key]: event.currentTarget.value }
        setTyped(next)
        onChange(startsWithin(next.from, next.to, dayTurnsAt))
      }}
    />
  )
  return (
    <Fieldset legend={say('showing.starts')}>
      <p className="help">{say('showing.starts.help')}</p>
      <Group grow align="flex-start">
        {input('from')}
        {input('to')}
      </Group>
    </Fieldset>
  )
}
