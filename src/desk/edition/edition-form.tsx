import { Group, NativeSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core'
import type { EditionStage } from '#core/programme/edition.ts'
import type { EditionDraft } from '../api/editions.ts'
import { CountryInput } from '../form/country-input.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { momentOf, wallTime } from '../form/wall-time.ts'
import { useWords } from '../words/words.tsx'

const stages: readonly EditionStage[] = ['intake', 'programming', 'on-sale', 'running', 'over']

interface EditionFieldsProps {
  value: EditionDraft
  set: (change: Partial<EditionDraft>) => void
}

/** What must be known before anything can be planned. */
export function EditionBasics({ value, set }: EditionFieldsProps) {
  const { say } = useWords()
  return (
    <>
      <TextInput
        label={say('edition.name')}
        required
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <TextInput
          label={say('edition.starts')}
          type="date"
          required
          value={value.startsOn}
          onChange={event => set({ startsOn: event.currentTarget.value })}
        />
        <TextInput
          label={say('edition.ends')}
          type="date"
          required
          value={value.endsOn}
          onChange={event => set({ endsOn: event.currentTarget.value })}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          label={say('edition.city')}
          value={value.city}
          onChange={event => set({ city: event.currentTarget.value })}
        />
        <CountryInput label={say('country')} value={value.country} onChange={country => set({ country })} />
      </Group>
      <Group grow align="flex-start">
        <Select
          label={say('edition.zone')}
          searchable
          data={Intl.supportedValuesOf('timeZone')}
          value={value.timeZone || null}
          onChange={timeZone => set({ timeZone: timeZone ?? '' })}
        />
        <Select
          label={say('edition.currency')}
          searchable
          data={Intl.supportedValuesOf('currency')}
          value={value.currency || null}
          onChange={currency => set({ currency: currency ?? '' })}
        />
      </Group>
      <TagsInput
        label={say('edition.languages')}
        description={say('edition.languages.help')}
        value={value.languages}
        onChange={languages => set({ languages })}
      />
    </>
  )
}

/** How the edition is told, sold and counted. */
export function EditionRules({ value, set }: EditionFieldsProps) {
  const { say } = useWords()
  return (
    <>
      <NativeSelect
        label={say('edition.stage')}
        description={say('edition.stage.help')}
        value={value.stage}
        data={stages.map(stage => ({ value: stage, label: say(`stage.${stage}`) }))}
        onChange={event => set({ stage: event.currentTarget.value as EditionStage })}
      />
      <TextInput
        type="datetime-local"
        label={say('edition.sale-opens')}
        description={say('edition.sale-opens.help')}
        value={wallTime(value.saleOpensAt, value.timeZone)}
        onChange={event => {
          const moment = momentOf(event.currentTarget.value, value.timeZone)
          set({ saleOpensAt: moment && Temporal.ZonedDateTime.from(moment).toInstant().toString() })
        }}
      />
      <TextInput
        type="time"
        label={say('edition.day-turns')}
        description={say('edition.day-turns.help')}
        value={value.dayTurnsAt.slice(0, 5)}
        onChange={event => set({ dayTurnsAt: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <NumberInput
          label={say('edition.hold-minutes')}
          min={1}
          max={240}
          value={value.holdMinutes}
          onChange={minutes => set({ holdMinutes: Number(minutes) })}
        />
        <NumberInput
          label={say('edition.seats-per-screening')}
          min={1}
          max={1000}
          value={value.seatsPerScreening}
          onChange={seats => set({ seatsPerScreening: Number(seats) })}
        />
      </Group>
      <LocalisedInput
        label={say('edition.tagline')}
        languages={value.languages}
        value={value.tagline}
        onChange={tagline => set({ tagline })}
      />
      <LocalisedInput
        label={say('about')}
        lines={4}
        languages={value.languages}
        value={value.about}
        onChange={about => set({ about })}
      />
    </>
  )
}
