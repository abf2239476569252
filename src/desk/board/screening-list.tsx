import { Badge, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconPin } from '@tabler/icons-react'
import { removeScreening, restoreScreening, type Screening, type Timetable } from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useWords } from '../words/words.tsx'
import { minutesOnScreen } from './board-events.ts'
import { PinButton } from './solver/pin-button.tsx'
import type { TimetableNames } from './use-names.ts'

interface ScreeningListProps {
  timetable: Timetable
  names: TimetableNames
  pinned: ReadonlySet<string>
  onOpen: (screening: Screening) => void
}

/** The timetable without a board: every screening in a line, moved by a form. */
export function ScreeningList({ timetable, names, pinned, onOpen }: ScreeningListProps) {
  const { say, formats } = useWords()
  const clashing = new Set(timetable.clashes.flatMap(clash => clash.screeningIds))
  const columns: Column<Screening>[] = [
    {
      key: 'starts',
      heading: say('screening.starts'),
      sort: row => Temporal.Instant.from(row.startsAt).epochMilliseconds,
      cell: row => formats.dayAndTime(onClock(row.startsAt, timetable.edition.timeZone)),
    },
    {
      key: 'item',
      heading: say('screening.item'),
      sort: names.title,
      cell: row => (
        <Group gap="xs">
          <Text fw={600} td={row.cancelled ? 'line-through' : undefined}>
            {names.title(row)}
          </Text>
          {row.cancelled && (
            <Badge color="red" variant="light" tt="none">
              {say('change.cancelled')}
            </Badge>
          )}
          {pinned.has(row.id) && (
            <Badge variant="light" tt="none" color="gray" leftSection={<IconPin size={12} aria-hidden />}>
              {say('board.pinned')}
            </Badge>
          )}
          {clashing.has(row.id) && (
            <Badge
              color="red"
              variant="light"
              tt="none"
              leftSection={<IconAlertTriangle size={12} aria-hidden />}
            >
              {say('board.clashes')}
            </Badge>
          )}
        </Group>
      ),
    },
    {
      key: 'screen',
      heading: say('screening.screen'),
      sort: row => names.screen(row.screenId),
      cell: row => names.screen(row.screenId),
    },
    {
      key: 'minutes',
      heading: say('items.minutes'),
      align: 'right',
      wide: true,
      sort: minutesOnScreen,
      cell: row => formats.count(minutesOnScreen(row)),
    },
    {
      key: 'kind',
      heading: say('screening.kind'),
      wide: true,
      sort: row => row.kind,
      cell: row => say(`screening-kind.${row.kind}`),
    },
    {
      key: 'guests',
      heading: say('places.guests'),
      wide: true,
      cell: row => row.guestIds.map(names.guest).join(', '),
    },
  ]
  const list = useLocalRows({ data: timetable.screenings }, 'starts', columns, row =>
    [names.title(row), names.screen(row.screenId), ...row.guestIds.map(names.guest)].join(' '),
  )
  return (
    <Listing
      {...list}
      label={say('places.timetable')}
      columns={columns}
      empty={{ title: say('board.empty'), help: say('board.empty.help') }}
      actions={row => (
        <>
          {!row.cancelled && (
            <PinButton screeningId={row.id} name={names.screening(row.id)} pinned={pinned.has(row.id)} />
          )}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onOpen(row)}
            aria-label={say('screening.move-named', { name: names.screening(row.id) })}
          >
            {say('screening.move')}
          </Button>
          <RowActions
            name={names.screening(row.id)}
            remove={() => removeScreening(row.id)}
            restore={() => restoreScreening(row.id)}
          />
        </>
      )}
    />
  )
}
