import { Button, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { removeWaiting, type WaitingRequest, waitingListQuery } from '../api/waiting-list.ts'
import { onClock } from '../api/wire.ts'
import { useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { type Ending, EndingForm } from '../orders/ending-form.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

/** Who waits for seats of a screening, by place, and what became of those who did. */
export function WaitingList({ screeningId }: { screeningId: string }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const ending = useEditing<Ending>()
  const stateOf = ({ state, ended, endedWhy, offeredUntil }: WaitingRequest) => {
    if (state === 'ended') return say(`list.ended.${ended!}`, { why: endedWhy })
    if (state === 'offered')
      return say('list.until', { moment: formats.dayAndTime(onClock(offeredUntil!, edition.timeZone)) })
    return say(`list.${state}`)
  }
  const columns: Column<WaitingRequest>[] = [
    {
      key: 'place',
      heading: say('list.place'),
      align: 'right',
      sort: row => row.number ?? Number.MAX_SAFE_INTEGER,
      cell: row => (row.number === null ? '–' : formats.count(row.number)),
    },
    { key: 'email', heading: say('email'), sort: row => row.email, cell: row => row.email },
    {
      key: 'seats',
      heading: say('list.seats'),
      align: 'right',
      sort: row => row.quantity,
      cell: row => formats.count(row.quantity),
    },
    {
      key: 'kind',
      heading: say('sale.allocation'),
      wide: true,
      sort: row => row.kind,
      cell: row => say(`allocation.${row.kind}`),
    },
    {
      key: 'skips',
      heading: say('list.skips'),
      align: 'right',
      wide: true,
      sort: row => row.skips,
      cell: row => formats.count(row.skips),
    },
    { key: 'state', heading: say('list.state'), sort: row => row.state, cell: stateOf },
  ]
  const list = useLocalRows(useQuery(waitingListQuery(screeningId)), 'place', columns, row => row.email)
  const remove = ({ id }: WaitingRequest): Ending => ({
    title: 'list.remove',
    help: 'list.remove.help',
    go: why => removeWaiting(id, why),
  })
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {say('list.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {say('list.help')}
      </Text>
      <Listing
        {...list}
        label={say('list.title')}
        columns={columns}
        empty={{ title: say('list.empty'), help: say('list.empty.help') }}
        actions={row =>
          row.state !== 'ended' && (
            <Button
              size="xs"
              variant="default"
              aria-label={say('list.remove.named', { email: row.email })}
              onClick={() => ending.change(remove(row))}
            >
              {say('list.remove')}
            </Button>
          )
        }
      />
      <EndingForm key={ending.round} editing={ending} />
    </Stack>
  )
}
