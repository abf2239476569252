import { Button, Checkbox, Group, Paper, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { OrderSheet } from '../api/orders.ts'
import { onClock } from '../api/wire.ts'
import { useLocalised } from '../words/use-localised.ts'
import { usePlaceWords } from '../words/use-place-words.ts'
import { useWords } from '../words/words.tsx'
import { shownNumber } from './order-words.ts'

interface TicketsProps {
  order: OrderSheet
  onCancel: (ticketId: string) => void
  onRefund: (ticketIds: string[]) => void
}

const isRefundable = ({ state, admittedAt }: OrderSheet['tickets'][number]) =>
  state === 'valid' && !admittedAt

/** The tickets of an order by screening, each with what became of it. */
export function Tickets({ order, onCancel, onRefund }: TicketsProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const mayChoose = order.state === 'paid' && order.tickets.filter(isRefundable).length > 1
  const choose = (id: string, isOn: boolean) =>
    setChosen(before => (isOn ? [...before, id] : before.filter(each => each !== id)))
  const { say, formats } = useWords()
  const localised = useLocalised()
  const placeWords = usePlaceWords()
  const zone = order.edition.timeZone
  const sheets = order.screenings.map(screening => (
    <Paper key={screening.id} withBorder p="md">
      <Text fw={600}>{localised(screening.title) || screening.filmTitles.join(', ')}</Text>
      <Text size="sm" c="dimmed">
        {formats.dayAndTime(onClock(screening.startsAt, zone))} · {screening.venueName},{' '}
        {screening.screenName}
        {screening.cancelled && ` · ${say('change.cancelled')}`}
      </Text>
      <Table mt="xs">
        <Table.Tbody>
          {order.tickets
            .filter(ticket => ticket.screeningId === screening.id)
            .map(ticket => (
              <Table.Tr key={ticket.id}>
                {mayChoose && (
                  <Table.Td>
                    {isRefundable(ticket) && (
                      <Checkbox
                        aria-label={say('order.choose-ticket', { number: shownNumber(ticket.number) })}
                        checked={chosen.includes(ticket.id)}
                        onChange={event => choose(ticket.id, event.currentTarget.checked)}
                      />
                    )}
                  </Table.Td>
                )}
                <Table.Td ff="monospace" className="unbroken">
                  {shownNumber(ticket.number)}
                </Table.Td>
                <Table.Td>
                  {localised(order.prices.find(price => price.id === ticket.priceId)?.name ?? {})}{' '}
                  {formats.money(ticket.price)}
                  {ticket.place && ` · ${placeWords(ticket.place, screening.levels ?? [])}`}
                </Table.Td>
                <Table.Td>
                  {ticket.state === 'cancelled'
                    ? say('order.cancelled')
                    : ticket.admittedAt
                      ? say('order.admitted-at', {
                          time: formats.dayAndTime(onClock(ticket.admittedAt, zone)),
                        })
                      : say('order.ticket-valid')}
                </Table.Td>
                <Table.Td ta="right">
                  {ticket.state === 'valid' && !ticket.admittedAt && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="gray"
                      aria-label={say('order.cancel-ticket-named', { number: shownNumber(ticket.number) })}
                      onClick={() => onCancel(ticket.id)}
                    >
                      {say('order.cancel-ticket')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </Paper>
  ))
  return (
    <>
      {sheets}
      {chosen.length > 0 && (
        <Group>
          <Button variant="default" onClick={() => onRefund([...chosen])}>
            {say('order.refund-some')}
          </Button>
        </Group>
      )}
    </>
  )
}
