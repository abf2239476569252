import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQueries, useQuery } from '@tanstack/react-query'
import {
  type Price,
  pricesQuery,
  type SeatsLeft,
  screeningPricesQuery,
  seatsLeftQuery,
} from '../api/seats.ts'
import { type Timetable, timetableQuery } from '../api/timetable.ts'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { type Line, SaleLine } from './sale-line.tsx'
import { useScreeningChoices } from './use-screening-choices.ts'

/** A line that is typed; its key tells it from the others while they come and go. */
export interface TypedLine extends Line {
  key: string
}

interface SaleLinesProps {
  lines: readonly TypedLine[]
  onChange: (lines: TypedLine[]) => void
}

/** What is sold at the counter, line by line, and what it costs. */
export function SaleLines(props: SaleLinesProps) {
  const edition = useEdition()
  const timetable = useQuery(timetableQuery(edition.id))
  const prices = useQuery(pricesQuery(edition.id))
  const left = useQuery(seatsLeftQuery(edition.id))
  return (
    <Awaited query={timetable}>
      {found => (
        <Awaited query={prices}>
          {list => (
            <Awaited query={left}>
              {seats => (
                <LineList
                  {...props}
                  timetable={found}
                  prices={list.filter(price => !price.ofPass)}
                  left={seats}
                />
              )}
            </Awaited>
          )}
        </Awaited>
      )}
    </Awaited>
  )
}

interface LineListProps extends SaleLinesProps {
  timetable: Timetable
  prices: readonly Price[]
  left: SeatsLeft
}

function LineList({ lines, onChange, timetable, prices, left }: LineListProps) {
  const { say, formats } = useWords()
  const screenings = useScreeningChoices(timetable, left)
  const offered = useQueries({
    queries: lines.map(({ screeningId }) => ({
      ...screeningPricesQuery(screeningId),
      enabled: screeningId !== '',
    })),
  }).map(query => query.data)
  const total = lines.reduce((sum, { priceId, quantity }, at) => {
    const price = (offered[at] ?? prices).find(each => each.id === priceId)
    return sum + quantity * (price?.price.amount ?? 0)
  }, 0)
  const added = (line: Line): TypedLine => ({ ...line, key: crypto.randomUUID() })
  return (
    <>
      {lines.map((line, at) => (
        <SaleLine
          key={line.key}
          line={line}
          name={say('sale.line', { line: formats.count(at + 1) })}
          screenings={screenings}
          prices={prices}
          offered={offered[at]}
          change={part => onChange(lines.with(at, { ...line, ...part }))}
          remove={() => onChange(lines.toSpliced(at, 1))}
          addCompanion={allocation => onChange(lines.toSpliced(at + 1, 0, added({ ...line, allocation })))}
        />
      ))}
      <Group justify="space-between">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...lines, added(emptyLine(prices))])}
        >
          {say('sale.add-line')}
        </Button>
        <Text fw={700} size="lg" role="status">
          {say('sale.total', {
            total: formats.money({ amount: total, currency: timetable.edition.currency }),
          })}
        </Text>
      </Group>
    </>
  )
}

const emptyLine = (prices: readonly Price[]): Line => ({
  screeningId: '',
  priceId: prices[0]?.id ?? '',
  quantity: 1,
  allocation: 'public',
})
