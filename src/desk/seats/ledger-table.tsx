import { Button, Group, Table } from '@mantine/core'
import type { Allocation } from '../api/seats.ts'
import listing from '../listing/listing.module.css'
import { useWords } from '../words/words.tsx'
import { freeOf } from './free-seats.ts'
import classes from './ledger-table.module.css'

const figures = ['capacity', 'free', 'held', 'sold', 'blocked'] as const

const figureOf = (allocation: Allocation, figure: (typeof figures)[number]) =>
  figure === 'free' ? freeOf(allocation) : allocation[figure]

interface LedgerTableProps {
  allocations: readonly Allocation[]
  move: (allocation: Allocation) => void
  block: (allocation: Allocation) => void
  unblock: (allocation: Allocation) => void
}

/**
 * Every allocation with its four parts and what can be done with them; beneath, what they come to. On narrow screens the
 * buttons stand above the table, where nobody has to scroll for them.
 */
export function LedgerTable({ allocations, move, block, unblock }: LedgerTableProps) {
  const { say, formats } = useWords()
  const doable = (allocation: Allocation) =>
    [
      { word: 'seats.move', named: 'seats.move-named', go: move, can: freeOf(allocation) > 0 },
      { word: 'seats.block', named: 'seats.block-named', go: block, can: freeOf(allocation) > 0 },
      { word: 'seats.unblock', named: 'seats.unblock-named', go: unblock, can: allocation.blocked > 0 },
    ] as const
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <section className={listing.scroll} tabIndex={0} aria-label={say('seats.ledger')}>
      <Table className={listing.table} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('sale.allocation')}</Table.Th>
            {figures.map(figure => (
              <Table.Th key={figure} data-align="right">
                {say(`seats.${figure}`)}
              </Table.Th>
            ))}
            <Table.Th className={listing.wide}>
              <span className={listing.unseen}>{say('listing.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {allocations.map(allocation => {
            const name = say(`allocation.${allocation.kind}`)
            return (
              <Table.Tr key={allocation.kind}>
                <Table.Th scope="row" className={classes.name}>
                  {name}
                </Table.Th>
                {figures.map(figure => (
                  <Table.Td key={figure} data-align="right">
                    {formats.count(figureOf(allocation, figure))}
                  </Table.Td>
                ))}
                <Table.Td className={listing.wide}>
                  <Group gap={4}>
                    {doable(allocation).map(
                      ({ word, named, go, can }) =>
                        can && (
                          <Button
                            key={word}
                            size="compact-sm"
                            variant="default"
                            aria-label={say(named, { name })}
                            onClick={() => go(allocation)}
                          >
                            {say(word)}
                          </Button>
                        ),
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" className={classes.name}>
              {say('seats.altogether')}
            </Table.Th>
            {figures.map(figure => (
              <Table.Td key={figure} data-align="right" fw={600}>
                {formats.count(allocations.reduce((sum, each) => sum + figureOf(each, figure), 0))}
              </Table.Td>
            ))}
            <Table.Td className={listing.wide} />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </section>
  )
}
