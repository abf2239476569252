import { Anchor, Badge, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import {
  IconCash,
  IconFileInvoice,
  IconMail,
  IconPrinter,
  IconReceiptRefund,
  IconX,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import {
  cancelOrder,
  cancelTicket,
  counterWays,
  type OrderSheet,
  orderQuery,
  payOrder,
  refundOrder,
  refundTickets,
} from '../api/orders.ts'
import { onClock } from '../api/wire.ts'
import { useEditing } from '../form/use-editing.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { Awaited, Page } from '../shell/page.tsx'
import { useWords } from '../words/words.tsx'
import { BesideTickets } from './beside-tickets.tsx'
import { type Ending, EndingForm } from './ending-form.tsx'
import { type Exchange, ExchangeForm } from './exchange-form.tsx'
import { InvoiceForm } from './invoice-form.tsx'
import { shownNumber, stateColours } from './order-words.ts'
import { ResendForm } from './resend-form.tsx'
import { ReturnedLetters } from './returned-letters.tsx'
import { Tickets } from './tickets.tsx'

function OrderView({ order }: { order: OrderSheet }) {
  const { say, formats } = useWords()
  const undo = useUndo()
  const ending = useEditing<Ending>()
  const resending = useEditing<OrderSheet>()
  const invoicing = useEditing<OrderSheet>()
  const exchanging = useEditing<Exchange>()
  const alive = order.state === 'unpaid' || order.state === 'paid'
  // Passes, vouchers and gifts have pages of their own.
  const hasTickets = order.tickets.some(ticket => ticket.state === 'valid')
  const zone = order.edition.timeZone
  const worth = [...order.tickets, ...order.products]
    .filter(each => each.state === 'valid')
    .reduce((total, each) => total + each.price.amount, 0)
  const due = { ...order.total, amount: worth - order.received.amount }
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
          {order.state === 'unpaid' &&
            counterWays.map(way => (
              <Button
                key={way}
                variant={way === 'counter' ? 'filled' : 'default'}
                leftSection={<IconCash size={16} aria-hidden />}
                onClick={() =>
                  undo({
                    act: () => payOrder(order, way),
                    said: say('order.paid-now', { total: formats.money(due) }),
                  })
                }
              >
                {say(way === 'counter' ? 'order.pay' : 'order.pay-card', { total: formats.money(due) })}
              </Button>
            ))}
          {hasTickets && (order.state === 'paid' || order.payUntil === null) && (
            <Button
              component="a"
              href={`/api/v1/orders/${order.id}/tickets.pdf`}
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
            >
              {say('order.print')}
            </Button>
          )}
          {alive && order.total.amount > 0 && order.invoices.length === 0 && (
            <Button
              variant="default"
              leftSection={<IconFileInvoice size={16} aria-hidden />}
              onClick={() => invoicing.change(order)}
            >
              {say('invoices.write')}
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
      <ReturnedLetters order={order} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Stack>
          <Tickets
            order={order}
            onExchange={(screeningId, tickets) => exchanging.change({ order, screeningId, tickets })}
            onRefund={ids =>
              ending.change({
                title: 'order.refund-some',
                help: 'order.refund.help',
                go: why => refundTickets(order, ids, why),
              })
            }
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
          {order.state === 'unpaid' && order.payUntil && (
            <>
              <dt>{say('order.until')}</dt>
              <dd>{formats.dayAndTime(onClock(order.payUntil, zone))}</dd>
            </>
          )}
          <dt>{say('language')}</dt>
          <dd>{formats.languageName(order.language)}</dd>
          <dt>{say('orders.page')}</dt>
          <dd>
            <Anchor href={`/${order.language}/orders/${order.token}`}>{say('orders.page.open')}</Anchor>
          </dd>
          <BesideTickets order={order} />
          {order.moneyMoves.map(move => (
            <div key={move.id} className="figures-line">
              <dt>{formats.dayAndTime(onClock(move.at, zone))}</dt>
              <dd>
                {formats.money(move.money)} · {say(`way.${move.way}`)} {move.why && `(${move.why})`}
              </dd>
            </div>
          ))}
          {order.refunds
            .filter(refund => refund.state !== 'done')
            .map(refund => (
              <div key={refund.id} className="figures-line">
                <dt>{say('order.refunds')}</dt>
                <dd>
                  {formats.money(refund.money)} · {say(`way.${refund.way}`)} · {say(`refund.${refund.state}`)}{' '}
                  ({say(`refund.${refund.reason}`)})
                </dd>
              </div>
            ))}
          {order.disputes.map(dispute => (
            <div key={dispute.id} className="figures-line">
              <dt>{say('order.dispute')}</dt>
              <dd>
                {formats.money(dispute.money)} · {say(`dispute.${dispute.state}`)}
              </dd>
            </div>
          ))}
        </Paper>
      </SimpleGrid>
      <InvoiceForm key={`invoice ${invoicing.round}`} editing={invoicing} />
      <ExchangeForm key={`exchange ${exchanging.round}`} editing={exchanging} />
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
