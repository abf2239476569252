import { Anchor, Badge, Button, Group, Paper, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core'
import { IconCash, IconMail, IconPrinter, IconReceiptRefund, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  cancelOrder,
  cancelTicket,
  type OrderSheet,
  orderQuery,
  payOrder,
  refundOrder,
  resendOrder,
} from '../api/orders.ts'
import { onClock } from '../api/wire.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useEditing } from '../form/use-editing.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { Awaited, Page } from '../shell/page.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords, type WordKey } from '../words/words.tsx'
import { shownNumber, stateColours } from './order-words.ts'

/** What ends seats or money for good asks first and wants a reason; the journal keeps it. */
interface Ending {
  title: WordKey
  help: WordKey
  go: (why: string) => Promise<unknown>
}

function EndingForm({ editing }: { editing: Editing<Ending> }) {
  const { say } = useWords()
  const [why, setWhy] = useState('')
  const { row } = editing
  return (
    <EditDrawer
      title={row ? say(row.title) : ''}
      opened={editing.opened}
      close={editing.close}
      save={async () => row?.go(why)}
      saveLabel={row ? say(row.title) : ''}
    >
      <Text size="sm">{row && say(row.help)}</Text>
      <TextInput
        label={say('order.why')}
        data-autofocus
        value={why}
        onChange={event => setWhy(event.currentTarget.value)}
      />
    </EditDrawer>
  )
}

function ResendForm({ editing, order }: { editing: Editing<OrderSheet>; order: OrderSheet }) {
  const { say } = useWords()
  const [name, setName] = useState(order.name)
  const [email, setEmail] = useState(order.email)
  return (
    <EditDrawer
      title={say('order.resend')}
      opened={editing.opened}
      close={editing.close}
      saveLabel={say('order.resend.go')}
      save={() => resendOrder(order.id, { name, email })}
    >
      <Text size="sm" c="dimmed">
        {say('order.resend.help')}
      </Text>
      <TextInput label={say('name')} value={name} onChange={event => setName(event.currentTarget.value)} />
      <TextInput
        label={say('email')}
        type="email"
        data-autofocus
        value={email}
        onChange={event => setEmail(event.currentTarget.value)}
      />
    </EditDrawer>
  )
}

function Tickets({ order, onCancel }: { order: OrderSheet; onCancel: (ticketId: string) => void }) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const zone = order.edition.timeZone
  return order.screenings.map(screening => (
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
                <Table.Td ff="monospace" className="unbroken">
                  {shownNumber(ticket.number)}
                </Table.Td>
                <Table.Td>
                  {localised(order.prices.find(price => price.id === ticket.priceId)?.name ?? {})}{' '}
                  {formats.money(ticket.price)}
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
}

function OrderView({ order }: { order: OrderSheet }) {
  const { say, formats } = useWords()
  const undo = useUndo()
  const ending = useEditing<Ending>()
  const resending = useEditing<OrderSheet>()
  const alive = order.state === 'unpaid' || order.state === 'paid'
  const zone = order.edition.timeZone
  return (
    <Page
      title={say('orders.title', { number: shownNumber(order.number) })}
      lead={
        <Group gap="xs" mt={4}>
          <Badge variant="light" tt="none" color={stateColours[order.state]}>
            {say(`order.${order.state}`)}
          </Badge>
          <Text span>
            {order.name || say('orders.at-counter')} {order.email && `· ${order.email}`}
          </Text>
        </Group>
      }
      tools={
        <>
          {order.state === 'unpaid' && (
            <Button
              leftSection={<IconCash size={16} aria-hidden />}
              onClick={() =>
                undo({
                  act: () => payOrder(order),
                  said: say('order.paid-now', { total: formats.money(order.total) }),
                })
              }
            >
              {say('order.pay', { total: formats.money(order.total) })}
            </Button>
          )}
          {alive && (
            <Button
              component="a"
              href={`/api/v1/orders/${order.id}/tickets.pdf`}
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
            >
              {say('order.print')}
            </Button>
          )}
          {alive && (
            <Button
              variant="default"
              leftSection={<IconMail size={16} aria-hidden />}
              onClick={() => resending.change(order)}
            >
              {say('order.resend')}
            </Button>
          )}
          {order.state === 'paid' && order.total.amount > 0 && (
            <Button
              variant="default"
              leftSection={<IconReceiptRefund size={16} aria-hidden />}
              onClick={() =>
                ending.change({
                  title: 'order.refund',
                  help: 'order.refund.help',
                  go: why => refundOrder(order, why),
                })
              }
            >
              {say('order.refund')}
            </Button>
          )}
          {alive && (order.state === 'unpaid' || order.total.amount === 0) && (
            <Button
              variant="default"
              leftSection={<IconX size={16} aria-hidden />}
              onClick={() =>
                ending.change({
                  title: 'order.cancel',
                  help: 'order.cancel.help',
                  go: why => cancelOrder(order, why),
                })
              }
            >
              {say('order.cancel')}
            </Button>
          )}
        </>
      }
    >
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Stack>
          <Tickets
            order={order}
            onCancel={id =>
              ending.change({
                title: 'order.cancel-ticket',
                help: 'order.cancel-ticket.help',
                go: why => cancelTicket(id, why),
              })
            }
          />
        </Stack>
        <Paper withBorder p="md" component="dl" className="figures">
          <dt>{say('orders.placed')}</dt>
          <dd>{formats.dayAndTime(onClock(order.placedAt, zone))}</dd>
          <dt>{say('orders.total')}</dt>
          <dd>{formats.money(order.total)}</dd>
          <dt>{say('orders.way')}</dt>
          <dd>{say(`way.${order.way}`)}</dd>
          <dt>{say('language')}</dt>
          <dd>{formats.languageName(order.language)}</dd>
          <dt>{say('orders.page')}</dt>
          <dd>
            <Anchor href={`/${order.language}/orders/${order.token}`}>{say('orders.page.open')}</Anchor>
          </dd>
          {order.moneyMoves.map(move => (
            <div key={move.id} className="figures-line">
              <dt>{formats.dayAndTime(onClock(move.at, zone))}</dt>
              <dd>
                {formats.money(move.money)} {move.why && `(${move.why})`}
              </dd>
            </div>
          ))}
        </Paper>
      </SimpleGrid>
      <EndingForm key={`ending ${ending.round}`} editing={ending} />
      <ResendForm key={`resend ${resending.round}`} editing={resending} order={order} />
    </Page>
  )
}

/** One order: its tickets, its money, and everything the counter can do with it. */
export function OrderPage() {
  const { order: id = '' } = useParams({ strict: false }) as { order?: string }
  const order = useQuery(orderQuery(id))
  return <Awaited query={order}>{found => <OrderView order={found} />}</Awaited>
}
