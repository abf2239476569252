import { Fieldset, Group, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { setWindows, type Venue, windowsQuery } from '../api/venues.ts'
import { festivalDays } from '../board/festival-days.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { type DayHours, hoursByDay, windowsOf } from './hours-by-day.ts'

interface OpeningHoursProps {
  opened: boolean
  close: () => void
  venues: readonly Venue[]
}

/** When each screen may be used, one line a festival day; an empty day is closed, a screen without lines always open. */
export function OpeningHours({ opened, close, venues }: OpeningHoursProps) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const { data } = useQuery({ ...windowsQuery(edition.id), enabled: opened })
  const [typed, setTyped] = useState<DayHours>({})
  useEffect(() => {
    if (opened) setTyped({})
  }, [opened])
  // What was typed lies over what is kept: an answer that comes late takes nothing away.
  const hours: DayHours = { ...(data && hoursByDay(data, edition)), ...typed }
  const days = festivalDays(edition)
  const change = (screenId: string, day: string, part: 'opens' | 'closes', time: string) => {
    const key = `${screenId} ${day}`
    setTyped(before => ({
      ...before,
      [key]: { opens: '', closes: '', ...hours[key], ...before[key], [part]: time },
    }))
  }
  return (
    <EditDrawer
      title={say('hours')}
      size="lg"
      opened={opened && data !== undefined}
      close={close}
      save={() => setWindows(edition.id, windowsOf(hours, edition))}
    >
      <Text size="sm" c="dimmed">
        {say('hours.help', { zone: edition.timeZone })}
      </Text>
      {venues.flatMap(venue =>
        venue.screens.map(screen => (
          <Fieldset key={screen.id} legend={`${venue.name} · ${screen.name}`}>
            {days.map(day => {
              const told = formats.day(day)
              const span = hours[`${screen.id} ${day}`]
              return (
                <Group key={day.toString()} gap="sm" mb={4} wrap="nowrap">
                  <Text w={110} size="sm">
                    {told}
                  </Text>
                  <TextInput
                    type="time"
                    aria-label={say('hours.opens', { screen: screen.name, day: told })}
                    value={span?.opens ?? ''}
                    onChange={event => change(screen.id, day.toString(), 'opens', event.currentTarget.value)}
                  />
                  –
                  <TextInput
                    type="time"
                    aria-label={say('hours.closes', { screen: screen.name, day: told })}
                    value={span?.closes ?? ''}
                    onChange={event => change(screen.id, day.toString(), 'closes', event.currentTarget.value)}
                  />
                </Group>
              )
            })}
          </Fieldset>
        )),
      )}
    </EditDrawer>
  )
}
