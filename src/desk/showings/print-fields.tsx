import { Button, Checkbox, Fieldset, Group, MultiSelect, Stack, TagsInput, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { Print } from '../api/showings.ts'
import type { Timetable } from '../api/timetable.ts'
import { CountInput } from '../form/count-input.tsx'
import { MomentInput } from '../form/moment-input.tsx'
import { useWords } from '../words/words.tsx'

type Stay = Print['windows'][number]
type Key = Print['keys'][number]

interface PrintFieldsProps {
  value: Print | null
  timetable: Timetable
  onChange: (print: Print | null) => void
}

const noPrint: Print = { name: '', format: '', windows: [], keys: [], movesMinutes: null }

/** The copy that an item is shown from: when it is there, when its keys play, and how long it is on the way. */
export function PrintFields({ value, timetable, onChange }: PrintFieldsProps) {
  const { say } = useWords()
  const set = (part: Partial<Print>) => onChange({ ...(value ?? noPrint), ...part })
  const screens = timetable.venues.flatMap(venue => venue.screens)
  const formats = [...new Set(screens.flatMap(screen => screen.formats))].sort()
  return (
    <Fieldset legend={say('showing.print')}>
      <Stack gap="sm">
        <Checkbox
          label={say('showing.print.has')}
          checked={value !== null}
          onChange={event => onChange(event.currentTarget.checked ? noPrint : null)}
        />
        {value && (
          <>
            <TextInput
              label={say('showing.print.name')}
              description={say('showing.print.name.help')}
              required
              value={value.name}
              onChange={event => set({ name: event.currentTarget.value })}
            />
            <TagsInput
              label={say('showing.print.format')}
              required
              maxTags={1}
              data={formats}
              value={value.format ? [value.format] : []}
              onChange={([format = '']) => set({ format })}
            />
            <CountInput
              label={say('showing.print.moves')}
              description={say('showing.print.moves.help')}
              min={0}
              value={value.movesMinutes}
              onChange={movesMinutes => set({ movesMinutes })}
            />
            <Stays
              what={say('showing.print.windows')}
              help={say('showing.print.windows.help')}
              add={say('showing.print.add-window')}
              stays={value.windows}
              onChange={windows => set({ windows })}
              newStay={wholeEdition(timetable)}
            />
            <Stays<Key>
              what={say('showing.print.keys')}
              help={say('showing.print.keys.help')}
              add={say('showing.print.add-key')}
              stays={value.keys}
              onChange={keys => set({ keys })}
              newStay={{ ...wholeEdition(timetable), screenIds: null }}
              more={(key, change) => (
                <MultiSelect
                  label={say('showing.print.key-screens')}
                  description={say('showing.print.key-screens.help')}
                  searchable
                  data={timetable.venues.flatMap(venue =>
                    venue.screens.map(screen => ({
                      value: screen.id,
                      label: `${venue.name}, ${screen.name}`,
                    })),
                  )}
                  value={key.screenIds ?? []}
                  onChange={ids => change({ screenIds: ids.length > 0 ? ids : null })}
                />
              )}
            />
          </>
        )}
      </Stack>
    </Fieldset>
  )
}

/** From the first festival day to the turn of the last. */
function wholeEdition({ edition }: Timetable): Stay {
  const { timeZone, startsOn, endsOn, dayTurnsAt } = edition
  const at = (date: Temporal.PlainDate) =>
    date
      .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(dayTurnsAt) })
      .toString({ smallestUnit: 'second' })
  return {
    from: at(Temporal.PlainDate.from(startsOn)),
    to: at(Temporal.PlainDate.from(endsOn).add({ days: 1 })),
  }
}

interface StaysProps<Each extends Stay> {
  what: string
  help: string
  add: string
  stays: readonly Each[]
  onChange: (stays: Each[]) => void
  newStay: Each
  more?: (stay: Each, change: (part: Partial<Each>) => void) => React.ReactNode
}

/** Spans of time, each from and to. */
function Stays<Each extends Stay>({ what, help, add, stays, onChange, newStay, more }: StaysProps<Each>) {
  const { say } = useWords()
  const change = (at: number, part: Partial<Each>) =>
    onChange(stays.map((stay, index) => (index === at ? { ...stay, ...part } : stay)))
  return (
    <Fieldset legend={what}>
      <p className="help">{help}</p>
      <Stack gap="sm">
        {stays.map((stay, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a span has nothing else that stays when it is changed
          <Stack key={index} gap="xs">
            <Group grow align="flex-start">
              <MomentInput
                label={say('showing.from')}
                required
                value={stay.from}
                onChange={from => from && change(index, { from } as Partial<Each>)}
              />
              <MomentInput
                label={say('showing.to')}
                required
                value={stay.to}
                onChange={to => to && change(index, { to } as Partial<Each>)}
              />
            </Group>
            {more?.(stay, part => change(index, part))}
            <Button
              size="compact-sm"
              variant="default"
              style={{ alignSelf: 'flex-start' }}
              leftSection={<IconTrash size={14} aria-hidden />}
              aria-label={say('remove-named', { name: `${what} ${index + 1}` })}
              onClick={() => onChange(stays.filter((_, at) => at !== index))}
            >
              {say('remove')}
            </Button>
          </Stack>
        ))}
        <Button
          size="compact-sm"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...stays, newStay])}
        >
          {add}
        </Button>
      </Stack>
    </Fieldset>
  )
}
