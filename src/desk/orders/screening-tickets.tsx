import { Button, Checkbox, Paper, Table, Text } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import type { OrderSheet } from '../api/orders.ts'
import { onClock } from '../api/wire.ts'
import { useLocalised } from '../words/use-localised.ts'
import { usePlaceWords } from '../words/use-place-words.ts'
import { useWords } from '../words/words.tsx'
import { shownNumber } from './order-words.ts'

type Ticket = OrderSheet['tickets'][number]

/** Nobody came in with it, and it counts. */
export const isUnused = ({ state, admittedAt }: Ticket) => state === 'valid' && !admittedAt

interface ScreeningTicketsProps {
  order: OrderSheet
  screening: OrderSheet['screenings'][number]
  /** The tickets that are ticked; undefined where there is nothing to choose. */
  chosen?: readonly string[]
  onChoose: (ticketId: string, isOn: boolean) => void
  /** With all tickets that are valid. */
  onExchange: (tickets: Ticket[]) => void
  onCancel: (ticketId: string) => void
}

/** An order's tickets for one screening, each with what became of it. */
export function ScreeningTickets({ order, screening, chosen, ...acts }: ScreeningTicketsProps) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const placeWords = usePlaceWords()
  const zone = order.edition.timeZone
  const title = localised(screening.title) || screening.filmTitles.join(', ')
  const tickets = order.tickets.filter(ticket => ticket.screeningId === screening.id)
  const valid = tickets.filter(ticket => ticket.state === 'valid')
  // What was used or invoiced is not exchanged (docs/rules/payments.md#exchange).
  const mayExchange =
    order.state === 'paid' && order.invoices.length === 0 && valid.length > 0 && valid.every(isUnused)
  return (
    <Paper withBorder p="md">
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed">
        {formats.dayAndTime(onClock(screening.startsAt, zone))} · {screening.venueName},{' '}
        {screening.screenName}
        {screening.cancelled && ` · ${say('change.cancelled')}`}
      </Text>
      <Table mt="xs">
        <Table.Tbody>
          {tickets.map(ticket => (
            <Table.Tr key={ticket.id}>
              {chosen && (
                <Table.Td>
                  {isUnused(ticket) && (
                    <Checkbox
                      aria-label={say('order.choose-ticket', { number: shownNumber(ticket.number) })}
                      checked={chosen.includes(ticket.id)}
                      onChange={event => acts.onChoose(ticket.id, event.currentTarget.checked)}
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
                {isUnused(ticket) && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    aria-label={say('order.cancel-ticket-named', { number: shownNumber(ticket.number) })}
                    onClick={() => acts.onCancel(ticket.id)}
                  >
                    {say('order.cancel-ticket')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {mayExchange && (
        <Button
          mt="xs"
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowsExchange size={16} aria-hidden />}
          aria-label={say('exchange.named', { name: title })}
          onClick={() => acts.onExchange(valid)}
        >
          {say('exchange')}
        </Button>
      )}
    </Paper>
  )
}
