import { Alert, Button, Group, Paper, Progress, Stack, Switch, Table, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type BulkRefundPlan, bulkRefundQuery, startBulkRefund } from '../api/payments.ts'
import { type Timetable, timetableQuery } from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { useNames } from '../board/use-names.ts'
import { MomentInput } from '../form/moment-input.tsx'
import { useUndo } from '../listing/use-undo.tsx'
import { shownNumber } from '../orders/order-words.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

function DryRun({ plan }: { plan: BulkRefundPlan }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const money = (amount: number) => formats.money({ amount, currency: plan.currency })
  if (plan.orders.length === 0) return <Text>{say('bulk.nobody')}</Text>
  const parts = plan.orders.flatMap(order => order.back)
  const sum = (isByHand: boolean) =>
    parts.filter(part => part.isByHand === isByHand).reduce((total, part) => total + part.amount, 0)
  const told = { orders: plan.orders.length, auto: money(sum(false)), hand: money(sum(true)) }
  return (
    <Stack>
      <Text fw={600}>{say('bulk.sum', told)}</Text>
      <Table.ScrollContainer minWidth={520}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('bulk.order')}</Table.Th>
              <Table.Th>{say('bulk.who')}</Table.Th>
              <Table.Th ta="right">{say('bulk.tickets')}</Table.Th>
              <Table.Th>{say('bulk.back')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.orders.map(order => (
              <Table.Tr key={order.orderId}>
                <Table.Td ff="monospace" className="unbroken">
                  <AnchorLink
                    to="/$edition/orders/$order"
                    params={{ edition: edition.slug, order: order.orderId }}
                  >
                    {shownNumber(order.number)}
                  </AnchorLink>
                </Table.Td>
                <Table.Td>{order.name || order.email}</Table.Td>
                <Table.Td ta="right">{order.tickets}</Table.Td>
                <Table.Td>
                  {order.isUsed
                    ? say('bulk.used')
                    : order.back.length === 0
                      ? say('bulk.nothing')
                      : order.back
                          .map(part => {
                            const by = part.isByHand ? `, ${say('bulk.by-hand')}` : ''
                            return `${money(part.amount)} (${say(`way.${part.way}`)}${by})`
                          })
                          .join(' + ')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  )
}

function Run({ run, left }: { run: NonNullable<BulkRefundPlan['run']>; left: number }) {
  const { say } = useWords()
  const done = run.done.length
  const all = run.finishedAt ? done : done + left
  const outcomes = Object.entries(Object.groupBy(run.done, each => each.outcome))
  return (
    <Paper withBorder p="md" role="status">
      <Text fw={600}>{run.finishedAt ? say('bulk.done') : say('bulk.progress', { done, all })}</Text>
      {!run.finishedAt && (
        <Progress mt="xs" value={all === 0 ? 100 : (100 * done) / all} aria-label={say('bulk.title')} />
      )}
      {outcomes.map(([outcome, orders]) => (
        <Text key={outcome} size="sm">
          {orders?.length} · {say(`bulk.outcome.${outcome as 'refunded'}`)}
        </Text>
      ))}
    </Paper>
  )
}

function Start({ screeningId, plan }: { screeningId: string; plan: BulkRefundPlan }) {
  const { say } = useWords()
  const undo = useUndo()
  const [why, setWhy] = useState('')
  const [isOffered, setOffered] = useState(plan.others.length > 0)
  const [until, setUntil] = useState<string | null>(() =>
    Temporal.Now.instant().add({ hours: 72 }).round('minute').toString(),
  )
  const start = () =>
    undo({
      act: () => startBulkRefund(screeningId, { why, ...(isOffered && until && { offerUntil: until }) }),
      said: say('bulk.title'),
    })
  return (
    <Paper withBorder p="md">
      <Stack>
        <TextInput
          label={say('order.why')}
          required
          value={why}
          onChange={event => setWhy(event.currentTarget.value)}
        />
        <Switch
          label={say('bulk.offer')}
          description={say('bulk.offer.help', { count: plan.others.length })}
          checked={isOffered}
          onChange={event => setOffered(event.currentTarget.checked)}
        />
        {isOffered && <MomentInput label={say('bulk.until')} required value={until} onChange={setUntil} />}
        <Group>
          <Button color="red" disabled={why.trim() === ''} onClick={start}>
            {say('bulk.run')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}

function Plan({ screeningId, plan }: { screeningId: string; plan: BulkRefundPlan }) {
  const { say } = useWords()
  const isUnderWay = plan.run !== null && plan.run.finishedAt === null
  // Who was offered a choice, or came in, keeps their tickets and is done all the same.
  const kept = plan.run?.done.filter(({ outcome }) => outcome === 'offered' || outcome === 'used').length ?? 0
  return (
    <Stack>
      {plan.run && <Run run={plan.run} left={Math.max(0, plan.orders.length - kept)} />}
      {!plan.isCancelled && <Alert color="orange">{say('bulk.not-cancelled')}</Alert>}
      {plan.isCancelled && !isUnderWay && plan.orders.length > 0 && (
        <Start screeningId={screeningId} plan={plan} />
      )}
      <DryRun plan={plan} />
    </Stack>
  )
}

function Titled({ screeningId, timetable }: { screeningId: string; timetable: Timetable }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const names = useNames(timetable)
  const plan = useQuery(bulkRefundQuery(screeningId))
  const screening = timetable.screenings.find(each => each.id === screeningId)
  const when = screening && formats.dayAndTime(onClock(screening.startsAt, edition.timeZone))
  return (
    <Page
      title={say('bulk.title')}
      lead={
        <>
          {screening && `${names.title(screening)}, ${when} · `}
          {plan.data?.run === null && say('bulk.lead')}
        </>
      }
    >
      <Awaited query={plan}>{known => <Plan screeningId={screeningId} plan={known} />}</Awaited>
    </Page>
  )
}

/** Refunds everybody with tickets for a cancelled screening: first what would happen, then the run. */
export function BulkRefundPage() {
  const edition = useEdition()
  const { screening = '' } = useParams({ strict: false }) as { screening?: string }
  const timetable = useQuery(timetableQuery(edition.id))
  return <Awaited query={timetable}>{found => <Titled screeningId={screening} timetable={found} />}</Awaited>
}
