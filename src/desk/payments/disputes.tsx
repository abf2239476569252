import { Paper, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type DisputeOfOrder, disputesQuery } from '../api/payments.ts'
import { onClock } from '../api/wire.ts'
import { shownNumber } from '../orders/order-words.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

function Row({ dispute }: { dispute: DisputeOfOrder }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const { state, respondBy } = dispute
  const until = respondBy && formats.dayAndTime(onClock(respondBy, edition.timeZone))
  return (
    <Table.Tr>
      <Table.Td ff="monospace" className="unbroken">
        <AnchorLink to="/$edition/orders/$order" params={{ edition: edition.slug, order: dispute.orderId }}>
          {shownNumber(dispute.orderNumber)}
        </AnchorLink>
      </Table.Td>
      <Table.Td>{dispute.name}</Table.Td>
      <Table.Td>
        {say(`dispute.${state}`)} {until && (state === 'open' || state === 'inquiry') && `(${until})`}
      </Table.Td>
      <Table.Td>{say(`order.${dispute.orderState}`)}</Table.Td>
      <Table.Td ta="right" className="unbroken">
        {formats.money(dispute.money)}
      </Table.Td>
    </Table.Tr>
  )
}

/** Card payments that buyers dispute with their bank; nothing where there never was one. */
export function Disputes() {
  const { say } = useWords()
  const edition = useEdition()
  const { data: disputes = [] } = useQuery(disputesQuery(edition.id))
  if (disputes.length === 0) return null
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4" mb="xs">
        {say('payments.disputes')}
      </Title>
      <Text size="sm" mb="xs">
        {say('payments.disputes.help')}
      </Text>
      <Table.ScrollContainer minWidth={560}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('bulk.order')}</Table.Th>
              <Table.Th>{say('bulk.who')}</Table.Th>
              <Table.Th>{say('payments.dispute')}</Table.Th>
              <Table.Th>{say('payments.dispute.order')}</Table.Th>
              <Table.Th ta="right">{say('orders.total')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {disputes.map(dispute => (
              <Row key={dispute.id} dispute={dispute} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  )
}
