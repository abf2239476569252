import { SimpleGrid, Stack, Table, Title } from '@mantine/core'
import type { CurvePoint } from '../api/rehearsals.ts'
import listing from '../listing/listing.module.css'
import { useWords } from '../words/words.tsx'
import { Curve } from './curve.tsx'
import { type Span, spansOf } from './spans.ts'

const mostRows = 24
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20)

/** What happened second by second, as curves and as a table. */
export function Curves({ curve }: { curve: readonly CurvePoint[] }) {
  const { say, formats } = useWords()
  const milliseconds = (value: number) => say('rehearsal.ms', { number: formats.count(value) })
  const line = (key: 'orders' | 'refusals' | 'errors' | 'p50' | 'p99' | 'inLine' | 'shopping' | 'lag') => ({
    name: say(`rehearsal.curve.${key}`),
    of: (point: CurvePoint) => point[key],
  })
  const answers = { name: say('rehearsal.curve.answers'), of: (point: CurvePoint) => point.answers }
  return (
    <Stack gap="lg">
      <Title order={2} size="h4">
        {say('rehearsal.curves')}
      </Title>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="xl">
        <Curve
          title={say('rehearsal.curve.orders-title')}
          curve={curve}
          written={formats.count}
          lines={[line('orders'), line('refusals'), line('errors')]}
        />
        <Curve
          title={say('rehearsal.curve.waits-title')}
          curve={curve}
          written={milliseconds}
          lines={[line('p99'), line('p50'), line('lag')]}
        />
        <Curve
          title={say('rehearsal.curve.people-title')}
          curve={curve}
          written={formats.count}
          lines={[line('shopping'), line('inLine')]}
        />
        <Curve
          title={say('rehearsal.curve.answers-title')}
          curve={curve}
          written={formats.count}
          lines={[answers]}
        />
      </SimpleGrid>
      <CurveTable curve={curve} />
    </Stack>
  )
}

const columns = [
  'answers',
  'orders',
  'refusals',
  'errors',
  'p99',
  'inLine',
  'shopping',
  'lag',
  'memory',
] as const

function CurveTable({ curve }: { curve: readonly CurvePoint[] }) {
  const { say, formats } = useWords()
  const cell = (span: Span, column: (typeof columns)[number]) =>
    formats.count(column === 'memory' ? megabytes(span.memory) : span[column])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <section className={listing.scroll} tabIndex={0} aria-label={say('rehearsal.curve-table')}>
      <Table className={listing.table} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('rehearsal.seconds')}</Table.Th>
            {columns.map(column => (
              <Table.Th key={column} data-align="right">
                {say(`rehearsal.curve.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {spansOf(curve, mostRows).map(span => (
            <Table.Tr key={span.from}>
              <Table.Th scope="row">
                {span.from === span.to
                  ? formats.count(span.from)
                  : say('rehearsal.span', { from: formats.count(span.from), to: formats.count(span.to) })}
              </Table.Th>
              {columns.map(column => (
                <Table.Td key={column} data-align="right">
                  {cell(span, column)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
