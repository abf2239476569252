import { Button, Menu, Paper, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type OwedRefund, owedRefundsQuery, payOutRefund } from '../api/payments.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { shownNumber } from '../orders/order-words.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

const handWays = ['counter', 'counter-card', 'transfer'] as const

function Rows({ refunds }: { refunds: OwedRefund[] }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const undo = useUndo()
  if (refunds.length === 0) return <Text size="sm">{say('payments.owed.none')}</Text>
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('bulk.order')}</Table.Th>
            <Table.Th>{say('bulk.who')}</Table.Th>
            <Table.Th>{say('orders.way')}</Table.Th>
            <Table.Th>{say('order.why')}</Table.Th>
            <Table.Th ta="right">{say('orders.total')}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {refunds.map(refund => {
            const amount = formats.money(refund.money)
            const told = { amount, order: shownNumber(refund.orderNumber) }
            return (
              <Table.Tr key={refund.id}>
                <Table.Td ff="monospace" className="unbroken">
                  <AnchorLink
                    to="/$edition/orders/$order"
                    params={{ edition: edition.slug, order: refund.orderId }}
                  >
                    {told.order}
                  </AnchorLink>
                </Table.Td>
                <Table.Td>{refund.name}</Table.Td>
                <Table.Td>{say(`way.${refund.way}`)}</Table.Td>
                <Table.Td>
                  {say(`refund.${refund.reason}`)} {refund.lastError && `(${refund.lastError})`}
                </Table.Td>
                <Table.Td ta="right" className="unbroken">
                  {amount}
                </Table.Td>
                <Table.Td ta="right">
                  <Menu>
                    <Menu.Target>
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={say('payments.pay-out-named', told)}
                      >
                        {say('payments.paid-out')}
                      </Button>
                    </Menu.Target>
                    <Menu.Dropdown>
                      {handWays.map(way => (
                        <Menu.Item
                          key={way}
                          onClick={() =>
                            undo({
                              act: () => payOutRefund(refund.id, { way }),
                              said: say('payments.pay-out-named', told),
                            })
                          }
                        >
                          {say(`way.${way}`)}
                        </Menu.Item>
                      ))}
                    </Menu.Dropdown>
                  </Menu>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** Money that no job can give back: transfers to make, cash to hand over, cards that did not take it. */
export function OwedRefunds() {
  const { say } = useWords()
  const edition = useEdition()
  const refunds = useQuery(owedRefundsQuery(edition.id))
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4" mb="xs">
        {say('payments.owed')}
      </Title>
      <Awaited query={refunds}>{found => <Rows refunds={found} />}</Awaited>
    </Paper>
  )
}
