import {
  Alert,
  Button,
  Group,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Select,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core'
import { IconAlertTriangle, IconBan, IconCircleCheck, IconTrash } from '@tabler/icons-react'
import { useEffect } from 'react'
import {
  cancelScreening,
  changeScreening,
  placeScreening,
  removeScreening,
  restoreScreening,
  type Screening,
  type ScreeningDraft,
  type Timetable,
} from '../api/timetable.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { ScreenInput } from '../form/screen-input.tsx'
import { screeningKinds } from '../form/screening-kinds.ts'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { momentOf, wallTime } from '../form/wall-time.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useWords } from '../words/words.tsx'
import { clashSentence } from './clash-words.ts'
import { momentOnDay } from './festival-days.ts'
import { PinButton } from './solver/pin-button.tsx'
import { WhyThere } from './solver/why-there.tsx'
import type { TimetableNames } from './use-names.ts'
import { usePlacementCheck } from './use-placement-check.ts'

interface ScreeningFormProps {
  editing: Editing<Screening>
  timetable: Timetable
  names: TimetableNames
  pinned: ReadonlySet<string>
  /** Where a new screening begins: the day that the board shows. */
  day: Temporal.PlainDate
  onShowing: (itemId: string) => void
}

/** Places, moves and changes a screening without a mouse; what it would clash with is told while typing. */
export function ScreeningForm({ editing, timetable, names, pinned, day, onShowing }: ScreeningFormProps) {
  const { say, formats } = useWords()
  const undo = useUndo()
  const { edition } = timetable
  const { row } = editing
  const { check, ask, clear } = usePlacementCheck(edition.id)
  const { value, change, set } = useDraft<ScreeningDraft>(
    row ?? {
      itemId: '',
      screenId: '',
      startsAt: momentOnDay(day, '18:00', edition).toString(),
      introductionMinutes: 0,
      discussionMinutes: 0,
      kind: 'public',
      languages: [],
      subtitles: [],
      guestIds: [],
      notes: {},
    },
  )
  const { itemId, screenId, startsAt, introductionMinutes, discussionMinutes, filmMinutes, guestIds } = value
  const { opened } = editing
  const screeningId = row?.id

  useEffect(() => {
    if (!opened || !itemId || !screenId || !startsAt) return clear()
    ask({
      ...(screeningId && { screeningId }),
      itemId,
      screenId,
      startsAt,
      introductionMinutes,
      discussionMinutes,
      ...(filmMinutes && { filmMinutes }),
      guestIds,
    })
  }, [
    opened,
    screeningId,
    itemId,
    screenId,
    startsAt,
    introductionMinutes,
    discussionMinutes,
    filmMinutes,
    guestIds,
    ask,
    clear,
  ])

  const minutes = (key: 'introductionMinutes' | 'discussionMinutes') => (
    <NumberInput
      label={say(`screening.${key}`)}
      min={0}
      value={value[key]}
      onChange={next => set({ [key]: Number(next) })}
    />
  )
  const name = row ? names.screening(row.id) : ''
  return (
    <EditDrawer
      title={say(row ? 'screening.change' : 'screening.add')}
      size="lg"
      opened={opened}
      close={editing.close}
      save={async () =>
        row ? changeScreening(row.id, row.version, change) : placeScreening(edition.id, value)
      }
      more={
        row && (
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={
                row.cancelled ? <IconCircleCheck size={16} aria-hidden /> : <IconBan size={16} aria-hidden />
              }
              onClick={() => {
                editing.close()
                undo({
                  act: () => cancelScreening(row.id, !row.cancelled),
                  undo: () => cancelScreening(row.id, row.cancelled),
                  said: say(row.cancelled ? 'screening.reinstated' : 'screening.cancelled', { name }),
                })
              }}
            >
              {say(row.cancelled ? 'screening.reinstate' : 'screening.cancel')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => {
                editing.close()
                undo({
                  act: () => removeScreening(row.id),
                  undo: () => restoreScreening(row.id),
                  said: say('removed-named', { name }),
                })
              }}
            >
              {say('remove')}
            </Button>
          </Group>
        )
      }
    >
      <div role="status">
        {check?.clashes && check.clashes.length > 0 && (
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={say('board.would-clash')}>
            <ul className="plain-list">
              {check.clashes.map(clash => (
                <li key={JSON.stringify(clash)}>
                  {clashSentence(clash, names, say, row?.id ?? 'candidate')}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        {check?.clashes?.length === 0 && (
          <Text size="sm" c="dimmed">
            {say('board.no-clash')}
          </Text>
        )}
      </div>
      {row && !row.cancelled && (
        <>
          <Group gap="xs">
            <PinButton screeningId={row.id} name={name} pinned={pinned.has(row.id)} />
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                editing.close()
                onShowing(row.itemId)
              }}
            >
              {say('showing.open')}
            </Button>
          </Group>
          <WhyThere screening={row} timetable={timetable} names={names} onMoved={editing.close} />
        </>
      )}
      <Select
        label={say('screening.item')}
        required
        searchable
        data={timetable.items
          .map(item => ({ value: item.id, label: names.item(item.id) }))
          .sort((a, b) => formats.compare(a.label, b.label))}
        value={value.itemId || null}
        onChange={next => set({ itemId: next ?? '' })}
      />
      <ScreenInput value={value.screenId || null} onChange={next => set({ screenId: next ?? '' })} />
      <TextInput
        type="datetime-local"
        label={say('screening.starts')}
        description={say('clock-of', { zone: edition.timeZone })}
        required
        value={wallTime(value.startsAt, edition.timeZone)}
        onChange={event => {
          const moment = momentOf(event.currentTarget.value, edition.timeZone)
          if (moment) set({ startsAt: moment })
        }}
      />
      <Group grow align="flex-start">
        {minutes('introductionMinutes')}
        <NumberInput
          label={say('screening.filmMinutes')}
          min={1}
          value={value.filmMinutes ?? ''}
          onChange={next => next !== '' && set({ filmMinutes: Number(next) })}
        />
        {minutes('discussionMinutes')}
      </Group>
      <NativeSelect
        label={say('screening.kind')}
        value={value.kind}
        data={screeningKinds.map(kind => ({ value: kind, label: say(`screening-kind.${kind}`) }))}
        onChange={event => set({ kind: event.currentTarget.value as ScreeningDraft['kind'] })}
      />
      <MultiSelect
        label={say('places.guests')}
        searchable
        data={timetable.guests.map(guest => ({ value: guest.id, label: guest.name }))}
        value={value.guestIds}
        onChange={next => set({ guestIds: next })}
      />
      <Group grow align="flex-start">
        <TagsInput
          label={say('field.languages')}
          description={say('screening.languages.help')}
          value={value.languages}
          onChange={languages => set({ languages })}
        />
        <TagsInput
          label={say('field.subtitles')}
          description={say('screening.languages.help')}
          value={value.subtitles}
          onChange={subtitles => set({ subtitles })}
        />
      </Group>
      <LocalisedInput
        label={say('screening.notes')}
        languages={edition.languages}
        value={value.notes}
        onChange={notes => set({ notes })}
      />
    </EditDrawer>
  )
}
