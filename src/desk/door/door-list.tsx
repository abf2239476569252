import { Badge, Button, Loader, Text, TextInput } from '@mantine/core'
import { IconArrowBackUp, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type DoorRow, doorListQuery } from '../api/door.ts'
import { arrangeRows } from '../listing/arrange-rows.ts'
import { shownNumber } from '../orders/order-words.ts'
import { useLocalised } from '../words/use-localised.ts'
import { usePlaceWords } from '../words/use-place-words.ts'
import { useWords } from '../words/words.tsx'
import classes from './door.module.css'
import type { DoorBook } from './door-book.ts'

interface DoorListProps {
  book: DoorBook
  screeningId: string
  admit: (number: string) => void
  undo: (ticketId: string) => void
}

/** Everybody with a ticket, for who comes without one at hand. Names are asked of the house, never kept here. */
export function DoorList({ book, screeningId, admit, undo }: DoorListProps) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const [search, setSearch] = useState('')
  const { data, isError } = useQuery(doorListQuery(screeningId))
  const rows = data?.rows
  const placeWords = usePlaceWords()
  const levels = data?.screening.levels ?? []
  if (isError) return <Text>{say('door.names-need-network')}</Text>
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
                {row.place && ` · ${placeWords(row.place, levels)}`}
              </Text>
            </div>
            <RowAct row={row} book={book} admit={admit} undo={undo} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function RowAct({ row, book, admit, undo }: { row: DoorRow } & Omit<DoorListProps, 'screeningId'>) {
  const { say, formats } = useWords()
  const entry = book.standing(row.ticketId).entry
  const name = row.name || shownNumber(row.number)
  if (row.state === 'cancelled')
    return (
      <Badge color="red" variant="light" tt="none">
        {say('door.cancelled')}
      </Badge>
    )
  if (entry)
    return (
      <Button
        variant="subtle"
        color="green"
        flex="none"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        size="compact-md"
        aria-label={say('door.undo-named', { name })}
        onClick={() => undo(row.ticketId)}
      >
        {say('door.in-since', { time: formats.time(entry.at.toZonedDateTimeISO(book.evening.timeZone)) })}
      </Button>
    )
  return (
    <Button
      size="compact-md"
      flex="none"
      variant={row.state === 'unpaid' ? 'default' : 'filled'}
      aria-label={say('door.admit-named', { name })}
      onClick={() => admit(row.number)}
    >
      {say(row.state === 'unpaid' ? 'door.unpaid' : 'door.admit')}
    </Button>
  )
}
