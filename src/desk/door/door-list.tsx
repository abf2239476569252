import { Badge, Button, Loader, Text, TextInput } from '@mantine/core'
import { IconArrowBackUp, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { DoorRow } from '../api/door.ts'
import { onClock } from '../api/wire.ts'
import { arrangeRows } from '../listing/arrange-rows.ts'
import { shownNumber } from '../orders/order-words.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import classes from './door.module.css'

interface DoorListProps {
  rows: readonly DoorRow[] | undefined
  zone: string
  admit: (number: string) => void
  undo: (ticketId: string) => void
}

/** Everybody with a ticket, for who comes without one at hand. */
export function DoorList({ rows, zone, admit, undo }: DoorListProps) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const [search, setSearch] = useState('')
  if (!rows) return <Loader aria-label={say('loading')} />
  const columns = [{ key: 'name', sort: (row: DoorRow) => row.name }]
  const shown = arrangeRows(
    rows,
    { search, sort: 'name' },
    columns,
    row => `${row.name} ${row.number} ${row.orderNumber}`,
    formats.compare,
  )
  return (
    <div>
      <TextInput
        type="search"
        size="md"
        aria-label={say('door.search')}
        placeholder={say('door.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={search}
        onChange={event => setSearch(event.currentTarget.value)}
      />
      {shown.length === 0 && (
        <Text c="dimmed" mt="md">
          {search ? say('listing.nothing-found', { search }) : say('door.nobody')}
        </Text>
      )}
      <ul className="plain-list">
        {shown.map(row => (
          <li key={row.ticketId} className={classes.row}>
            <div>
              <Text fw={600}>{row.name || say('orders.at-counter')}</Text>
              <Text size="sm" c="dimmed">
                {localised(row.priceName)} · {shownNumber(row.number)}
              </Text>
            </div>
            {row.state === 'cancelled' ? (
              <Badge color="red" variant="light" tt="none">
                {say('door.cancelled')}
              </Badge>
            ) : row.admittedAt ? (
              <Button
                variant="subtle"
                color="green"
                flex="none"
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                size="compact-md"
                aria-label={say('door.undo-named', { name: row.name || shownNumber(row.number) })}
                onClick={() => undo(row.ticketId)}
              >
                {say('door.in-since', { time: formats.time(onClock(row.admittedAt, zone)) })}
              </Button>
            ) : (
              <Button
                size="compact-md"
                flex="none"
                variant={row.state === 'unpaid' ? 'default' : 'filled'}
                aria-label={say('door.admit-named', { name: row.name || shownNumber(row.number) })}
                onClick={() => admit(row.number)}
              >
                {say(row.state === 'unpaid' ? 'door.unpaid' : 'door.admit')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
